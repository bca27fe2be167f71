import { inRunsOf } from '../../../base/list';
import { shuffled } from '../../../base/random';

/** Two words that go together: a word and itself, or neighbours of the list, such as opposites. */
export interface Pair<W> {
  readonly first: W;
  /** Null where the last word of the list has no neighbour. */
  readonly second: W | null;
}

export interface PairsPlan<W> {
  /** In the order of the list, as the key shows them. */
  readonly pairs: readonly Pair<W>[];
  /** Every card of them, mixed, as they lie on the sheets: which pair, and which side of it. */
  readonly mixed: readonly { readonly pair: number; readonly side: 'first' | 'second' }[];
}

export function makePairs<W>(
  words: readonly W[],
  wish: { readonly neighbours: boolean },
  random: () => number,
): PairsPlan<W> {
  const pairs: readonly Pair<W>[] = wish.neighbours
    ? inRunsOf(words, 2).flatMap(([first, second]) =>
        first === undefined ? [] : [{ first, second: second ?? null }],
      )
    : words.map((word) => ({ first: word, second: word }));
  const cards = pairs.flatMap((_, pair) => [
    { pair, side: 'first' as const },
    { pair, side: 'second' as const },
  ]);
  return { pairs, mixed: shuffled(cards, random) };
}
