import {
  boundsOf,
  cornersOf,
  middleOf,
  type PagePoint,
  type TurnedBox,
  turnedCorners,
  turnedPoint,
} from '../base/turn';
import type { Extra } from './extras';

interface Upright {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether a point lies in a turned box, or at most `reach` mm outside it. */
export function isUnder(box: TurnedBox, point: PagePoint, reach = 0): boolean {
  const [x, y] = turnedPoint(point, -box.turn, middleOf(box));
  return (
    x >= box.x - reach &&
    x <= box.x + box.width + reach &&
    y >= box.y - reach &&
    y <= box.y + box.height + reach
  );
}

/**
 * How an extra is met by a point: `firm` where it is drawn, `loose` inside an outline without a fill or on a locked
 * extra, where whatever lies below is meant first; null beside it. Thin ones are met within `reach` mm.
 */
export function meets(extra: Extra, point: PagePoint, reach: number): 'firm' | 'loose' | null {
  const thin = Math.max(0, reach - Math.min(extra.width, extra.height) / 2);
  if (!isUnder(extra, point, thin)) return null;
  if (extra.locked) return 'loose';
  if (extra.type !== 'shape' || extra.fill !== null) return 'firm';
  const edge = Math.max(reach / 2, extra.stroke?.width ?? 0);
  const inside = {
    ...extra,
    x: extra.x + edge,
    y: extra.y + edge,
    width: extra.width - 2 * edge,
    height: extra.height - 2 * edge,
  };
  return inside.width > 0 && inside.height > 0 && isUnder(inside, point) ? 'loose' : 'firm';
}

/** The extras that a rectangle pulled over the page touches: all sides of both are tried as parting lines. */
export function touchedBy(rectangle: Upright, extras: readonly Extra[]): readonly Extra[] {
  const pulled = cornersOf(rectangle);
  return extras.filter((extra) => {
    const corners = turnedCorners(extra);
    return [0, 90, extra.turn, extra.turn + 90].every((angle) => overlapAlong(angle, pulled, corners));
  });
}

/** Moved so that it lies by (dx, dy) mm from where it is. Locked ones stay. */
export function shifted<E extends Extra>(extra: E, dx: number, dy: number): E {
  return extra.locked ? extra : { ...extra, x: round(extra.x + dx), y: round(extra.y + dy) };
}

/** Hundredths of a mm are finer than any printer. */
export function round(length: number): number {
  return Math.round(length * 100) / 100;
}

/** The rectangle between two points, whichever way it was pulled. */
export function between(from: PagePoint, to: PagePoint): Upright {
  return boundsOf([from, to]);
}

/** A turn within half a circle either way. */
export function shortTurn(degrees: number): number {
  const rest = ((((degrees + 180) % 360) + 360) % 360) - 180;
  return round(rest === -180 ? 180 : rest);
}

function overlapAlong(angle: number, a: readonly PagePoint[], b: readonly PagePoint[]): boolean {
  const radians = (angle * Math.PI) / 180;
  const along = ([x, y]: PagePoint) => x * Math.cos(radians) + y * Math.sin(radians);
  const [ones, others] = [a.map(along), b.map(along)];
  return Math.min(...ones) <= Math.max(...others) && Math.min(...others) <= Math.max(...ones);
}
