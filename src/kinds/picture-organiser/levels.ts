import type { Level } from '../contract';
import type { PictureOrganiser } from './content';

/** Fewer, picturable facts first: a class version is never shrunk (practice.md 2.12). */
export const LEVELS: readonly Level<PictureOrganiser>[] = [
  {
    name: 'Level 1',
    blurb: 'Four words and three steps, large',
    apply: (start) => ({
      content: { ...start.content, words: 4, steps: 3, strip: false, picture: false },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Eight words, four steps, and one large picture',
    apply: (start) => ({
      content: { ...start.content, words: 8, steps: 4, strip: false, picture: true },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'Twelve words, six steps, who, where and when',
    apply: (start) => ({
      content: { ...start.content, words: 12, steps: 6, strip: true, picture: true },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
];
