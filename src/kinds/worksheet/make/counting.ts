import { inRunsOf } from '../../../base/list';
import { picked, shuffled } from '../../../base/random';

export interface Counted<W> {
  readonly word: W;
  readonly amount: number;
  /** Three numbers to circle one of, least first; none where the pupil writes it. */
  readonly choices: readonly number[];
}

/** Pictures to count in one frame. */
export interface CountField<W> {
  readonly items: readonly Counted<W>[];
  /** Which item each picture belongs to, in the order in which they lie; kinds are mixed where there are several. */
  readonly lying: readonly number[];
}

export interface CountWish {
  readonly least: number;
  readonly most: number;
  /** Kinds in one frame. */
  readonly kinds: number;
  readonly choices: boolean;
}

/** Reception counts to 5, then to 10; mixed kinds ask for more than counting on. */
export const COUNT_WISHES: Readonly<Record<'1' | '2' | '3', CountWish>> = {
  '1': { least: 1, most: 5, kinds: 1, choices: true },
  '2': { least: 4, most: 10, kinds: 1, choices: false },
  '3': { least: 3, most: 7, kinds: 4, choices: false },
};

const CHOICES = 3;

/** One frame after the other, with every word in one of them; no two frames in a row hold the same amount. */
export function makeCounting<W>(
  words: readonly W[],
  wish: CountWish,
  random: () => number,
): readonly CountField<W>[] {
  const amounts = spread(words.length, wish, random);
  const counted = words.map((word, at): Counted<W> => {
    const amount = amounts[at] ?? wish.least;
    return { word, amount, choices: wish.choices ? around(amount, wish, random) : [] };
  });
  return evenRuns(counted, wish.kinds).map((items) => ({
    items,
    lying: shuffled(
      items.flatMap(({ amount }, at) => Array.from({ length: amount }, () => at)),
      random,
    ),
  }));
}

/** All amounts come before any comes again, and none twice running. */
function spread(count: number, { least, most }: CountWish, random: () => number): readonly number[] {
  const range = Array.from({ length: most - least + 1 }, (_, at) => least + at);
  const amounts: number[] = [];
  while (amounts.length < count) {
    const round = shuffled(range, random);
    amounts.push(...(round[0] === amounts.at(-1) ? [...round].reverse() : round));
  }
  return amounts.slice(0, count);
}

/** Numbers next to the right one, which may be the least, the middle or the most of them. */
function around(amount: number, { least }: CountWish, random: () => number): readonly number[] {
  const starts = Array.from({ length: CHOICES }, (_, at) => amount - at).filter((from) => from >= least);
  const from = picked(starts, random) ?? amount;
  return Array.from({ length: CHOICES }, (_, at) => from + at);
}

/** Nine kinds for frames of four lie three by three, so that no frame holds one kind alone. */
function evenRuns<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  if (list.length === 0) return [];
  return inRunsOf(list, Math.ceil(list.length / Math.ceil(list.length / most)));
}
