import type { Level, Start } from '../contract';
import type { CommunicationBoard } from './content';
import { resizedAtLeast } from './edits';
import type { GridSize } from './grids';

/** The three levels of practice.md 2.7: a few large cells first, the full core board last; no word ever moves. */
export const LEVELS: readonly Level<CommunicationBoard>[] = [
  {
    name: 'Level 1',
    blurb: 'Twelve large cells',
    apply: (start) => ofSize(start, '12'),
  },
  {
    name: 'Level 2',
    blurb: 'Twenty cells; the first twelve stay where they are',
    apply: (start) => ofSize(start, '20'),
  },
  {
    name: 'Level 3',
    blurb: 'A core board of 36 words; larger still on A3',
    apply: (start) => ofSize(start, '36'),
  },
];

function ofSize(start: Start<CommunicationBoard>, size: GridSize): Start<CommunicationBoard> {
  return {
    content: resizedAtLeast(start.content, size),
    page: { ...start.page, orientation: 'landscape' },
    look: { ...start.look, labelPlace: 'above' },
  };
}
