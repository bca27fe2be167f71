import type { Level } from '../contract';
import type { FirstThen } from './content';

/** Short tasks and no words of their own first; then dots on the way; then tokens and a choice (practice.md 2.4). */
export const LEVELS: readonly Level<FirstThen>[] = [
  {
    name: 'Level 1',
    blurb: 'One short task, then what is liked, both large',
    apply: (start) => ({
      content: { ...start.content, choices: 0, steps: 'none' },
      page: { paper: 'A5', orientation: 'landscape' },
      look: { ...start.look, cardSize: 80 },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Two parts to tick off, and two things to choose from',
    apply: (start) => ({
      content: { ...start.content, choices: 2, steps: 'dots', stepCount: 2 },
      page: { paper: 'A4', orientation: 'landscape' },
      look: { ...start.look, cardSize: 75 },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'Three tokens to earn, and four things to choose from',
    apply: (start) => ({
      content: { ...start.content, choices: 4, steps: 'tokens', stepCount: 3 },
      page: { paper: 'A4', orientation: 'landscape' },
      look: { ...start.look, cardSize: 75 },
    }),
  },
];
