import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser, wordsSchema } from '../../model/content';
import type { CardCut } from '../../scene/cardSheet';
import { type CardSize, cutSchema, PLAIN_CUT } from '../cardCut';

/** More than any key ring holds: 8 to 16 are usual (practice.md 2.15). */
export const MAX_CUES = 60;
/** A heading with three things that help: what one plan is made of. */
export const PLAN = 4;

/** Pale fills for an edge, told apart by their word and by how light they are, not by hue alone. */
export const EDGES = {
  yellow: '#fbe9a3',
  blue: '#bfdcf4',
  orange: '#f6cfa3',
  purple: '#ddd0ee',
  grey: '#d9d9d6',
} as const;
export type Edge = keyof typeof EDGES;

export interface CueCards {
  readonly cues: readonly { readonly card: Card }[];
  /** `plan` puts four in one card: a heading, and three things that help. */
  readonly layout: 'single' | 'plan';
  readonly size: CardSize;
  readonly turned: boolean;
  /** Big letters with a small picture, for those who read. */
  readonly bigWords: boolean;
  readonly cut: CardCut;
  /** Colour all round for what the set is about; its word says the same. */
  readonly edge: Edge | 'none';
  readonly edgeWord: string;
  /** Over the heading and over the helps of a plan: "When I feel", "I can". */
  readonly stem: string;
  readonly link: string;
  /** Last line of each card, such as a telephone number of the school. */
  readonly foot: string;
}

const schema = v.object({
  cues: v.pipe(v.array(v.object({ card: cardSchema })), v.maxLength(MAX_CUES)),
  layout: v.picklist(['single', 'plan']),
  size: v.picklist(['key-ring', 'square', 'lanyard', 'A7', 'A6']),
  turned: v.boolean(),
  bigWords: v.boolean(),
  cut: cutSchema,
  edge: v.picklist(['none', 'yellow', 'blue', 'orange', 'purple', 'grey']),
  edgeWord: wordsSchema,
  stem: wordsSchema,
  link: wordsSchema,
  foot: wordsSchema,
});

export const EMPTY_CUES: CueCards = {
  cues: [],
  layout: 'single',
  size: 'key-ring',
  turned: false,
  bigWords: false,
  cut: { ...PLAIN_CUT, hole: 'top-left' },
  edge: 'none',
  edgeWord: '',
  stem: 'When I feel',
  link: 'I can',
  foot: '',
};

export const parseCues = contentParser<CueCards>('set of cue cards', schema, ({ cues }) =>
  cues.map(({ card }) => card),
);
