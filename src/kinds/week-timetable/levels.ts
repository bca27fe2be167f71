import type { Level } from '../contract';
import type { WeekTimetable } from './content';

/** The three levels of practice.md 2.2: one thing a day, morning and afternoon, the whole grid. */
export const LEVELS: readonly Level<WeekTimetable>[] = [
  {
    name: 'Level 1',
    blurb: 'One special thing a day',
    apply: (start) => ({
      content: withSessions(start.content, ['']),
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, cardSize: 80, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Morning, lunch, afternoon',
    apply: (start) => ({
      content: withSessions(start.content, ['Morning', 'Lunch', 'Afternoon']),
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, cardSize: 60, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'Every session, with who and where',
    apply: (start) => ({
      content: {
        ...withSessions(start.content, ['Morning 1', 'Morning 2', 'Lunch', 'Afternoon 1', 'Afternoon 2']),
        staffCopy: true,
      },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, cardSize: 50, labelPlace: 'below' },
    }),
  },
];

/** What a level has no session for stays where it is, out of view. */
function withSessions(week: WeekTimetable, sessions: readonly string[]): WeekTimetable {
  return { ...week, shows: 'week', staffCopy: false, sessions };
}
