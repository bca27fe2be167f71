import { expect, test } from 'vitest';
import { extentOf } from './extent';
import type { SceneNode } from './nodes';

const WIDE: SceneNode = {
  type: 'box',
  box: { x: 0, y: 0, width: 40, height: 20 },
  radius: 0,
  fill: null,
  stroke: null,
};

test('what is turned reaches where its corners come to lie', () => {
  const box = extentOf({ ...WIDE, turn: { degrees: 90, about: [20, 10] } });
  expect(box.x).toBeCloseTo(10);
  expect(box.y).toBeCloseTo(-10);
  expect([box.width, box.height]).toEqual([expect.closeTo(20), expect.closeTo(40)]);
});

test('what is upright reaches over its own box', () => {
  expect(extentOf(WIDE)).toEqual({ x: 0, y: 0, width: 40, height: 20 });
});
