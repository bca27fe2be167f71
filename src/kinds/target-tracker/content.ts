import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser, wordsSchema } from '../../model/content';

/** Small steps, five to eight; three where faces are marked (practice.md 1, row 7). */
export const MAX_STEPS = 8;
export const ROWS = ['3', '5', '8'] as const;
export const MARKINGS = ['faces', 'tick', 'code'] as const;
export type Marking = (typeof MARKINGS)[number];
/** A term has twelve or thirteen weeks, half of one six or seven. */
export const COLUMNS = { least: 6, most: 13 } as const;
export const MAX_WHO = 12;

export interface Step {
  readonly card: Card;
}

export interface TargetTracker {
  readonly steps: readonly Step[];
  /** In the pupil's words, positive: "I can ...". One target to begin with (practice.md 2.10). */
  readonly target: string;
  /** Initials or a nickname. */
  readonly who: string;
  readonly marking: Marking;
  /** Rows drawn where there are fewer steps: the rest are written in by hand. */
  readonly rows: (typeof ROWS)[number];
  /** Columns for dates. */
  readonly columns: number;
}

const schema = v.object({
  steps: v.pipe(v.array(v.object({ card: cardSchema })), v.maxLength(MAX_STEPS)),
  target: wordsSchema,
  who: v.pipe(v.string(), v.maxLength(MAX_WHO)),
  marking: v.picklist(MARKINGS),
  rows: v.picklist(ROWS),
  columns: v.pipe(v.number(), v.integer(), v.minValue(COLUMNS.least), v.maxValue(COLUMNS.most)),
});

export const EMPTY_TRACKER: TargetTracker = {
  steps: [],
  target: 'I can …',
  who: '',
  marking: 'code',
  rows: '5',
  columns: COLUMNS.most,
};

export const parseTracker = contentParser<TargetTracker>('target tracker', schema, ({ steps }) =>
  steps.map(({ card }) => card),
);

/** How much help was given, most able first (practice.md 6.12, HS04). Letters, so that it reads in grey. */
export const CODES = [
  { code: 'I', words: 'by myself' },
  { code: 'V', words: 'told' },
  { code: 'G', words: 'shown by a sign or picture' },
  { code: 'M', words: 'shown how' },
  { code: 'P', words: 'hands-on help' },
  { code: 'N', words: 'not tried' },
] as const;
