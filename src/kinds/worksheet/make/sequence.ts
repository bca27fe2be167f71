import { inRunsOf } from '../../../base/list';
import { type Random, reordered } from '../../../base/random';
import type { Card } from '../../../model/card';
import type { WorksheetWord } from '../content';
import type { SheetLevel } from '../task';

/** Pieces to stick at each level; what is left of a longer run is on the sheet already (practice.md 2.18). */
export const PIECES = { 1: 3, 2: 5, 3: 6 } as const;
/** More boxes than these make small pieces; a longer run goes on upon the next sheet. */
export const BOXES = 8;

export interface SequenceSheet {
  readonly cards: readonly Card[];
  /** The number over its first box. */
  readonly from: number;
  /** Whether each is on the sheet already. */
  readonly placed: readonly boolean[];
  /** What is cut out, mixed. */
  readonly pieces: readonly Card[];
}

export interface SequenceWish {
  readonly words: readonly WorksheetWord[];
  readonly level: SheetLevel;
  /** Whether the first is done, to show how; at level 1 it always is. */
  readonly example: boolean;
}

/** The words in their order, on as few sheets as can be. Each box has one piece that is right. */
export function makeSequence(
  { words, level, example }: SequenceWish,
  random: Random,
): readonly SequenceSheet[] {
  const sheets = Math.max(1, Math.ceil(words.length / BOXES));
  let from = 1;
  return inRunsOf(words, Math.max(1, Math.ceil(words.length / sheets))).map((run) => {
    const cards = run.map(({ card }) => card);
    const placed = placedIn(cards, { level, example });
    const pieces = reordered(
      cards.filter((_, at) => !placed[at]),
      random,
    );
    const sheet = { cards, from, placed, pieces };
    from += cards.length;
    return sheet;
  });
}

/** The first, and then spread over the run so many that the level’s number of pieces is left. */
function placedIn(
  cards: readonly Card[],
  { level, example }: Pick<SequenceWish, 'level' | 'example'>,
): readonly boolean[] {
  const first = cards.length > 1 && (example || level === 1) ? 1 : 0;
  const count = Math.max(first, cards.length - PIECES[level]);
  const step = cards.length / Math.max(1, count);
  const placed = new Set(Array.from({ length: count }, (_, at) => Math.floor(at * step)));
  return cards.map((_, at) => placed.has(at));
}
