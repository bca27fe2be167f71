import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../../../base/random';
import { DOMINO_LEAST, makeDominoes } from './dominoes';

const wordsUpTo = (most: number) => Array.from({ length: most }, (_, at) => at);

test('the tiles close to a ring, none comes twice, every word is in it as often to the left as to the right', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: DOMINO_LEAST, max: 40 }),
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
      fc.nat(),
      (count, tiles, alike, seed) => {
        const words = wordsUpTo(count);
        const { ring, mixed } = makeDominoes(words, { tiles, alike }, randomFrom(String(seed)));
        expect(ring.map((_, at) => ring[(at + 1) % ring.length]?.left)).toEqual(
          ring.map(({ right }) => right),
        );
        const keys = ring.map(({ left, right }) =>
          alike ? [Math.min(left, right), Math.max(left, right)].join() : [left, right].join(),
        );
        expect(new Set(keys).size).toBe(ring.length);
        expect(new Set(ring.map(({ left }) => left)).size).toBe(count);
        expect(ring.length).toBeLessThanOrEqual(Math.max(count, tiles));
        expect(new Set(mixed)).toEqual(new Set(ring));
        expect(mixed).toHaveLength(ring.length);
      },
    ),
  );
});

test.each([
  [6, 10, true, 10],
  [6, 21, false, 21],
  [12, 10, true, 12],
  [4, 10, true, 8],
])('%i words and %i tiles wished for, ends alike %s: %i tiles', (count, tiles, alike, made) => {
  const { ring } = makeDominoes(wordsUpTo(count), { tiles, alike }, randomFrom(String(3)));
  expect(ring).toHaveLength(made);
});

test.each([0, 1, 2])('%i words break nothing', (count) => {
  const { ring } = makeDominoes(wordsUpTo(count), { tiles: 10, alike: true }, randomFrom(String(3)));
  expect(ring.length).toBeGreaterThanOrEqual(count);
});
