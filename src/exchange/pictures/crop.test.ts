import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Crop,
  isWhole,
  movedCrop,
  startCrop,
  turnedCrop,
  turnedSize,
  wholePhoto,
  zoomedCrop,
} from './crop';

const WIDE = { width: 1600, height: 1200 };

test('at first the square is as large as the photo holds, from its middle', () => {
  expect(startCrop(WIDE)).toEqual({ turn: 0, x: 200, y: 0, side: 1200 });
});

test('the whole photo leaves the same room on both sides', () => {
  expect(wholePhoto(startCrop(WIDE), WIDE)).toEqual({ turn: 0, x: 0, y: -200, side: 1600 });
});

test('what lies under the fingers stays there while they pinch', () => {
  const crop = zoomedCrop(startCrop(WIDE), WIDE, 2, { x: 0.25, y: 0.75 });

  expect(crop.side).toBe(600);
  expect(crop.x + crop.side * 0.25).toBeCloseTo(200 + 1200 * 0.25);
  expect(crop.y + crop.side * 0.75).toBeCloseTo(1200 * 0.75);
});

test('turned four times, the photo lies as before', () => {
  const start = zoomedCrop(startCrop(WIDE), WIDE, 3, { x: 0.1, y: 0.9 });
  const once = turnedCrop(start, WIDE);

  expect(once.turn).toBe(1);
  // The left edge is on top now.
  expect(once.y).toBeCloseTo(start.x);
  const all = turnedCrop(turnedCrop(turnedCrop(once, WIDE), WIDE), WIDE);
  expect(all).toEqual({
    ...start,
    x: expect.closeTo(start.x),
    y: expect.closeTo(start.y),
    side: expect.closeTo(start.side),
  });
});

test('whatever hands do, the square never leaves the photo more than it must', () => {
  const step = fc.oneof(
    fc.record({
      by: fc.record({
        x: fc.double({ min: -3, max: 3, noNaN: true }),
        y: fc.double({ min: -3, max: 3, noNaN: true }),
      }),
    }),
    fc.record({ factor: fc.double({ min: 0.05, max: 20, noNaN: true }) }),
    fc.constant({ turn: true as const }),
  );
  const size = fc.record({
    width: fc.integer({ min: 1, max: 9000 }),
    height: fc.integer({ min: 1, max: 9000 }),
  });
  fc.assert(
    fc.property(size, fc.array(step, { maxLength: 12 }), (photo, steps) => {
      const crop = steps.reduce<Crop>((before, one) => {
        if ('by' in one) return movedCrop(before, photo, one.by);
        return 'factor' in one ? zoomedCrop(before, photo, one.factor) : turnedCrop(before, photo);
      }, startCrop(photo));
      const { width, height } = turnedSize(photo, crop.turn);
      for (const [at, length] of [
        [crop.x, width],
        [crop.y, height],
      ] as const) {
        if (crop.side >= length) expect(at).toBeCloseTo((length - crop.side) / 2, 5);
        else {
          expect(at).toBeGreaterThanOrEqual(-1e-6);
          expect(at + crop.side).toBeLessThanOrEqual(length + 1e-6);
        }
      }
      expect(isWhole(crop, photo) || crop.side < Math.max(width, height)).toBe(true);
    }),
  );
});
