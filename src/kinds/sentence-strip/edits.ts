import type { CardId } from '../../model/card';
import { type ItemEdits, itemEdits } from '../../model/items';
import { MAX_STRIP_CARDS, type SentenceStrip, type StripCard } from './content';
import { type Group, guessGroup, PARTS, type Part } from './groups';

const IN_ORDER = itemEdits<SentenceStrip, StripCard>({
  arrangement: 'list',
  most: MAX_STRIP_CARDS,
  items: ({ cards }) => cards,
  withItems: (strip, cards) => ({ ...strip, cards }),
  fresh: (card) => ({ card, group: guessGroup(card.label) }),
});

/** A guessed group follows the words of a card; a card put down among others becomes one of them. */
export const STRIP_EDITS: ItemEdits<SentenceStrip> = {
  ...IN_ORDER,
  replaceCard: (strip, card) => {
    const before = strip.cards.find((one) => one.card.id === card.id);
    const replaced = IN_ORDER.replaceCard(strip, card);
    const guessed = before?.group === guessGroup(before?.card.label ?? '');
    return guessed ? setGroup(replaced, card.id, guessGroup(card.label)) : replaced;
  },
  moveCard: (strip, id, to) => {
    const there = strip.cards[Math.max(0, Math.min(to, strip.cards.length - 1))];
    const moved = IN_ORDER.moveCard(strip, id, to);
    return there && moved !== strip ? setGroup(moved, id, there.group) : moved;
  },
};

export function setGroup(strip: SentenceStrip, id: CardId, group: Group): SentenceStrip {
  return {
    ...strip,
    cards: strip.cards.map((one) => (one.card.id === id ? { ...one, group } : one)),
  };
}

/** A part more or less, always in the order of the sentence; the last one stays. */
export function setPart(strip: SentenceStrip, part: Part, wanted: boolean): SentenceStrip {
  const parts = PARTS.filter((one) => (one === part ? wanted : strip.parts.includes(one)));
  return parts.length === 0 ? strip : { ...strip, parts };
}
