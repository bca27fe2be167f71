import { type Card, pictureId } from '../model/card';
import type { CardFace } from '../scene/cardStyle';

const UNMARKED = { number: null, crossed: false, changed: false } as const;

/** What a card says and shows, with the marks its kind puts on it. */
export function faceOf(card: Card, marks: Partial<CardFace> = {}): CardFace {
  return {
    ...UNMARKED,
    label: card.label,
    pictureId: pictureId(card.picture),
    people: card.people,
    second: card.second,
    ...marks,
  };
}

/** What a screen reader says of a card; its label comes first, so that it can be found by it. */
export function nameOf(card: Card, ...more: readonly string[]): string {
  const words = card.label === '' ? 'Card without words' : card.label;
  return [words, ...more.filter(Boolean)].join(', ');
}
