import * as v from 'valibot';
import { ok, type Result } from '../../base/result';
import { type Card, cardSchema } from '../../model/card';
import { contentParser, wordsSchema } from '../../model/content';
import { emptyPlace, emptyPlaces, isEmptyPlace } from '../../model/items';
import { placeNames } from '../growing';
import { CELLS, type Cells, MOST_ROWS } from './cells';

/** Several pages of two, or a few of twelve. */
export const MAX_CHOICES = 48;

export interface Place {
  readonly card: Card;
}

export interface ChoiceBoard {
  /** On one page. */
  readonly cells: Cells;
  /** Whole pages of places, one after the other. */
  readonly places: readonly Place[];
  /** `fill` makes cells as large as the page allows; `square` as large as the look’s cards. */
  readonly shape: 'fill' | 'square';
  readonly showHeadings: boolean;
  /** What the rows of a page are, as "food" and "drink"; what is left out is a line to write on. */
  readonly headings: readonly string[];
}

const schema = v.object({
  cells: v.picklist(CELLS),
  places: v.pipe(v.array(v.object({ card: cardSchema })), v.minLength(1), v.maxLength(2 * MAX_CHOICES)),
  shape: v.picklist(['fill', 'square']),
  showHeadings: v.boolean(),
  headings: v.pipe(v.array(wordsSchema), v.maxLength(MOST_ROWS)),
});

export const EMPTY_CHOICES: ChoiceBoard = {
  cells: '4',
  places: emptyPlaces(4).map((card) => ({ card })),
  shape: 'fill',
  showHeadings: false,
  headings: [],
};

const parsed = contentParser<ChoiceBoard>('choice board', schema, ({ places }) =>
  places.map(({ card }) => card),
);

export function parseChoices(content: unknown): Result<ChoiceBoard> {
  const board = parsed(content);
  return board.ok ? ok(inWholePages(board.value)) : board;
}

/** As many pages as hold a choice, each whole, and at least one. */
export function inWholePages(board: ChoiceBoard): ChoiceBoard {
  const used = board.places.findLastIndex(({ card }) => !isEmptyPlace(card)) + 1;
  return withPlaces(board, Math.max(1, used));
}

/** The board with whole pages of at least so many places. */
export function withPlaces(board: ChoiceBoard, least: number): ChoiceBoard {
  const onPage = Number(board.cells);
  const count = Math.ceil(least / onPage) * onPage;
  const kept = board.places.slice(0, count);
  const names = placeNames(
    kept.map(({ card }) => card.id),
    count - kept.length,
  );
  return { ...board, places: [...kept, ...names.map((name) => ({ card: emptyPlace(name) }))] };
}
