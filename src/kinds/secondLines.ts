import type { Card } from '../model/card';
import type { Kind } from './contract';

/** What fills the lines in one language by itself. */
export interface Namer {
  readonly language: string;
  /** What a card is called in that language; null where its picture is not known to say just that. */
  readonly nameOf: (card: Card) => string | null;
}

type Cards<C> = Pick<Kind<C>, 'cards' | 'replaceCard'>;

/**
 * Gives every card the line that belongs under its label. What a person typed stays; what was filled in follows the
 * card, and goes where it would no longer be right.
 */
export function withSecondLines<C>(kind: Cards<C>, content: C, namer: Namer): C {
  return kind.cards(content).reduce((before, card) => {
    const settled = settledCard(card, namer);
    return settled === card ? before : kind.replaceCard(before, settled);
  }, content);
}

function settledCard(card: Card, { language, nameOf }: Namer): Card {
  if (card.second?.from === 'typed') return card;
  const words = nameOf(card);
  if (words === null) return withoutSecond(card);
  if (card.second?.language === language && card.second.words === words) return card;
  return { ...card, second: { language, words, from: 'cldr' } };
}

function withoutSecond(card: Card): Card {
  if (!card.second) return card;
  const { second: _, ...rest } = card;
  return rest;
}
