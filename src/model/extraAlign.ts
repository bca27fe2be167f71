import { turnedBounds } from '../base/turn';
import { shifted } from './extraPlaces';
import { changed, type Picked } from './extraSets';
import type { Extra } from './extras';

export type Side = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

interface Upright {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where along its way each side asks for: at the start, in the middle, at the end. */
const SHARES = { left: 0, centre: 0.5, right: 1, top: 0, middle: 0.5, bottom: 1 } as const;

/** Lines up several with each other, or a single one with `page`; the corners that show count, also of turned ones. */
export function aligned(
  extras: readonly Extra[],
  picked: Picked,
  side: Side,
  page: Upright,
): readonly Extra[] {
  const units = unitsOf(extras, picked);
  const within = units.length === 1 ? page : turnedBounds(units.flat());
  const across = side === 'left' || side === 'centre' || side === 'right';
  const share = SHARES[side];
  return moved(extras, picked, units, (unit) => {
    const own = turnedBounds(unit);
    const dx = within.x + within.width * share - (own.x + own.width * share);
    const dy = within.y + within.height * share - (own.y + own.height * share);
    return across ? [dx, 0] : [0, dy];
  });
}

/** The gaps between them made equal; the outer two stay where they are. Fewer than three have no gaps to share. */
export function distributed(
  extras: readonly Extra[],
  picked: Picked,
  way: 'across' | 'down',
): readonly Extra[] {
  const units = unitsOf(extras, picked);
  if (units.length < 3) return extras;
  const [at, size] = way === 'across' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const middle = (unit: readonly Extra[]) => turnedBounds(unit)[at] + turnedBounds(unit)[size] / 2;
  const sorted = [...units].sort((a, b) => middle(a) - middle(b));
  const whole = turnedBounds(units.flat());
  const used = sorted.reduce((sum, unit) => sum + turnedBounds(unit)[size], 0);
  const gap = (whole[size] - used) / (sorted.length - 1);
  const starts = new Map<readonly Extra[], number>();
  let next = whole[at];
  for (const unit of sorted) {
    starts.set(unit, next);
    next += turnedBounds(unit)[size] + gap;
  }
  return moved(extras, picked, units, (unit) => {
    const by = (starts.get(unit) ?? 0) - turnedBounds(unit)[at];
    return way === 'across' ? [by, 0] : [0, by];
  });
}

/** Each group counts as one. */
function unitsOf(extras: readonly Extra[], picked: Picked): readonly (readonly Extra[])[] {
  const units = new Map<string, Extra[]>();
  for (const extra of extras.filter(({ id }) => picked.has(id))) {
    const key = extra.group === null ? `one ${extra.id}` : `group ${extra.group}`;
    units.set(key, [...(units.get(key) ?? []), extra]);
  }
  return [...units.values()];
}

function moved(
  extras: readonly Extra[],
  picked: Picked,
  units: readonly (readonly Extra[])[],
  way: (unit: readonly Extra[]) => readonly [number, number],
): readonly Extra[] {
  return changed(extras, picked, (extra) => {
    const unit = units.find((one) => one.some(({ id }) => id === extra.id));
    const [dx, dy] = unit ? way(unit) : [0, 0];
    return shifted(extra, dx, dy);
  });
}
