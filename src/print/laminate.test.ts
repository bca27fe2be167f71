import { expect, test } from 'vitest';
import { cardGrowth, pileHeight, slotGrowth } from './laminate';

test('a card of 50 mm sealed in film is 56 mm, and its slot 58 mm', () => {
  const finish = { laminated: true, cut: 'first' } as const;

  expect(50 + cardGrowth(finish)).toBe(56);
  expect(50 + slotGrowth(finish)).toBe(58);
});

test('a card cut through film and paper together does not grow', () => {
  const finish = { laminated: true, cut: 'last' } as const;

  expect(cardGrowth(finish)).toBe(0);
  expect(50 + slotGrowth(finish)).toBe(53);
});

test.each(['first', 'last'] as const)('a card of paper gets a slot 3 mm larger, cut %s', (cut) => {
  expect(cardGrowth({ laminated: false, cut })).toBe(0);
  expect(slotGrowth({ laminated: false, cut })).toBe(3);
});

test('a slot is always 2 to 4 mm larger than the finished card', () => {
  for (const laminated of [true, false]) {
    for (const cut of ['first', 'last'] as const) {
      const play = slotGrowth({ laminated, cut }) - cardGrowth({ laminated, cut });
      expect(play).toBeGreaterThanOrEqual(2);
      expect(play).toBeLessThanOrEqual(4);
    }
  }
});

test('a pile of laminated cards is thicker than one of paper', () => {
  expect(pileHeight(12, true)).toBeGreaterThan(pileHeight(12, false));
  expect(pileHeight(0, true)).toBe(0);
});
