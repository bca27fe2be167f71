import { expect, test } from 'vitest';
import { makeCard, square } from '../../tests/support/cards';
import { evenFonts } from '../../tests/support/fonts';
import { DEFAULT_LOOK } from '../model/look';
import type { Output } from '../model/output';
import type { Scene } from '../scene/nodes';
import { checksFor } from './checks';
import { DEFAULT_OPTIONS } from './options';
import { makeSheets, type PrintWish } from './sheets';

const HOW = 'Print on both sides, flip on the short edge, fold in the middle.';
const PAGE: Scene = { width: 148, height: 210, nodes: [], slots: [] };

function checksOf(pages: number, outputs: readonly Output[], page: Partial<PrintWish['page']> = {}) {
  const wish: PrintWish = {
    cards: [makeCard('cow')],
    style: { ...DEFAULT_LOOK, ground: '#ffffff' },
    card: square(50),
    offered: ['board', 'booklet', 'cards'],
    fonts: evenFonts,
    only: null,
    creditFor: () => '',
    page: { paper: 'A5', orientation: 'portrait', ...page },
    pagesOf: () => Array.from({ length: pages }, () => PAGE),
    options: { ...DEFAULT_OPTIONS, outputs },
  };
  return checksFor(wish, makeSheets(wish)).map(({ words }) => words);
}

test('a booklet says how it is printed, and its sheets are counted and not their sides', () => {
  expect(checksOf(8, ['booklet'])).toEqual([HOW, '2 sheets of A4 paper.']);
  expect(checksOf(4, ['booklet'], { paper: 'A4' })).toEqual([HOW, '1 sheet of A3 paper.']);
});

test.each([
  [1, 'The booklet has 1 page, so 3 at its end are blank.'],
  [6, 'The booklet has 6 pages, so 2 at its end are blank.'],
  [7, 'The booklet has 7 pages, so 1 at its end is blank.'],
])('blank pages are no surprise: %d', (pages, words) => {
  expect(checksOf(pages, ['booklet'])).toContain(words);
});

test('what is to be cut out is not printed on the back of anything', () => {
  const apart = 'Print the booklet by itself: the other sheets are printed on one side only.';

  expect(checksOf(4, ['booklet', 'cards'])).toEqual([apart, HOW, '2 sheets of A4 paper.']);
  expect(checksOf(4, ['booklet', 'board'])).toContain('5 sheets: 1 A4 and 4 A5.');
});

test('what is flat hears nothing of folding', () => {
  expect(checksOf(1, ['board', 'cards'])).toEqual(['2 sheets: 1 A5 and 1 A4.']);
});

test('a page on its side is told why there is no booklet', () => {
  expect(checksOf(4, ['booklet'], { orientation: 'landscape' })).toEqual([
    'A booklet needs an upright page of A5 or A4. This one is A5 on its side.',
  ]);
});
