import type { Card } from '../../model/card';
import { isEmptyPlace, itemEdits } from '../../model/items';
import { growing } from '../growing';
import { CELLS, type Cells } from './cells';
import { type ChoiceBoard, inWholePages, MAX_CHOICES, type Place, withPlaces } from './content';

const IN_PLACES = itemEdits<ChoiceBoard, Place>({
  arrangement: 'places',
  most: MAX_CHOICES,
  items: ({ places }) => places,
  withItems: (board, places) => inWholePages({ ...board, places }),
  fresh: (card) => ({ card }),
});

/** A further page comes before a choice is turned away. */
export const CHOICE_EDITS = growing(IN_PLACES, (board, places) =>
  board.places.length >= places ? board : withPlaces(board, places),
);

/** The ways out that belong on every board from level 2 on (practice.md 2.6). */
export const WAYS_OUT = {
  'something-else': { label: 'something else', symbolId: 'different' },
  'no-thank-you': { label: 'no thank you', symbolId: 'dont-want' },
} as const;
export type WayOut = keyof typeof WAYS_OUT;

export function hasWayOut({ places }: ChoiceBoard, id: WayOut): boolean {
  return places.some(({ card }) => card.id === id && !isEmptyPlace(card));
}

/** Puts it in the last empty cell of the first page, or makes the page larger for it; or takes it away. */
export function setWayOut(board: ChoiceBoard, id: WayOut, wanted: boolean): ChoiceBoard {
  if (wanted === hasWayOut(board, id)) return board;
  if (!wanted) return CHOICE_EDITS.removeCard(board, id);
  const { label, symbolId } = WAYS_OUT[id];
  const card: Card = { id, label, picture: { type: 'symbol', symbolId }, chosen: true };
  const roomy = lastFree(board) < 0 ? setCells(board, fitting(countOf(board) + 1, board.cells)) : board;
  const at = lastFree(roomy);
  if (at < 0) return CHOICE_EDITS.addCard(roomy, card, roomy.places.length);
  return { ...roomy, places: roomy.places.map((place, here) => (here === at ? { card } : place)) };
}

export function setCells(board: ChoiceBoard, cells: Cells): ChoiceBoard {
  return inWholePages({ ...board, cells });
}

/** The fewest cells that hold so many, and `otherwise` where no page does. */
export function fitting(count: number, otherwise: Cells, least = 0): Cells {
  return CELLS.find((cells) => Number(cells) >= Math.max(count, least)) ?? otherwise;
}

export function countOf({ places }: ChoiceBoard): number {
  return places.filter(({ card }) => !isEmptyPlace(card)).length;
}

function lastFree({ places, cells }: ChoiceBoard): number {
  return places.slice(0, Number(cells)).findLastIndex(({ card }) => isEmptyPlace(card));
}
