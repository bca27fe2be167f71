import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../../../base/random';
import { COUNT_WISHES, makeCounting } from './counting';
import { numberNamed, numberWord } from './numbers';

test('each word is counted once, and as many of it lie in its frame as the key says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom('1', '2', '3'),
      fc.nat(),
      (count, level, seed) => {
        const words = Array.from({ length: count }, (_, at) => at);
        const wish = COUNT_WISHES[level];
        const fields = makeCounting(words, wish, randomFrom(String(seed)));
        expect(fields.flatMap(({ items }) => items.map(({ word }) => word))).toEqual(words);
        for (const { items, lying } of fields) {
          expect(items.length).toBeLessThanOrEqual(wish.kinds);
          items.forEach(({ amount, choices }, at) => {
            expect(lying.filter((one) => one === at)).toHaveLength(amount);
            expect(amount).toBeGreaterThanOrEqual(wish.least);
            expect(amount).toBeLessThanOrEqual(wish.most);
            expect(choices.filter((one) => one === amount)).toHaveLength(wish.choices ? 1 : 0);
            expect(new Set(choices).size).toBe(choices.length);
          });
        }
      },
    ),
  );
});

test('the same amount never comes twice running', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), (count, seed) => {
      const words = Array.from({ length: count }, (_, at) => at);
      const amounts = makeCounting(words, COUNT_WISHES['1'], randomFrom(String(seed))).flatMap(
        ({ items }) => items,
      );
      expect(amounts.some(({ amount }, at) => amount === amounts[at - 1]?.amount)).toBe(false);
    }),
  );
});

test('kinds are shared out evenly among mixed frames', () => {
  const fields = makeCounting(Array.from({ length: 9 }), COUNT_WISHES['3'], randomFrom(String(1)));
  expect(fields.map(({ items }) => items.length)).toEqual([3, 3, 3]);
});

test.each([
  ['number two', 2],
  ['Six', 6],
  ['10', 10],
  ['cow', null],
  ['number', null],
  ['21', null],
])('%s is the number %s', (label, number) => {
  expect(numberNamed(label)).toBe(number);
});

test('a number has its word', () => {
  expect([numberWord(3), numberWord(20), numberWord(21)]).toEqual(['three', 'twenty', '21']);
});
