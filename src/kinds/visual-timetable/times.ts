import { clockTime } from '../clockTime';
import type { Activity, VisualTimetable } from './content';

/** The time over a card: `9:15`, or `9:15–9:35` where an end is known. Empty where there is none. */
export function timeLabel(
  activity: Pick<Activity, 'time' | 'endTime'>,
  clock: VisualTimetable['clock'],
): string {
  if (activity.time === null) return '';
  const start = clockTime(activity.time, clock);
  return activity.endTime === null ? start : `${start}–${clockTime(activity.endTime, clock)}`;
}
