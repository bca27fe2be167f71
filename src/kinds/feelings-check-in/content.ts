import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser, wordsSchema } from '../../model/content';
import { emptyPlaces, isEmptyPlace } from '../../model/items';

/** As many feelings as the three levels show (practice.md 2.9). */
export const FACES = ['4', '8', '12'] as const;
export const MOST_FACES = 12;

/** Feelings to point to, and always a way to say that it is none of them. */
export interface CheckIn {
  readonly cards: readonly Card[];
  readonly faces: (typeof FACES)[number];
  /** Whose it is: a picture on a peg says it to the pupil and to nobody else (practice.md 2.9). */
  readonly whose: 'peg' | 'name' | 'nobody';
  /** Under the title: who sees it. */
  readonly privacy: string;
  readonly unsure: string;
  readonly talk: string;
  /** Lines for why, and for what I need. */
  readonly showWhy: boolean;
}

const schema = v.object({
  cards: v.pipe(v.array(cardSchema), v.length(MOST_FACES)),
  faces: v.picklist(FACES),
  whose: v.picklist(['peg', 'name', 'nobody']),
  privacy: wordsSchema,
  unsure: wordsSchema,
  talk: wordsSchema,
  showWhy: v.boolean(),
});

export const EMPTY_CHECK_IN: CheckIn = {
  cards: emptyPlaces(MOST_FACES),
  faces: '8',
  whose: 'peg',
  privacy: 'This is for me and my adult.',
  unsure: 'I don’t know',
  talk: 'I would like to talk',
  showWhy: false,
};

export const parseCheckIn = contentParser<CheckIn>('check-in', schema, ({ cards }) => cards);

/** The places shown: as many as were asked for, and never fewer than hold a feeling. */
export function shownFaces({ cards, faces }: CheckIn): readonly Card[] {
  const last = cards.findLastIndex((card) => !isEmptyPlace(card));
  const fewest = FACES.find((count) => Number(count) > last) ?? '12';
  return cards.slice(0, Math.max(Number(faces), Number(fewest)));
}
