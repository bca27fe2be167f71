import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser, wordsSchema } from '../../model/content';
import type { CardCut } from '../../scene/cardSheet';
import { type CardSize, cutSchema, PLAIN_CUT } from '../cardCut';

/** A term of new words at about five a week (practice.md 2.12). */
export const MAX_FLASH_CARDS = 100;

export interface FlashCard {
  readonly card: Card;
  /** Said under the word on the back; may be empty. */
  readonly meaning: string;
}

export interface FlashCards {
  readonly cards: readonly FlashCard[];
  readonly size: CardSize;
  readonly turned: boolean;
  readonly wordOnFront: boolean;
  /** `fold` prints front and back side by side, which no printer gets wrong (practice.md 4, Duplex). */
  readonly backs: 'none' | 'fold' | 'duplex';
  /** The edge over which the printer turns the paper. */
  readonly edge: 'long' | 'short';
  /** Ten circles on each card, one for each time it was practised. */
  readonly ticks: boolean;
  readonly cut: CardCut;
}

const schema = v.object({
  cards: v.pipe(v.array(v.object({ card: cardSchema, meaning: wordsSchema })), v.maxLength(MAX_FLASH_CARDS)),
  size: v.picklist(['key-ring', 'square', 'playing', 'A7', 'A6', 'strip']),
  turned: v.boolean(),
  wordOnFront: v.boolean(),
  backs: v.picklist(['none', 'fold', 'duplex']),
  edge: v.picklist(['long', 'short']),
  ticks: v.boolean(),
  cut: cutSchema,
});

export const EMPTY_FLASH_CARDS: FlashCards = {
  cards: [],
  size: 'playing',
  turned: false,
  wordOnFront: false,
  backs: 'fold',
  edge: 'long',
  ticks: false,
  cut: PLAIN_CUT,
};

export const parseFlashCards = contentParser<FlashCards>('set of flash cards', schema, ({ cards }) =>
  cards.map(({ card }) => card),
);
