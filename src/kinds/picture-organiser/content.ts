import * as v from 'valibot';
import { contentParser, wordsSchema } from '../../model/content';
import { type Piece, pieceSchema } from '../parts';

/** 8 to 12 words, 4 to 6 steps, a strip and a picture (practice.md 2.12), and a little more. */
export const MAX_FACTS = 26;

export const PARTS = ['words', 'steps', 'who', 'where', 'when', 'picture'] as const;
export type Part = (typeof PARTS)[number];

export type Fact = Piece<Part>;

export const WORD_COUNTS = [4, 6, 8, 12] as const;
export const STEP_COUNTS = [0, 3, 4, 6] as const;

export interface PictureOrganiser {
  readonly facts: readonly Fact[];
  /** How many of the list are key words, and how many steps: those that come first, and next. */
  readonly words: number;
  readonly steps: number;
  readonly strip: boolean;
  readonly picture: boolean;
  /** What stands over the words and over the steps. */
  readonly wordsName: string;
  readonly stepsName: string;
}

const schema = v.object({
  facts: v.pipe(v.array(pieceSchema(PARTS)), v.maxLength(MAX_FACTS)),
  words: v.picklist(WORD_COUNTS),
  steps: v.picklist(STEP_COUNTS),
  strip: v.boolean(),
  picture: v.boolean(),
  wordsName: wordsSchema,
  stepsName: wordsSchema,
});

export const EMPTY_ORGANISER: PictureOrganiser = {
  facts: [],
  words: 8,
  steps: 4,
  strip: true,
  picture: true,
  wordsName: 'Key words',
  stepsName: 'What happened',
};

export const parseOrganiser = contentParser<PictureOrganiser>('picture organiser', schema, ({ facts }) =>
  facts.map(({ card }) => card),
);
