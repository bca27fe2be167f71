import { type Item, itemEdits } from '../../model/items';
import { type CheckIn, MOST_FACES } from './content';

/** Feelings keep their places, so that a pupil’s hand finds them again. */
export const CHECK_IN_EDITS = itemEdits<CheckIn, Item>({
  arrangement: 'places',
  most: MOST_FACES,
  items: ({ cards }) => cards.map((card) => ({ card })),
  withItems: (checkIn, items) => ({ ...checkIn, cards: items.map(({ card }) => card) }),
  fresh: (card) => ({ card }),
});
