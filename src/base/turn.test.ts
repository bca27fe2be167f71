import { expect, test } from 'vitest';
import { turnedBounds, turnedCorners, turnedPoint } from './turn';

const near = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y]) => [Math.round(x * 1000) / 1000 + 0, Math.round(y * 1000) / 1000 + 0]);

test('a quarter turn takes what is above to the right', () => {
  expect(near([turnedPoint([10, 0], 90, [10, 10])])).toEqual([[20, 10]]);
});

test('a wide box turned by a quarter stands upright about the same centre', () => {
  const box = { x: 0, y: 0, width: 40, height: 20, turn: 90 };
  expect(near(turnedCorners(box))).toEqual([
    [30, -10],
    [30, 30],
    [10, 30],
    [10, -10],
  ]);
  expect(turnedBounds([box])).toMatchObject({ width: expect.closeTo(20), height: expect.closeTo(40) });
});
