import type { MakeId } from '../base/ids';
import type { Extra, ExtraId } from './extras';

/** The ids of some extras. */
export type Picked = ReadonlySet<ExtraId>;

export const NONE_PICKED: Picked = new Set();

/** Whoever is in a group brings the whole group along. */
export function withGroups(extras: readonly Extra[], ids: Iterable<ExtraId>): Picked {
  const wanted = new Set(ids);
  const groups = new Set(
    extras.flatMap(({ id, group }) => (group !== null && wanted.has(id) ? [group] : [])),
  );
  return new Set(
    extras.flatMap(({ id, group }) => (wanted.has(id) || (group !== null && groups.has(group)) ? [id] : [])),
  );
}

/** Adds an extra and its group to what is picked, or takes them out again. */
export function toggled(extras: readonly Extra[], picked: Picked, id: ExtraId): Picked {
  const all = withGroups(extras, [id]);
  return picked.has(id) ? new Set([...picked].filter((one) => !all.has(one))) : new Set([...picked, ...all]);
}

export function changed(
  extras: readonly Extra[],
  picked: Picked,
  change: (extra: Extra) => Extra,
): readonly Extra[] {
  return extras.map((extra) => (picked.has(extra.id) ? change(extra) : extra));
}

/** Locked ones stay. */
export function removed(extras: readonly Extra[], picked: Picked): readonly Extra[] {
  return extras.filter(({ id, locked }) => locked || !picked.has(id));
}

export type OrderStep = 'front' | 'forward' | 'back' | 'bottom';

/** The later one is painted over the earlier. `forward` and `back` go past one that is not picked. */
export function reordered(extras: readonly Extra[], picked: Picked, step: OrderStep): readonly Extra[] {
  const mine = extras.filter(({ id }) => picked.has(id));
  const others = extras.filter(({ id }) => !picked.has(id));
  if (step === 'front') return [...others, ...mine];
  if (step === 'bottom') return [...mine, ...others];
  const list = [...extras];
  const swap = (at: number, to: number) => {
    const [one, other] = [list[at], list[to]];
    if (!one || !other || !picked.has(one.id) || picked.has(other.id)) return;
    list[at] = other;
    list[to] = one;
  };
  if (step === 'forward') for (let at = list.length - 2; at >= 0; at -= 1) swap(at, at + 1);
  else for (let at = 1; at < list.length; at += 1) swap(at, at - 1);
  return list;
}

export function grouped(extras: readonly Extra[], picked: Picked, group: string | null): readonly Extra[] {
  return changed(extras, picked, (extra) => ({ ...extra, group }));
}

/** Copies with ids and groups of their own, laid `by` mm to the right and down, on a page. */
export function copies(
  extras: readonly Extra[],
  { makeId, by, page }: { readonly makeId: MakeId; readonly by: number; readonly page?: number },
): readonly Extra[] {
  const groups = new Map<string, string>();
  const groupOf = (group: string | null) => {
    if (group === null) return null;
    const own = groups.get(group) ?? makeId();
    groups.set(group, own);
    return own;
  };
  return extras.map((extra) => ({
    ...extra,
    id: makeId(),
    group: groupOf(extra.group),
    locked: false,
    x: extra.x + by,
    y: extra.y + by,
    ...(page === undefined ? {} : { page }),
  }));
}
