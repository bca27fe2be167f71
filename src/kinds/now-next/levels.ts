import type { Level } from '../contract';
import type { NowNext } from './content';

/** The three levels of practice.md 2.3: one thing, then two, then three with the time that is left. */
export const LEVELS: readonly Level<NowNext>[] = [
  {
    name: 'Level 1',
    blurb: 'Only what is now, large',
    apply: (start) => ({
      content: { ...start.content, places: 1, finishedPocket: true, showTimeLeft: false },
      page: { paper: 'A5', orientation: 'landscape' },
      look: { ...start.look, cardSize: 90 },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Now and next, with a place for finished cards',
    apply: (start) => ({
      content: { ...start.content, places: 2, finishedPocket: true, showTimeLeft: false },
      page: { paper: 'A5', orientation: 'landscape' },
      look: { ...start.look, cardSize: 60 },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'Now, next and then, with the time left',
    apply: (start) => ({
      content: { ...start.content, places: 3, finishedPocket: true, showTimeLeft: true },
      page: { paper: 'A4', orientation: 'landscape' },
      look: { ...start.look, cardSize: 60 },
    }),
  },
];
