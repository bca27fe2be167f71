/** The list with the element at `from` moved to stand at `to`; places outside the list are brought inside. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const rest = [...list];
  const [taken] = rest.splice(from, 1);
  if (taken === undefined) return list;
  rest.splice(Math.max(0, Math.min(to, rest.length)), 0, taken);
  return rest;
}

/** The list with `item` put in at `at`; past the end means at the end. */
export function inserted<T>(list: readonly T[], item: T, at: number): readonly T[] {
  const place = Math.max(0, Math.min(at, list.length));
  return [...list.slice(0, place), item, ...list.slice(place)];
}

/** Splits into runs of `size`; an empty list gives no run. */
export function inRunsOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (let at = 0; at < list.length; at += size) runs.push(list.slice(at, at + size));
  return runs;
}

/** As few runs as hold no more than `most` each, all as full as the others; an empty list gives no run. */
export function evenRuns<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const runs = Math.ceil(list.length / most);
  return inRunsOf(list, Math.max(1, Math.ceil(list.length / runs)));
}

/** The first of every list, then the second of every list, and so on. */
export function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
