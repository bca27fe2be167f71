import type { Level } from '../contract';
import type { ProgrammeCards } from './content';

/** One picture to copy first; then how often; then a set to do alone and tick (practice.md 2.20). */
export const LEVELS: readonly Level<ProgrammeCards>[] = [
  {
    name: 'Level 1',
    blurb: 'Large picture and name, two on a sheet',
    apply: (start) => ({
      content: { ...start.content, perSheet: '2', lines: 'none', recordPage: false },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'With how many and how long',
    apply: (start) => ({
      content: { ...start.content, perSheet: '2', lines: 'count', recordPage: true },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'Four on a sheet, with what is needed, and a record to tick',
    apply: (start) => ({
      content: { ...start.content, perSheet: '4', lines: 'all', recordPage: true },
      page: { ...start.page, orientation: 'portrait' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
];
