import type { Level } from '../contract';
import type { TaskStrip } from './content';
import { mergedTo, splitAll } from './edits';

const FEW_STEPS = 4;

/** The three levels of practice.md 2.5: few merged steps and the last one hers, then each step, then a list to tick. */
export const LEVELS: readonly Level<TaskStrip>[] = [
  {
    name: 'Level 1',
    blurb: 'Up to four large steps, the last one is mine',
    apply: (start) => ({
      content: {
        ...mergedTo(start.content, FEW_STEPS),
        done: 'cards',
        direction: 'across',
        lastIsYours: true,
        showNumbers: true,
        selfCheck: false,
      },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, cardSize: 80, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Each step with picture and words, numbered',
    apply: (start) => ({
      content: {
        ...splitAll(start.content),
        done: 'tick',
        direction: 'down',
        lastIsYours: false,
        showNumbers: true,
        selfCheck: false,
      },
      page: { ...start.page, orientation: 'portrait' },
      look: { ...start.look, cardSize: 50, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'A list to tick, and to check myself',
    apply: (start) => ({
      content: {
        ...splitAll(start.content),
        done: 'list',
        lastIsYours: false,
        showNumbers: true,
        selfCheck: true,
      },
      page: { ...start.page, orientation: 'portrait' },
      look: { ...start.look, cardSize: 30, labelPlace: 'below' },
    }),
  },
];
