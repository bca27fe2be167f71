import type { CardId } from '../../model/card';
import { itemEdits } from '../../model/items';
import { type FlashCard, type FlashCards, MAX_FLASH_CARDS } from './content';

export const FLASH_CARD_EDITS = itemEdits<FlashCards, FlashCard>({
  arrangement: 'list',
  most: MAX_FLASH_CARDS,
  items: ({ cards }) => cards,
  withItems: (content, cards) => ({ ...content, cards }),
  fresh: (card) => ({ card, meaning: '' }),
});

export function setMeaning(content: FlashCards, id: CardId, meaning: string): FlashCards {
  return {
    ...content,
    cards: content.cards.map((one) => (one.card.id === id ? { ...one, meaning } : one)),
  };
}
