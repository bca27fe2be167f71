import type { Level } from '../contract';
import type { RewardChart } from './content';

/** The motivator’s place (practice.md 2.10). */
export const MOTIVATOR = 60;

/** Very few tokens and a reward at once first; a week that the pupil judges too last (practice.md 2.10). */
export const LEVELS: readonly Level<RewardChart>[] = [
  {
    name: 'Level 1',
    blurb: 'Three tokens, two of them on already',
    apply: (start) => ({
      content: {
        ...start.content,
        mode: 'tokens',
        layout: 'rows',
        count: 3,
        start: 'all-but-one',
        selfCheck: false,
      },
      page: { paper: 'A5', orientation: 'landscape' },
      look: { ...start.look, cardSize: MOTIVATOR },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Five tokens',
    apply: (start) => ({
      content: { ...start.content, mode: 'tokens', count: 5, start: 'none', selfCheck: false },
      page: { paper: 'A5', orientation: 'landscape' },
      look: { ...start.look, cardSize: MOTIVATOR },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'A whole week, with what I think myself',
    apply: (start) => ({
      content: { ...start.content, mode: 'week', selfCheck: true },
      page: { paper: 'A4', orientation: 'landscape' },
      look: { ...start.look, cardSize: MOTIVATOR },
    }),
  },
];
