/** A number from 0 to just under 1, another each time. The same seed gives the same run of them, so sheets print again. */
export type Random = () => number;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const STEP = 0x6d2b79f5;
const RANGE = 4294967296;

/** A text as a 32-bit number (FNV-1a over its code units). */
export function hashOf(text: string): number {
  let hash = FNV_START;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** Chance that can be had again: the seed is made a number, and mulberry32 goes on from there. */
export function randomFrom(seed: string): Random {
  let state = hashOf(seed);
  return () => {
    state = (state + STEP) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / RANGE;
  };
}

/** The list in another order (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [mixed[at] as T, mixed[other] as T];
    mixed[at] = b;
    mixed[other] = a;
  }
  return mixed;
}

/** The list in an order that is not the one it has, wherever two of it differ. */
export function reordered<T>(list: readonly T[], random: Random): readonly T[] {
  const mixed = shuffled(list, random);
  if (mixed.some((one, at) => one !== list[at])) return mixed;
  return [...list.slice(1), ...list.slice(0, 1)];
}

/** One of the list; undefined of an empty one. */
export function picked<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}
