import { blankPages } from './booklet';
import type { PrintWish, Sheet } from './sheets';

const HOW = 'Print on both sides, flip on the short edge, fold in the middle.';
const APART = 'Print the booklet by itself: the other sheets are printed on one side only.';

/** What spoils a booklet: sheets to cut out that are printed on each other's backs. */
export function mixedWithBooklet(sheets: readonly Sheet[]): readonly string[] {
  const folded = sheets.filter(({ output }) => output === 'booklet').length;
  return folded > 0 && folded < sheets.length ? [APART] : [];
}

/** How a booklet is printed and folded, and what nobody should wonder about when it is. */
export function bookletFacts(
  { pagesOf }: Pick<PrintWish, 'pagesOf'>,
  sheets: readonly Sheet[],
): readonly string[] {
  if (!sheets.some(({ output }) => output === 'booklet')) return [];
  const count = pagesOf('board', 0).length;
  const blank = blankPages(count);
  if (blank === 0) return [HOW];
  const pages = count === 1 ? '1 page' : `${count} pages`;
  return [HOW, `The booklet has ${pages}, so ${blank} at its end ${blank === 1 ? 'is' : 'are'} blank.`];
}
