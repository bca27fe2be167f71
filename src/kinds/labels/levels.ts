import type { Level } from '../contract';
import type { Labels } from './content';

/** The picture leads at first, and the word later (practice.md 2.20). */
export const LEVELS: readonly Level<Labels>[] = [
  {
    name: 'Level 1',
    blurb: 'Large picture over its word',
    apply: (start) => ({
      content: { ...start.content, size: 'drawer', symbol: 'above', most: 'picture' },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Picture and word side by side',
    apply: (start) => ({
      content: { ...start.content, size: 'drawer', symbol: 'left', most: 'both' },
      page: { ...start.page, orientation: 'portrait' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'The word to read, with a small picture',
    apply: (start) => ({
      content: { ...start.content, size: 'shelf', symbol: 'left', most: 'word' },
      page: { ...start.page, orientation: 'portrait' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
];
