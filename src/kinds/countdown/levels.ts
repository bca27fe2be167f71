import type { Level } from '../contract';
import type { Countdown } from './content';
import { withMode } from './edits';

/** Six pieces with 4 mm between them stand on A4 upright in one strip, mm. */
export const STRIP_CARD = 42;

/** Shorter waits come first (practice.md 2.11). */
export const LEVELS: readonly Level<Countdown>[] = [
  {
    name: 'Level 1',
    blurb: 'A very short wait: three pieces, then what comes',
    apply: (start) => ({
      content: { ...withMode(start.content, 'wait'), pieces: 3 },
      page: { paper: 'A5', orientation: 'landscape' },
      look: { ...start.look, cardSize: 60 },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Some minutes: 5, 4, 3, 2, 1, finished',
    apply: (start) => ({
      content: { ...withMode(start.content, 'numbers'), after: 'empty' },
      page: { paper: 'A4', orientation: 'portrait' },
      look: { ...start.look, cardSize: STRIP_CARD },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'Some days: a box for each sleep until the event',
    apply: (start) => ({
      content: {
        ...withMode(start.content, 'sleeps'),
        sleeps: 7,
        firstDay: start.content.firstDay ?? 'Monday',
      },
      page: { paper: 'A4', orientation: 'landscape' },
      look: { ...start.look, cardSize: 50 },
    }),
  },
];
