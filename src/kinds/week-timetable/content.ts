import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser } from '../../model/content';
import { emptyPlaces } from '../../model/items';

export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export type Day = (typeof DAYS)[number];
/** Five days, or seven for a pupil whose week goes on at home. */
export const DAY_COUNTS = [5, 7] as const;
/** From one special thing a day to a full school day (practice.md 2.2). */
export const SESSIONS = { least: 1, most: 8 } as const;
export const MAX_SESSION_NAME = 24;
export const MAX_NOTE = 40;

/** A cell: what happens, and who and where for the staff. */
export interface WeekCell {
  readonly card: Card;
  readonly who: string;
  readonly where: string;
}

export const SHOWS = ['week', 'day'] as const;
export const WEEKS = ['one', 'A', 'B', 'both'] as const;

/**
 * A week, or two that take turns. Every cell there can be is kept, so that a week made smaller and larger again has lost
 * nothing; those in view are its cards.
 */
export interface WeekTimetable {
  /** Week A and then week B; in each day by day, in each day session by session. */
  readonly cells: readonly WeekCell[];
  readonly days: (typeof DAY_COUNTS)[number];
  /** One a row, in the order of the day. */
  readonly sessions: readonly string[];
  readonly shows: (typeof SHOWS)[number];
  /** The day shown as a strip. */
  readonly day: Day;
  readonly weeks: (typeof WEEKS)[number];
  /** The day with a frame round it, or null. */
  readonly today: Day | null;
  /** Who and where are printed too. */
  readonly staffCopy: boolean;
  readonly dayColours: boolean;
  /** One a day, `#rrggbb`: a school may have its own. */
  readonly colours: readonly string[];
}

const CELLS_OF_WEEK = DAYS.length * SESSIONS.most;
const CELLS = 2 * CELLS_OF_WEEK;

const schema = v.object({
  cells: v.pipe(
    v.array(
      v.object({
        card: cardSchema,
        who: v.pipe(v.string(), v.maxLength(MAX_NOTE)),
        where: v.pipe(v.string(), v.maxLength(MAX_NOTE)),
      }),
    ),
    v.length(CELLS),
  ),
  days: v.picklist(DAY_COUNTS),
  sessions: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(MAX_SESSION_NAME))),
    v.minLength(SESSIONS.least),
    v.maxLength(SESSIONS.most),
  ),
  shows: v.picklist(SHOWS),
  day: v.picklist(DAYS),
  weeks: v.picklist(WEEKS),
  today: v.nullable(v.picklist(DAYS)),
  staffCopy: v.boolean(),
  dayColours: v.boolean(),
  colours: v.pipe(v.array(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/u))), v.length(DAYS.length)),
});

export const PLAIN_CELL = { who: '', where: '' } as const;

/** Pale, each with black words on it, and none red beside green (practice.md 3.5, 3.10). */
export const DAY_COLOURS = ['#fdf6c9', '#e8f1fb', '#fbe4d3', '#ece4f4', '#e0efe9', '#f0f0ee', '#fbeaef'];

export const EMPTY_WEEK: WeekTimetable = {
  cells: emptyPlaces(CELLS).map((card) => ({ card, ...PLAIN_CELL })),
  days: 5,
  sessions: ['Morning 1', 'Morning 2', 'Lunch', 'Afternoon 1', 'Afternoon 2'],
  shows: 'week',
  day: 'Monday',
  weeks: 'one',
  today: null,
  staffCopy: false,
  dayColours: false,
  colours: DAY_COLOURS,
};

export const parseWeek = contentParser<WeekTimetable>('week timetable', schema, ({ cells }) =>
  cells.map(({ card }) => card),
);

/** The weeks in view: 0 is week A, or the only one. */
export function weeksShown({ weeks }: WeekTimetable): readonly number[] {
  if (weeks === 'both') return [0, 1];
  return weeks === 'B' ? [1] : [0];
}

export function daysShown({ shows, day, days }: WeekTimetable): readonly Day[] {
  return shows === 'day' ? [day] : DAYS.slice(0, days);
}

/** Where the cells of a day stand among all cells, from its first session on. */
export function cellsOfDay({ sessions }: WeekTimetable, week: number, day: Day): readonly number[] {
  const first = week * CELLS_OF_WEEK + DAYS.indexOf(day) * SESSIONS.most;
  return sessions.map((_, at) => first + at);
}

/** Where the cells in view stand among all cells: Monday’s sessions, then Tuesday’s. */
export function cellsShown(week: WeekTimetable): readonly number[] {
  return weeksShown(week).flatMap((number) =>
    daysShown(week).flatMap((day) => cellsOfDay(week, number, day)),
  );
}
