import { expect, test } from 'vitest';
import { OUTLINES } from './outlines';
import { softLine } from './softLine';

const BOX = { x: 10, y: 20, width: 60, height: 30 };

function pointsOf(d: string): readonly (readonly [number, number])[] {
  const numbers = (d.match(/-?[\d.]+/gu) ?? []).map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, at) => [
    numbers[at * 2] ?? 0,
    numbers[at * 2 + 1] ?? 0,
  ]);
}

test.each(Object.entries(OUTLINES))('a %s is closed, and touches all four sides of its box', (_, outline) => {
  const d = outline(BOX);
  const points = pointsOf(d);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  expect(d).toMatch(/^M[^a-y]*Z$/u);
  expect([Math.min(...xs), Math.max(...xs)]).toEqual([10, 70]);
  expect([Math.min(...ys), Math.max(...ys)]).toEqual([20, 50]);
});

test('a line drawn by hand goes through every point', () => {
  const points = [
    [0, 0],
    [5, 8],
    [10, 0],
  ] as const;
  const through = pointsOf(softLine(points));
  for (const point of points) expect(through).toContainEqual(point);
});

test('a dot can be seen', () => {
  expect(softLine([[3, 4]])).toBe('M3 4L3.02 4');
});
