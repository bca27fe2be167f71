import type { Level } from '../contract';
import type { ChoiceBoard } from './content';
import { countOf, fitting, setCells, setWayOut } from './edits';

/** The three levels of practice.md 2.6: two real things first, a way out from level 2, kinds of things last. */
export const LEVELS: readonly Level<ChoiceBoard>[] = [
  {
    name: 'Level 1',
    blurb: 'Two choices a page, as large as can be',
    apply: (start) => ({
      content: setCells({ ...start.content, shape: 'fill', showHeadings: false }, '2'),
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
  {
    name: 'Level 2',
    blurb: 'Up to six choices, “something else” and “no thank you” among them',
    apply: (start) => {
      const board = { ...start.content, shape: 'fill', showHeadings: false } as const;
      const sized = setCells(board, fitting(countOf(board) + 2, '6', 6));
      const content = setWayOut(setWayOut(sized, 'no-thank-you', true), 'something-else', true);
      return { ...start, content, look: { ...start.look, labelPlace: 'below' } };
    },
  },
  {
    name: 'Level 3',
    blurb: 'Twelve choices in rows with headings',
    apply: (start) => ({
      content: setCells({ ...start.content, shape: 'fill', showHeadings: true }, '12'),
      page: { ...start.page, orientation: 'landscape' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  },
];
