import { expect, test } from 'vitest';
import { outlineOf } from './outline';

test('a glyph is turned the right way up, in em, and its curves get two control points', () => {
  expect(outlineOf('M0,0L100,0Q200,0 200,300Z', 0.01)).toEqual([
    ['M', 0, -0],
    ['L', 1, -0],
    ['C', 1 + 2 / 3, 0, 2, -1, 2, -3],
    ['Z'],
  ]);
});
