import { inserted, moved } from '../../base/list';
import type { Card, CardId } from '../../model/card';
import { type ListMatcher, matchLines, type TypedLine } from '../../model/typedList';
import { type Activity, MAX_ACTIVITIES, type VisualTimetable } from './content';

export function cardsOf(timetable: VisualTimetable): readonly Card[] {
  return timetable.activities.map((activity) => activity.card);
}

export function replaceCard(timetable: VisualTimetable, card: Card): VisualTimetable {
  return eachActivity(timetable, card.id, (activity) => ({ ...activity, card }));
}

export function addCard(timetable: VisualTimetable, card: Card, at: number): VisualTimetable {
  if (timetable.activities.length >= MAX_ACTIVITIES) return timetable;
  const activity: Activity = { card, time: null, endTime: null, state: 'planned' };
  return { ...timetable, activities: inserted(timetable.activities, activity, at) };
}

export function removeCard(timetable: VisualTimetable, id: CardId): VisualTimetable {
  return {
    ...timetable,
    activities: timetable.activities.filter((activity) => activity.card.id !== id),
    now: timetable.now === id ? null : timetable.now,
  };
}

/** Moves the activity with its time. Times are the person’s own words; sorting by them would undo her move. */
export function moveCard(timetable: VisualTimetable, id: CardId, to: number): VisualTimetable {
  const from = timetable.activities.findIndex((activity) => activity.card.id === id);
  if (from < 0) return timetable;
  return { ...timetable, activities: moved(timetable.activities, from, to) };
}

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

export function toLines(timetable: VisualTimetable): readonly TypedLine[] {
  return timetable.activities.map(({ card, time, endTime }) => ({ label: card.label, time, endTime }));
}

/** The day as typed: an activity that is still there keeps its card and whether it is a change or cancelled. */
export function fromLines(
  timetable: VisualTimetable,
  lines: readonly TypedLine[],
  matcher: ListMatcher,
): VisualTimetable {
  const before = new Map(timetable.activities.map((activity) => [activity.card.id, activity]));
  const kept = lines.slice(0, MAX_ACTIVITIES);
  const activities = matchLines(kept, cardsOf(timetable), matcher).map(({ card, line }) => ({
    card,
    time: line.time,
    endTime: line.endTime,
    state: before.get(card.id)?.state ?? ('planned' as const),
  }));
  const now = activities.some((activity) => activity.card.id === timetable.now) ? timetable.now : null;
  return { ...timetable, activities, now };
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
