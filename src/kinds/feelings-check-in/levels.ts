import type { Level } from '../contract';
import type { CheckIn } from './content';

/** The three levels of practice.md 2.9: 4 faces, 8 faces, 12 and why. */
export const LEVELS: readonly Level<CheckIn>[] = [
  {
    name: 'Level 1',
    blurb: 'Four large faces',
    apply: ({ content, page, look }) => ({
      content: { ...content, faces: '4', showWhy: false },
      page: { ...page, orientation: 'portrait' },
      look: { ...look, cardSize: 90 },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Eight faces',
    apply: ({ content, page, look }) => ({
      content: { ...content, faces: '8', showWhy: false },
      page: { ...page, orientation: 'landscape' },
      look: { ...look, cardSize: 60 },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'Twelve feelings, why, and what I need',
    apply: ({ content, page, look }) => ({
      content: { ...content, faces: '12', showWhy: true },
      page: { ...page, orientation: 'portrait' },
      look: { ...look, cardSize: 45 },
    }),
  },
];
