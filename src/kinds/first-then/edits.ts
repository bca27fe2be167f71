import type { CardId } from '../../model/card';
import { isEmptyPlace, itemEdits } from '../../model/items';
import { type FirstThen, PLACES } from './content';

/** Place of what comes then. */
const THEN = 1;

export const FIRST_THEN_EDITS = itemEdits<FirstThen, { readonly card: FirstThen['places'][number] }>({
  arrangement: 'places',
  most: PLACES,
  items: ({ places }) => places.map((card) => ({ card })),
  withItems: (content, items) => ({ ...content, places: items.map(({ card }) => card) }),
  fresh: (card) => ({ card }),
});

/** The choice goes to where it says then, and what was there goes back among the choices. */
export function choose(content: FirstThen, id: CardId): FirstThen {
  const from = content.places.findIndex((card) => card.id === id);
  return from > THEN ? FIRST_THEN_EDITS.moveCard(content, id, THEN) : content;
}

export function isChosen({ places }: FirstThen, id: CardId): boolean {
  return places[THEN]?.id === id;
}

/** The choices shown: as many as are wanted, and all that have something in them. */
export function choicesOf({ places, choices }: FirstThen): FirstThen['places'] {
  const all = places.slice(THEN + 1);
  const used = all.reduce((last, card, at) => (isEmptyPlace(card) ? last : at + 1), 0);
  return all.slice(0, Math.max(choices, used));
}
