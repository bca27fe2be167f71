import type { Level } from '../contract';
import type { VisualTimetable } from './content';

/** The three levels of practice.md 2.1: fewer and larger pictures first, a list to read and tick last. */
export const LEVELS: readonly Level<VisualTimetable>[] = [
  {
    name: 'Level 1',
    blurb: 'Two to four large pictures, no times',
    apply: (start) => ({
      content: {
        ...start.content,
        layout: 'horizontal',
        showTimes: false,
        showNumbers: false,
        finishedPocket: true,
      },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, cardSize: 80, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Half a day, picture and word, finished pocket',
    apply: (start) => ({
      content: {
        ...start.content,
        layout: 'vertical',
        showTimes: false,
        showNumbers: false,
        finishedPocket: true,
      },
      page: { ...start.page, orientation: 'portrait' },
      look: { ...start.look, cardSize: 50, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'The whole day as a list with times and tick boxes',
    apply: (start) => ({
      content: {
        ...start.content,
        layout: 'list',
        showTimes: true,
        showNumbers: true,
        finishedPocket: false,
      },
      page: { ...start.page, orientation: 'portrait' },
      look: { ...start.look, cardSize: 30, labelPlace: 'below' },
    }),
  },
];
