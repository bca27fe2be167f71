import type { CardId } from '../../model/card';
import { itemEdits } from '../../model/items';
import { type Activity, MAX_ACTIVITIES, type VisualTimetable } from './content';

/** Moving takes the time along: times are the person’s own words, and sorting by them would undo her move. */
export const TIMETABLE_EDITS = itemEdits<VisualTimetable, Activity>({
  arrangement: 'list',
  most: MAX_ACTIVITIES,
  items: ({ activities }) => activities,
  withItems: (timetable, activities) => ({
    ...timetable,
    activities,
    now: activities.some(({ card }) => card.id === timetable.now) ? timetable.now : null,
  }),
  fresh: (card) => ({ card, time: null, endTime: null, state: 'planned' }),
  lineOf: ({ card, time, endTime }) => ({ label: card.label, time, endTime }),
  fromLine: (activity, { time, endTime }) => ({ ...activity, time, endTime }),
});

export function setState(timetable: VisualTimetable, id: CardId, state: Activity['state']): VisualTimetable {
  return eachActivity(timetable, id, (activity) => ({
    ...activity,
    state: activity.state === state ? 'planned' : state,
  }));
}

/** Times are `HH:MM` or null; an end without a start means nothing and is dropped by the caller. */
export function setTimes(
  timetable: VisualTimetable,
  id: CardId,
  time: string | null,
  endTime: string | null,
): VisualTimetable {
  return eachActivity(timetable, id, (activity) => ({ ...activity, time, endTime }));
}

export function setNow(timetable: VisualTimetable, id: CardId): VisualTimetable {
  return { ...timetable, now: timetable.now === id ? null : id };
}

function eachActivity(
  timetable: VisualTimetable,
  id: CardId,
  change: (activity: Activity) => Activity,
): VisualTimetable {
  return {
    ...timetable,
    activities: timetable.activities.map((activity) =>
      activity.card.id === id ? change(activity) : activity,
    ),
  };
}
