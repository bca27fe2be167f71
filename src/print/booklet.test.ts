import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRunsOf } from '../base/list';
import { PAPERS, type PageSetup } from '../model/page';
import { extentOf } from '../scene/extent';
import type { Scene } from '../scene/nodes';
import { FOOT, MARGIN } from '../scene/page';
import { blankPages, bookletPaper, composeBooklet } from './booklet';

const A5: PageSetup = { paper: 'A5', orientation: 'portrait' };
const A4: PageSetup = { paper: 'A4', orientation: 'portrait' };
const ON_SIDE: PageSetup = { paper: 'A4', orientation: 'landscape' };
const WORD = { y: 100, size: 5, font: 'andika', weight: 400, colour: '#000000', width: 12 } as const;
/** Where the number stands on its own page, mm. */
const IN = 60;

/** Pages that say nothing but which one they are. */
function pagesTo(count: number, { paper }: PageSetup = A5): readonly Scene[] {
  return Array.from({ length: count }, (_, at) => ({
    ...PAPERS[paper],
    nodes: [{ type: 'text', text: String(at + 1), x: IN, ...WORD }],
    slots: [{ id: `card-${at}`, box: { x: IN, y: 90, width: 20, height: 20 }, name: 'card' }],
  }));
}

function sidesOf(count: number, page: PageSetup = A5): readonly Scene[] {
  const booklet = composeBooklet(pagesTo(count, page), page);
  if (!booklet.ok) throw new Error(booklet.problem);
  return booklet.value.scenes;
}

/** What lies left and right of the fold: a page's number, or nothing. */
function spreadOn({ nodes, width }: Scene): readonly [string, string] {
  const at = (x: number) => {
    const words = nodes.flatMap((node) => (node.type === 'text' && node.x === x ? [node.text] : []));
    return words.join('+');
  };
  return [at(IN), at(width / 2 + IN)];
}

/** Turns over leaf after leaf of the folded sheets: a page on the right has on its back the one on the left. */
function readFolded(sides: readonly Scene[]): readonly string[] {
  const sheets = inRunsOf(sides.map(spreadOn), 2);
  const firstHalf = sheets.flatMap(([front, back]) => [front?.[1], back?.[0]]);
  const secondHalf = sheets.toReversed().flatMap(([front, back]) => [back?.[1], front?.[0]]);
  return [...firstHalf, ...secondHalf].map((page) => page ?? 'missing');
}

test('eight pages lie on two sheets as they are folded', () => {
  expect(sidesOf(8).map((side) => spreadOn(side).join('|'))).toEqual(['8|1', '2|7', '6|3', '4|5']);
});

test('folded, every page comes once and in order, and the blank ones last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.constantFrom(A5, A4), (count, page) => {
      const numbers = Array.from({ length: count }, (_, at) => String(at + 1));
      const blanks = Array.from({ length: blankPages(count) }, () => '');
      expect(readFolded(sidesOf(count, page))).toEqual([...numbers, ...blanks]);
    }),
  );
});

test.each([
  [1, 2],
  [3, 2],
  [4, 2],
  [5, 4],
  [7, 4],
  [9, 6],
])('%d pages are filled up to whole sheets: %d sides', (count, sides) => {
  expect(sidesOf(count)).toHaveLength(sides);
});

test('a side without a page is there all the same, or the printer would turn the wrong one', () => {
  expect(sidesOf(1).map(spreadOn)).toEqual([
    ['', '1'],
    ['', ''],
  ]);
});

test.each([
  [A5, 'A4', 297],
  [A4, 'A3', 420],
])('pages of $paper lie side by side on %s', (page, paper, width) => {
  const booklet = composeBooklet(pagesTo(4, page), page);

  expect(booklet).toMatchObject({ ok: true, value: { page: { paper, orientation: 'landscape' } } });
  for (const scene of sidesOf(4, page))
    expect([scene.width, scene.height]).toEqual([width, width === 297 ? 210 : 297]);
});

test('slots lie where their cards do', () => {
  const [cover] = sidesOf(4);

  expect(cover?.slots.map(({ id, box }) => [id, box.x])).toEqual([
    ['card-3', IN],
    ['card-0', 148.5 + IN],
  ]);
});

test('only the margins show where to fold', () => {
  for (const { nodes, width, height } of sidesOf(8)) {
    const ticks = nodes.filter(({ type }) => type === 'line').map(extentOf);
    expect(ticks).toHaveLength(2);
    for (const { x, y, height: length } of ticks) {
      expect(x).toBe(width / 2);
      expect(y + length <= MARGIN || y >= height - FOOT).toBe(true);
    }
  }
});

test.each([
  [ON_SIDE, 'A4 on its side'],
  [{ paper: 'A5', orientation: 'landscape' } as const, 'A5 on its side'],
  [{ paper: 'A3', orientation: 'portrait' } as const, 'A3 upright'],
  [{ paper: 'Letter', orientation: 'portrait' } as const, 'Letter upright'],
])('a page that makes no booklet is told so: %o', (page, words) => {
  expect(bookletPaper(page)).toBeNull();
  expect(composeBooklet(pagesTo(4), page)).toEqual({
    ok: false,
    problem: `A booklet needs an upright page of A5 or A4. This one is ${words}.`,
  });
});
