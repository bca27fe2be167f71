import type { CardId } from '../../model/card';
import { emptyPlace, type ItemEdits, isEmptyPlace, itemEdits } from '../../model/items';
import { growing, placeNames } from '../growing';
import { guessWordClass, type WordClass } from '../wordClasses';
import { type CommunicationBoard, emptied, type Place } from './content';
import { type GridSize, placeOn, SIZES, sizeFor } from './grids';

const MOST = 60;

const IN_PLACES = itemEdits<CommunicationBoard, Place>({
  arrangement: 'places',
  most: MOST,
  items: ({ places }) => places,
  withItems: (board, places) => ({ ...board, places }),
  fresh: (card) => ({ ...emptied(card), wordClass: guessWordClass(card.label) }),
});

/** A board grows before it turns a word away, and no word moves when it does. */
export const BOARD_EDITS: ItemEdits<CommunicationBoard> = {
  ...growing(IN_PLACES, (board, places) =>
    board.places.length >= places ? board : resized(board, sizeFor(places)),
  ),
  replaceCard: (board, card) =>
    eachPlace(board, card.id, (place) => ({ ...place, card, wordClass: classFor(place, card.label) })),
};

/** A guessed class follows the word; one that a person chose stays. */
function classFor({ card, wordClass }: Place, label: string): WordClass {
  return wordClass === guessWordClass(card.label) ? guessWordClass(label) : wordClass;
}

/**
 * The board with more or fewer places, each word in the row and column it had: a hand finds it again (practice.md
 * finding 4). A size that has no place for some word is not taken.
 */
export function resized(board: CommunicationBoard, size: GridSize): CommunicationBoard {
  if (size === board.size || !holds(board, size)) return board;
  const names = placeNames(
    board.places.map(({ card }) => card.id),
    Number(size),
  );
  const places: Place[] = names.map((name) => emptied(emptyPlace(name)));
  board.places.forEach((place, at) => {
    const to = placeOn(at, board.size, size);
    if (to !== null) places[to] = place;
  });
  return { ...board, size, places };
}

/** Whether every word has its place on a board of this size. */
export function holds(board: CommunicationBoard, size: GridSize): boolean {
  return board.places.every(({ card }, at) => isEmptyPlace(card) || placeOn(at, board.size, size) !== null);
}

/** The wished size, or the next larger one that has a place for every word. */
export function resizedAtLeast(board: CommunicationBoard, wished: GridSize): CommunicationBoard {
  const size = SIZES.slice(SIZES.indexOf(wished)).find((one) => holds(board, one));
  return size === undefined ? board : resized(board, size);
}

export function setWordClass(
  board: CommunicationBoard,
  id: CardId,
  wordClass: WordClass,
): CommunicationBoard {
  return eachPlace(board, id, (place) => ({ ...place, wordClass }));
}

export function toggleHidden(board: CommunicationBoard, id: CardId): CommunicationBoard {
  return eachPlace(board, id, (place) => ({ ...place, hidden: !place.hidden }));
}

function eachPlace(
  board: CommunicationBoard,
  id: CardId,
  change: (place: Place) => Place,
): CommunicationBoard {
  return { ...board, places: board.places.map((place) => (place.card.id === id ? change(place) : place)) };
}
