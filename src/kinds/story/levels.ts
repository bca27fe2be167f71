import type { PageSetup } from '../../model/page';
import type { Level } from '../contract';
import type { Story } from './content';

const A5: PageSetup = { paper: 'A5', orientation: 'portrait' };
const A4: PageSetup = { paper: 'A4', orientation: 'portrait' };

/** A page a sentence, two sentences a page, and an article for older pupils (practice.md 2.14, 2.20). */
export const LEVELS: readonly Level<Story>[] = [
  levelOf('Level 1', 'Short version: one sentence and one picture a page', A5, {
    format: 'booklet',
    perPage: '1',
    version: 'short',
  }),
  levelOf('Level 2', 'The whole story, two sentences a page', A5, {
    format: 'booklet',
    perPage: '2',
    version: 'full',
  }),
  levelOf('Level 3', 'An article with small pictures, for older pupils', A4, {
    format: 'article',
    version: 'full',
  }),
];

function levelOf(name: string, blurb: string, page: PageSetup, change: Partial<Story>): Level<Story> {
  return {
    name,
    blurb,
    apply: (start) => ({ ...start, content: { ...start.content, ...change }, page }),
  };
}
