import * as v from 'valibot';
import { type Card, type CardId, cardSchema } from '../../model/card';
import { contentParser, timeSchema } from '../../model/content';

/** More than any day has, few enough to stay quick. */
export const MAX_ACTIVITIES = 500;

/** One thing in the day. */
export interface Activity {
  readonly card: Card;
  /** `HH:MM`, 24 h, or null. */
  readonly time: string | null;
  readonly endTime: string | null;
  /** `change` marks what is new today; `cancelled` is crossed through and stays to be seen (practice.md 2.1). */
  readonly state: 'planned' | 'change' | 'cancelled';
}

export type Layout = 'vertical' | 'horizontal' | 'two-rows' | 'list';

/** A day as cards in order. */
export interface VisualTimetable {
  readonly activities: readonly Activity[];
  /** The day or date under the title; may be empty. */
  readonly day: string;
  readonly layout: Layout;
  readonly showTimes: boolean;
  readonly clock: '12' | '24';
  readonly showNumbers: boolean;
  readonly finishedPocket: boolean;
  /** The card that is now, or null. */
  readonly now: CardId | null;
}

const time = v.nullable(timeSchema);

const schema = v.object({
  activities: v.pipe(
    v.array(
      v.object({
        card: cardSchema,
        time,
        endTime: time,
        state: v.picklist(['planned', 'change', 'cancelled']),
      }),
    ),
    v.maxLength(MAX_ACTIVITIES),
  ),
  day: v.pipe(v.string(), v.maxLength(120)),
  layout: v.picklist(['vertical', 'horizontal', 'two-rows', 'list']),
  showTimes: v.boolean(),
  clock: v.picklist(['12', '24']),
  showNumbers: v.boolean(),
  finishedPocket: v.boolean(),
  now: v.nullable(v.string()),
});

export const EMPTY_TIMETABLE: VisualTimetable = {
  activities: [],
  day: '',
  layout: 'horizontal',
  showTimes: true,
  clock: '12',
  showNumbers: false,
  finishedPocket: false,
  now: null,
};

export const parseTimetable = contentParser<VisualTimetable>('timetable', schema, ({ activities }) =>
  activities.map(({ card }) => card),
);
