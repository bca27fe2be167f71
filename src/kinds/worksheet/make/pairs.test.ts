import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../../../base/random';
import { makePairs } from './pairs';

test('every pair has its two cards, and every word is in one pair', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(), { maxLength: 40 }),
      fc.boolean(),
      fc.nat(),
      (words, neighbours, seed) => {
        const { pairs, mixed } = makePairs(words, { neighbours }, randomFrom(String(seed)));
        const met = neighbours
          ? pairs.flatMap(({ first, second }) => (second === null ? [first] : [first, second]))
          : pairs.map(({ first }) => first);
        expect(met).toEqual(words);
        expect(new Set(mixed.map(({ pair, side }) => `${pair} ${side}`)).size).toBe(pairs.length * 2);
        expect(mixed).toHaveLength(pairs.length * 2);
      },
    ),
  );
});

test('opposites are typed one after the other', () => {
  const { pairs } = makePairs(['big', 'small', 'hot'], { neighbours: true }, randomFrom(String(1)));
  expect(pairs).toEqual([
    { first: 'big', second: 'small' },
    { first: 'hot', second: null },
  ]);
});
