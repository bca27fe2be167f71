import type { Level } from '../contract';
import type { WordMat } from './content';

/** The three levels of practice.md 2.12: six words, a dozen, and a dozen with what they mean. */
export const LEVELS: readonly Level<WordMat>[] = [
  {
    name: 'Level 1',
    blurb: 'Six large words, the first sound beside each',
    apply: (start) => ({
      content: {
        ...start.content,
        cells: '6',
        showDefinitions: false,
        showSyllables: false,
        showFirstSound: true,
      },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Twelve words, a dot for each beat',
    apply: (start) => ({
      content: {
        ...start.content,
        cells: '12',
        showDefinitions: false,
        showSyllables: true,
        showFirstSound: false,
      },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'Twelve words with what they mean',
    apply: (start) => ({
      content: {
        ...start.content,
        cells: '12',
        showDefinitions: true,
        showSyllables: false,
        showFirstSound: false,
      },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
];
