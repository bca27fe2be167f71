import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser, wordsSchema } from '../../model/content';
import { emptyPlaces, isEmptyPlace } from '../../model/items';

export const MOST_CLUES = 12;
/** As many clues as the three levels show (practice.md 2.9 and 6.7). */
export const COUNTS = ['4', '8', '10'] as const;
/** Where on the body a clue is felt; nowhere leaves it to the pupil to draw the line. */
export const PARTS = ['nowhere', 'head', 'face', 'chest', 'tummy', 'hands', 'legs'] as const;
export type Part = (typeof PARTS)[number];

/** A clue of the body, and where it is. */
export interface Clue {
  readonly card: Card;
  readonly part: Part;
}

/** A plain outline with clues around it. */
export interface BodyMap {
  readonly clues: readonly Clue[];
  readonly count: (typeof COUNTS)[number];
  readonly figure: 'standing' | 'wheelchair';
  readonly showBack: boolean;
  /** Stands at the foot with a line to write on, as "When I feel"; empty for none. */
  readonly sentence: string;
}

const clueSchema = v.object({ card: cardSchema, part: v.picklist(PARTS) });

const schema = v.object({
  clues: v.pipe(v.array(clueSchema), v.length(MOST_CLUES)),
  count: v.picklist(COUNTS),
  figure: v.picklist(['standing', 'wheelchair']),
  showBack: v.boolean(),
  sentence: wordsSchema,
});

export const EMPTY_BODY_MAP: BodyMap = {
  clues: emptyPlaces(MOST_CLUES).map((card) => ({ card, part: 'nowhere' })),
  count: '8',
  figure: 'standing',
  showBack: false,
  sentence: '',
};

export const parseBodyMap = contentParser<BodyMap>('body map', schema, ({ clues }) =>
  clues.map(({ card }) => card),
);

/** The places shown: as many as were asked for, and never fewer than hold a clue. */
export function shownClues({ clues, count }: BodyMap): readonly Clue[] {
  const used = clues.findLastIndex(({ card }) => !isEmptyPlace(card)) + 1;
  const even = used + (used % 2);
  return clues.slice(0, Math.max(Number(count), even));
}
