import type { Level } from '../contract';
import type { FlashCards } from './content';

/** Few and large with the word in sight; then the word on the back; then small cards to carry (practice.md 2.12). */
export const LEVELS: readonly Level<FlashCards>[] = [
  {
    name: 'Level 1',
    blurb: 'Large cards, picture and word together',
    apply: (start) => ({
      content: {
        ...start.content,
        size: 'A6',
        turned: false,
        wordOnFront: true,
        backs: 'none',
        cut: { ...start.content.cut, hole: 'none' },
      },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Picture on the front, word on the back, to fold',
    apply: (start) => ({
      content: {
        ...start.content,
        size: 'playing',
        turned: false,
        wordOnFront: false,
        backs: 'fold',
        cut: { ...start.content.cut, hole: 'none' },
      },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'Key ring to carry: word and meaning on the back',
    apply: (start) => ({
      content: {
        ...start.content,
        size: 'key-ring',
        turned: false,
        wordOnFront: false,
        backs: 'fold',
        cut: { ...start.content.cut, hole: 'top-left' },
      },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
];
