import type { Level } from '../contract';
import type { SentenceStrip } from './content';

/** The three levels of practice.md 2.8 and 2.13: for a plain strip and for a colour-coded sentence alike. */
export const LEVELS: readonly Level<SentenceStrip>[] = [
  {
    name: 'Level 1',
    blurb: 'One card to hand over; in colours: who, doing',
    apply: (start) => ({
      content: { ...start.content, slots: '1', parts: ['who', 'doing'], paint: 'fill' },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, cardSize: 60 },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'A starter and a thing; in colours: who, doing, what',
    apply: (start) => ({
      content: { ...start.content, slots: '2', parts: ['who', 'doing', 'what'], paint: 'fill' },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, cardSize: 50 },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'Describing words too; in colours: where as well, faded to a dot',
    apply: (start) => ({
      content: { ...start.content, slots: '4', parts: ['who', 'doing', 'what', 'where'], paint: 'dot' },
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, cardSize: 50 },
    }),
  },
];
