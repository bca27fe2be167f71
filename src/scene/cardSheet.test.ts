import { expect, test } from 'vitest';
import {
  backOf,
  belowHole,
  cardSheets,
  cardsOnSheet,
  cutMarks,
  fittingIn,
  HOLE_BAND,
  reversalFor,
} from './cardSheet';
import { extentOf } from './extent';
import { printable } from './page';

const A4 = { width: 210, height: 297 };
const A4_ON_ITS_SIDE = { width: 297, height: 210 };
const FLOOR = 284;

// practice.md 4, Cards per A4: computed there with 10 mm margins.
test.each([
  [A4_ON_ITS_SIDE, { width: 50, height: 70 }, 6, 10],
  [A4, { width: 86, height: 54 }, 0, 10],
  [A4, { width: 54, height: 86 }, 4, 9],
  [A4, { width: 63, height: 88 }, 0, 9],
  [A4_ON_ITS_SIDE, { width: 63, height: 88 }, 4, 8],
  [A4, { width: 74, height: 105 }, 0, 4],
  [A4_ON_ITS_SIDE, { width: 105, height: 148 }, 0, 2],
])('on %o cards of %o with a gap of %d mm: %d to a sheet', (sheet, card, gap, count) => {
  const wish = { area: printable(sheet), card, gap };

  expect(cardsOnSheet(wish)).toBe(count);
  expect(cardSheets({ ...wish, count: count + 1 }).map((places) => places.length)).toEqual([count, 1]);
});

test('a card too large for the paper keeps its shape and is as large as can be', () => {
  const { width, height } = fittingIn({ width: 100, height: 150 }, { width: 190, height: 125 });

  expect(height).toBe(125);
  expect(width).toBeCloseTo((100 * 125) / 150);
});

test('round corners are drawn over lines that cards share, and stand alone round cards apart', () => {
  const cards = [
    { x: 10, y: 10, width: 50, height: 70 },
    { x: 60, y: 10, width: 50, height: 70 },
  ];
  const shared = cutMarks({ gap: 0, radius: 4, hole: 'none' }, cards, FLOOR);
  const apart = cutMarks({ gap: 4, radius: 4, hole: 'none' }, cards, FLOOR);

  expect(shared.filter(({ type }) => type === 'line').length).toBeGreaterThan(0);
  expect(shared.filter(({ type }) => type === 'box')).toHaveLength(2);
  expect(apart.every((node) => node.type === 'box' && node.radius === 4)).toBe(true);
});

test.each(['top-left', 'top-middle'] as const)(
  'a hole at the %s is 5 to 6 mm wide and far from the edge',
  (hole) => {
    const card = { x: 10, y: 10, width: 54, height: 86 };
    const [mark] = cutMarks({ gap: 4, radius: 4, hole }, [card], FLOOR).filter(
      ({ type }) => type === 'ellipse',
    );
    const box = mark && extentOf(mark);

    expect(box?.width).toBeGreaterThanOrEqual(5);
    expect(box?.width).toBeLessThanOrEqual(6);
    const centre = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    expect(Math.min(centre.x - card.x, centre.y - card.y)).toBeGreaterThanOrEqual(7);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(belowHole(card, hole).y);
    expect(belowHole(card, hole).height).toBe(card.height - HOLE_BAND);
  },
);

test('a back lies where the paper brings it when it is turned: columns like a book, rows like a calendar', () => {
  const front = { x: 10, y: 20, width: 63, height: 88 };

  expect(reversalFor(A4, 'long')).toBe('columns');
  expect(reversalFor(A4_ON_ITS_SIDE, 'short')).toBe('columns');
  expect(reversalFor(A4, 'short')).toBe('rows');
  expect(reversalFor(A4_ON_ITS_SIDE, 'long')).toBe('rows');
  expect(backOf(front, A4, 'columns')).toEqual({ ...front, x: 210 - 10 - 63 });
  expect(backOf(front, A4, 'rows')).toEqual({ ...front, y: 297 - 20 - 88 });
  expect(backOf(backOf(front, A4, 'rows'), A4, 'rows')).toEqual(front);
});
