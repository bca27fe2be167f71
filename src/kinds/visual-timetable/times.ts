import type { Activity, VisualTimetable } from './content';

/** `09:15` as it is read out: `9:15` on a 12-hour clock, where a school day needs no am or pm; `09:15` on a 24-hour one. */
export function clockTime(time: string, clock: VisualTimetable['clock']): string {
  if (clock === '24') return time;
  const [hours = '', minutes = ''] = time.split(':');
  return `${((Number(hours) + 11) % 12) + 1}:${minutes}`;
}

/** The time over a card: `9:15`, or `9:15–9:35` where an end is known. Empty where there is none. */
export function timeLabel(
  activity: Pick<Activity, 'time' | 'endTime'>,
  clock: VisualTimetable['clock'],
): string {
  if (activity.time === null) return '';
  const start = clockTime(activity.time, clock);
  return activity.endTime === null ? start : `${start}–${clockTime(activity.endTime, clock)}`;
}
