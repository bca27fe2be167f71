import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser, wordsSchema } from '../../model/content';
import { emptyPlaces } from '../../model/items';

/** What it is for, the token, and what else there is to choose from, or what leads the path. */
export const PLACES = 7;
/** One to three tokens to begin with, ten at most (practice.md 2.10). */
export const TOKENS = { min: 1, max: 10 } as const;
/** One target to begin with and three at most are advised (practice.md 2.10); more are let through. */
export const ADVISED_TARGETS = 3;
export const MAX_TARGETS = 5;

export const PIECES = ['4', '6', '9'] as const;
export type Pieces = (typeof PIECES)[number];

/** `tokens` on rings; `reveal`: a picture put together; `week`: five days of three sessions; `certificate`. */
export type Mode = 'tokens' | 'reveal' | 'week' | 'certificate';

/**
 * What is being worked for, and how far it has come. Tokens are only ever added, so nothing here takes one off
 * (practice.md 2.10), and no name stands on it: a chart is nobody else's business.
 */
export interface RewardChart {
  readonly mode: Mode;
  /** What it is for or the favourite picture, then the token, then the others. */
  readonly places: readonly Card[];
  /** How many places for things to choose from are shown; those in use always are. */
  readonly choices: 0 | 2 | 3 | 4;
  readonly count: number;
  /** How many tokens lie there from the start: all but one is how it is taught (practice.md 2.10). */
  readonly start: 'none' | 'half' | 'all-but-one';
  /** On a path the first of the others leads, as the engine of a train. */
  readonly layout: 'rows' | 'path';
  readonly pieces: Pieces;
  /** Sentences that begin with "I can"; an empty one is a line to write on. */
  readonly targets: readonly string[];
  /** Boxes in which the pupil says what she thinks herself. */
  readonly selfCheck: boolean;
  readonly sessions: readonly [string, string, string];
  /** What the certificate is for; a line to write on where empty. */
  readonly achievement: string;
}

const schema = v.object({
  mode: v.picklist(['tokens', 'reveal', 'week', 'certificate']),
  places: v.pipe(v.array(cardSchema), v.length(PLACES)),
  choices: v.picklist([0, 2, 3, 4]),
  count: v.pipe(v.number(), v.integer(), v.minValue(TOKENS.min), v.maxValue(TOKENS.max)),
  start: v.picklist(['none', 'half', 'all-but-one']),
  layout: v.picklist(['rows', 'path']),
  pieces: v.picklist(PIECES),
  targets: v.pipe(v.array(wordsSchema), v.maxLength(MAX_TARGETS)),
  selfCheck: v.boolean(),
  sessions: v.tuple([wordsSchema, wordsSchema, wordsSchema]),
  achievement: wordsSchema,
});

export const EMPTY_CHART: RewardChart = {
  mode: 'tokens',
  places: emptyPlaces(PLACES),
  choices: 0,
  count: 5,
  start: 'none',
  layout: 'rows',
  pieces: '6',
  targets: [''],
  selfCheck: false,
  sessions: ['morning', 'lunchtime', 'afternoon'],
  achievement: '',
};

export const parseChart = contentParser<RewardChart>('reward chart', schema, ({ places }) => places);
