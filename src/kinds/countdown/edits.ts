import { itemEdits } from '../../model/items';
import { type Countdown, MAX_CARDS, type Mode, readyCards } from './content';

export const COUNTDOWN_EDITS = itemEdits<Countdown, { readonly card: Countdown['cards'][number] }>({
  arrangement: 'list',
  most: MAX_CARDS,
  items: ({ cards }) => cards.map((card) => ({ card })),
  withItems: (content, items) => ({ ...content, cards: items.map(({ card }) => card) }),
  fresh: (card) => ({ card }),
});

/** Another way to count down. Cards that nobody has changed give way to those the new way starts with. */
export function withMode(content: Countdown, mode: Mode): Countdown {
  const ready = readyCards(content.mode);
  const untouched =
    content.cards.length === ready.length &&
    content.cards.every(({ label }, at) => label === ready[at]?.label);
  return { ...content, mode, cards: untouched ? readyCards(mode) : content.cards };
}
