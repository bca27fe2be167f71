import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser } from '../../model/content';

/** Now, next, then: beyond three it is a timetable (practice.md 2.3). */
export const MAX_CARDS = 3;

/** What is now and what comes after it, in order. */
export interface NowNext {
  readonly cards: readonly Card[];
  /** How many places a page shows. */
  readonly places: 1 | 2 | 3;
  /** Words over the places. */
  readonly headings: readonly [string, string, string];
  readonly finishedPocket: boolean;
  readonly showTimeLeft: boolean;
  /** As "5 minutes"; empty leaves a line to write on. */
  readonly timeLeft: string;
}

const word = v.pipe(v.string(), v.maxLength(30));

const schema = v.object({
  cards: v.pipe(v.array(cardSchema), v.maxLength(MAX_CARDS)),
  places: v.picklist([1, 2, 3]),
  headings: v.tuple([word, word, word]),
  finishedPocket: v.boolean(),
  showTimeLeft: v.boolean(),
  timeLeft: v.pipe(v.string(), v.maxLength(60)),
});

export const EMPTY_NOW_NEXT: NowNext = {
  cards: [],
  places: 2,
  headings: ['now', 'next', 'then'],
  finishedPocket: true,
  showTimeLeft: false,
  timeLeft: '',
};

export const parseNowNext = contentParser<NowNext>('now and next', schema, ({ cards }) => cards);
