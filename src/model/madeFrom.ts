import * as v from 'valibot';
import { type Card, MAX_LABEL, pictureSchema } from './card';

/** As many cards as any kind holds, with room to grow. */
const MOST_CARDS = 1000;

/** A card as it was when it was last brought over. */
export type CardThen = Pick<Card, 'label' | 'picture'>;

/** The resource that the cards of another came from, and how those were at that time: so that a change there is seen. */
export interface MadeFrom {
  readonly id: string;
  readonly cards: readonly CardThen[];
}

export const madeFromSchema: v.GenericSchema<unknown, MadeFrom> = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  cards: v.pipe(
    v.array(v.object({ label: v.pipe(v.string(), v.maxLength(MAX_LABEL)), picture: pictureSchema })),
    v.maxLength(MOST_CARDS),
  ),
});

/** What is remembered of cards. */
export function cardsThen(cards: readonly Card[]): readonly CardThen[] {
  return cards.map(({ label, picture }) => ({ label, picture }));
}
