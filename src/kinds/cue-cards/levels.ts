import type { Level } from '../contract';
import type { CueCards } from './content';

/** Large pictures first, cards for the pocket later, words to be read last (practice.md 2.15, 2.20). */
export const LEVELS: readonly Level<CueCards>[] = [
  {
    name: 'Level 1',
    blurb: 'Large cards, four to a sheet, to hold up or point to',
    apply: (start) => ({
      content: {
        ...start.content,
        layout: 'single',
        size: 'A7',
        turned: false,
        bigWords: false,
        cut: { ...start.content.cut, hole: 'none' },
      },
      page: { ...start.page, orientation: 'portrait' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Key ring: picture and word',
    apply: (start) => ({
      content: {
        ...start.content,
        layout: 'single',
        size: 'key-ring',
        turned: false,
        bigWords: false,
        cut: { ...start.content.cut, hole: 'top-left' },
      },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'Wallet cards: small picture, words to read',
    apply: (start) => ({
      content: {
        ...start.content,
        layout: 'single',
        size: 'lanyard',
        turned: true,
        bigWords: true,
        cut: { ...start.content.cut, hole: 'none' },
      },
      page: { ...start.page, orientation: 'portrait' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
];
