import type { Level } from '../contract';
import type { VisitPack } from './content';

/** A few large pictures first; then the visit page by page; then all of it, with small symbols and words (practice.md 2.20). */
export const LEVELS: readonly Level<VisitPack>[] = [
  levelOf('Level 1', 'The timeline and help cards, few and large', {
    shows: [],
    size: 'large',
    mayChange: false,
    people: '',
  }),
  levelOf('Level 2', 'A cover, what to spot and how to stay safe as well', {
    shows: ['cover', 'spot', 'safe'],
    size: 'middle',
    mayChange: true,
    people: '',
  }),
  levelOf('Level 3', 'All pages, with small symbols and words', {
    shows: ['cover', 'bring', 'spot', 'safe'],
    size: 'small',
    mayChange: true,
    people: 'I sit with, My partner, My adult',
  }),
];

function levelOf(name: string, blurb: string, change: Partial<VisitPack>): Level<VisitPack> {
  return {
    name,
    blurb,
    apply: (start) => ({
      content: { ...start.content, ...change },
      page: { ...start.page, orientation: 'portrait' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  };
}
