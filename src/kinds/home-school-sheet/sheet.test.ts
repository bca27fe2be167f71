import { expect, test } from 'vitest';
import { makeLine, makeMatcher } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { isEmptyPlace } from '../../model/items';
import { DEFAULT_LOOK } from '../../model/look';
import type { Paper } from '../../model/page';
import { extentOfAll } from '../../scene/extent';
import { compose } from './compose';
import { EMPTY_SHEET, type HomeSchoolSheet } from './content';
import { SHEET_EDITS, setGroup } from './edits';

const typed = SHEET_EDITS.fromLines(
  EMPTY_SHEET,
  ['star', 'English', 'maths'].map((label) => makeLine(label)),
  makeMatcher(),
);

function pageOf(sheet: HomeSchoolSheet, paper: Paper = 'A4') {
  const [page] = compose(sheet, {
    title: 'Today at school',
    page: { paper, orientation: paper === 'A5' ? 'portrait' : 'landscape' },
    look: DEFAULT_LOOK,
    fonts: readFonts(),
    purpose: 'board',
    slotGrowth: 0,
  });
  if (!page) throw new Error('There is always a page.');
  return page;
}

const textsOf = (sheet: HomeSchoolSheet, paper: Paper = 'A4') =>
  pageOf(sheet, paper).nodes.flatMap((node) => (node.type === 'text' ? [node] : []));

test('two sheets alike lie on A4, and only the first has places', () => {
  const maths = textsOf(typed).filter(({ text }) => text === 'maths');

  expect(pageOf(typed).slots).toHaveLength(21);
  expect(maths.map(({ slot }) => slot === undefined)).toEqual([false, true]);
  expect((maths[1]?.x ?? 0) - (maths[0]?.x ?? 0)).toBeCloseTo(297 / 2);
  expect(maths[1]?.y).toBe(maths[0]?.y);
  expect(extentOfAll(pageOf(typed).nodes)?.width).toBeLessThan(297);
});

test('A5 has one', () => {
  expect(textsOf(typed, 'A5').filter(({ text }) => text === 'maths')).toHaveLength(1);
});

test('the best thing comes before all else, and the strip for home last', () => {
  const heads = textsOf(typed).filter(({ weight, x }) => weight === 700 && x < 297 / 2);

  expect(heads.map(({ text }) => text)).toEqual([
    'Today at school',
    'Best thing',
    'I did',
    'I ate',
    'I felt',
    'Please send',
    'From home',
  ]);
});

test('without a heading there is no strip for the answer', () => {
  expect(textsOf({ ...typed, reply: '' }).map(({ text }) => text)).not.toContain('From home');
});

test('boxes to tick stand on filled places only', () => {
  const boxes = (sheet: HomeSchoolSheet) =>
    pageOf(sheet).nodes.filter((node) => node.type === 'box' && node.radius === 0.8 && node.slot);

  expect(boxes(typed)).toHaveLength(0);
  expect(boxes({ ...typed, mark: 'tick' })).toHaveLength(2);
});

test('a group made smaller and larger again has lost nothing', () => {
  const again = setGroup(setGroup(typed, 0, { places: 1 }), 0, { places: 6 });

  expect(again).toEqual(typed);
  expect(SHEET_EDITS.cards(again).filter((card) => !isEmptyPlace(card))).toHaveLength(3);
});

test('who ticks has a line to write the best thing on', () => {
  const lines = (sheet: HomeSchoolSheet) => pageOf(sheet).nodes.filter(({ type }) => type === 'line').length;

  expect(lines({ ...typed, mark: 'tick' })).toBeGreaterThan(lines(typed));
});
