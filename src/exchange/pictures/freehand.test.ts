import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseOwnPicture } from '../../model/ownPicture';
import { drawingBox, drawnLine, lineUnder, type Point, type Stroke, smoothPath, steadied } from './freehand';

const INK = { colour: '#000000', width: 3 };

function stroke(...points: readonly Point[]): Stroke {
  return { ...INK, points };
}

test('a straight line drawn by a trembling hand keeps its two ends', () => {
  const drawn = Array.from({ length: 50 }, (_, at): Point => [at, 10 + Math.sin(at) * 0.12]);

  expect(steadied(drawn)).toEqual([drawn[0], drawn.at(-1)]);
});

test('a wave keeps its shape and loses most of its points', () => {
  const wave = Array.from({ length: 200 }, (_, at): Point => [at * 0.35, 36 + Math.sin(at / 12) * 15]);

  const kept = steadied(wave);

  expect(kept.length).toBeLessThan(60);
  for (const [x, y] of wave) {
    const after = kept.findIndex((point) => point[0] >= x);
    const [from, to] = [kept[Math.max(0, after - 1)] ?? [0, 0], kept[after] ?? [0, 0]];
    const share = to[0] === from[0] ? 0 : (x - from[0]) / (to[0] - from[0]);
    expect(Math.abs(from[1] + (to[1] - from[1]) * share - y)).toBeLessThan(0.8);
  }
});

test('a line is a soft curve through all its points, in absolute M and C', () => {
  expect(
    smoothPath([
      [0, 0],
      [6, 6],
      [12, 0],
    ]),
  ).toBe('M0 0C1 1 4 6 6 6C8 6 11 1 12 0');
});

test('a tap is a dot that every painter paints', () => {
  expect(drawnLine(stroke([5, 5])).d).toBe('M5 5L5.01 5');
});

test('corners of a stamped shape stay corners', () => {
  expect(drawnLine({ ...stroke([0, 0], [4, 0], [4, 4]), straight: true }).d).toBe('M0 0L4 0L4 4');
});

test('the rubber finds the latest line under it, and none where there is none', () => {
  const strokes = [stroke([0, 10], [70, 10]), stroke([30, 0], [30, 70]), stroke([60, 60])];

  expect(lineUnder(strokes, [30, 11])).toBe(1);
  expect(lineUnder(strokes, [50, 12])).toBe(0);
  expect(lineUnder(strokes, [61, 61])).toBe(2);
  expect(lineUnder(strokes, [50, 40])).toBeNull();
});

test('a small drawing is shown larger, twice as large at most', () => {
  const [x, y, width, height] = drawingBox([drawnLine(stroke([10, 10], [14, 10]))]);

  expect([width, height]).toEqual([36, 36]);
  expect([x + width / 2, y + height / 2]).toEqual([12, 10]);
});

test('whatever a hand draws can be kept and read back', () => {
  const place = fc.double({ min: 0, max: 72, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 80 }), (points) => {
      const line = drawnLine({ ...INK, points: steadied(points) });
      const picture = {
        id: 'own-1',
        name: 'hat',
        person: false,
        keepUntil: null,
        addedAt: 1,
        removedAt: null,
        artwork: { type: 'drawing', lines: [line] },
      };

      expect(parseOwnPicture(picture)).toEqual(picture);
      expect(drawingBox([line]).every(Number.isFinite)).toBe(true);
    }),
  );
});
