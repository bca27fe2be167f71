import fc from 'fast-check';
import { expect, test } from 'vitest';
import { picked, randomFrom, reordered, shuffled } from './random';

test('one seed gives one run of numbers, another seed another', () => {
  const run = (seed: string) => Array.from({ length: 5 }, randomFrom(seed));
  expect(run('7/matching')).toEqual(run('7/matching'));
  expect(run('7/matching')).not.toEqual(run('8/matching'));
});

test('numbers lie from 0 to under 1, and spread over all of it', () => {
  const random = randomFrom('spread');
  const tenths = new Set<number>();
  for (let at = 0; at < 1000; at += 1) {
    const number = random();
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThan(1);
    tenths.add(Math.floor(number * 10));
  }
  expect(tenths.size).toBe(10);
});

test('mixing keeps every one, and changes nothing in the list itself', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
      const before = [...list];
      const mixed = shuffled(list, randomFrom(seed));
      expect([...mixed].sort()).toEqual([...list].sort());
      expect(list).toEqual(before);
    }),
  );
});

test('another order is another order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 6 }), fc.string(), (list, seed) => {
      expect(reordered(list, randomFrom(seed))).not.toEqual(list);
    }),
  );
  expect(reordered(['only'], randomFrom(''))).toEqual(['only']);
});

test('one is picked of many, and none of none', () => {
  expect(['a', 'b', 'c']).toContain(picked(['a', 'b', 'c'], randomFrom('x')));
  expect(picked([], randomFrom('x'))).toBeUndefined();
});
