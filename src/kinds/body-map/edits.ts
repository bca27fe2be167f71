import type { CardId } from '../../model/card';
import { isEmptyPlace, itemEdits } from '../../model/items';
import { type BodyMap, type Clue, MOST_CLUES, type Part } from './content';

/** Clues keep their places round the body, and take along where they are felt. */
export const BODY_MAP_EDITS = itemEdits<BodyMap, Clue>({
  arrangement: 'places',
  most: MOST_CLUES,
  items: ({ clues }) => clues,
  withItems: (map, clues) => ({ ...map, clues }),
  fresh: (card) => ({ card, part: 'nowhere' }),
});

export function setPart(map: BodyMap, id: CardId, part: Part): BodyMap {
  return { ...map, clues: map.clues.map((clue) => (clue.card.id === id ? { ...clue, part } : clue)) };
}

export function partOf(map: BodyMap, id: CardId): Part | null {
  const clue = map.clues.find(({ card }) => card.id === id);
  return clue && !isEmptyPlace(clue.card) ? clue.part : null;
}
