import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser } from '../../model/content';
import { emptyPlaces } from '../../model/items';

/** The pupil picks from two to four (practice.md 2.4). */
export const MAX_CHOICES = 4;
/** The task, what comes then, and the choices, each in a place of its own. */
export const PLACES = 2 + MAX_CHOICES;
/** Dots or tokens on the way: the ratio stays short (practice.md 2.4). */
export const MAX_STEPS = 3;

/** First a task, then what the pupil chose. */
export interface FirstThen {
  /** The task, what comes then, and up to four choices. */
  readonly places: readonly Card[];
  /** How many places for choices are shown; those in use always are. */
  readonly choices: 0 | 2 | 3 | 4;
  /** On the way to `then`: dots under the task to tick, or rings for tokens. */
  readonly steps: 'none' | 'dots' | 'tokens';
  readonly stepCount: number;
  /** Symbol on the tokens; null for plain rings. */
  readonly token: string | null;
}

const schema = v.object({
  places: v.pipe(v.array(cardSchema), v.length(PLACES)),
  choices: v.picklist([0, 2, 3, 4]),
  steps: v.picklist(['none', 'dots', 'tokens']),
  stepCount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_STEPS)),
  token: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(120))),
});

export const EMPTY_FIRST_THEN: FirstThen = {
  places: emptyPlaces(PLACES),
  choices: 0,
  steps: 'none',
  stepCount: MAX_STEPS,
  token: null,
};

export const parseFirstThen = contentParser<FirstThen>('first and then', schema, ({ places }) => places);
