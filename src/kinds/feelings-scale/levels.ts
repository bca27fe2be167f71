import type { Level } from '../contract';
import type { FeelingsScale } from './content';

/** The three levels of practice.md 2.9: how it is, what helps, what my body tells me. */
export const LEVELS: readonly Level<FeelingsScale>[] = [
  {
    name: 'Level 1',
    blurb: 'A thermometer of five large pictures',
    apply: ({ content, page, look }) => ({
      content: { ...content, mode: 'thermometer', showHelps: false, showBody: false, marker: true },
      page: { ...page, orientation: 'portrait' },
      look: { ...look, cardSize: 50 },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Five bands, and pictures of what helps',
    apply: ({ content, page, look }) => ({
      content: { ...content, mode: 'scale', showHelps: true, showBody: false, marker: true },
      page: { ...page, orientation: 'portrait' },
      look: { ...look, cardSize: 45 },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'My body feels, I might, what helps: to write with the pupil',
    apply: ({ content, page, look }) => ({
      content: { ...content, mode: 'scale', showHelps: true, showBody: true, marker: false },
      page: { ...page, orientation: 'landscape' },
      look: { ...look, cardSize: 30 },
    }),
  },
];
