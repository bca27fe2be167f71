import type { Level } from '../contract';
import type { BodyMap } from './content';

/** The three levels of practice.md 2.9: 4, 8 and 10 clues; the last with the back and words of one's own. */
export const LEVELS: readonly Level<BodyMap>[] = [
  {
    name: 'Level 1',
    blurb: 'Four large clues',
    apply: ({ content, page, look }) => ({
      content: { ...content, count: '4', showBack: false, sentence: '' },
      page: { ...page, orientation: 'portrait' },
      look: { ...look, cardSize: 50 },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Eight clues to stick on',
    apply: ({ content, page, look }) => ({
      content: { ...content, count: '8', showBack: false, sentence: '' },
      page: { ...page, orientation: 'portrait' },
      look: { ...look, cardSize: 40 },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'Ten clues, front and back, and words of my own',
    apply: ({ content, page, look }) => ({
      content: { ...content, count: '10', showBack: true, sentence: 'My body does this when I feel' },
      page: { ...page, orientation: 'portrait' },
      look: { ...look, cardSize: 35 },
    }),
  },
];
