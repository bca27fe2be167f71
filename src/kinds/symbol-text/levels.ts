import type { Level } from '../contract';
import type { SymbolText } from './content';

/** Support fades from large pictures to small ones beside the text (practice.md 2.18, 2.20). */
export const LEVELS: readonly Level<SymbolText>[] = [
  {
    name: 'Level 1',
    blurb: 'Large pictures, one sentence a line',
    apply: (start) => ({
      ...start,
      content: { ...start.content, pictureSize: 26, wordGap: 5, bySentence: true, place: 'over' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Pictures over the key words',
    apply: (start) => ({
      ...start,
      content: { ...start.content, pictureSize: 16, wordGap: 3.5, bySentence: true, place: 'over' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 3',
    blurb: 'The text first, small pictures beside it',
    apply: (start) => ({
      ...start,
      content: { ...start.content, pictureSize: 10, wordGap: 1.8, bySentence: false, place: 'margin' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
];
