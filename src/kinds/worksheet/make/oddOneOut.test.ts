import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCard } from '../../../../tests/support/cards';
import { anyLevel, anyWords, makeWord } from '../../../../tests/support/worksheet';
import { randomFrom } from '../../../base/random';
import { alike } from './apart';
import { IN_ROW, makeOddOneOut, type OddWish } from './oddOneOut';

const OTHERS = ['worm', 'moth'].map((label) => makeCard(label));
const anyGroups = fc.constantFrom([], [0, 1], [0, 1, 2]);

test('every word is the odd one once, and in no row could it be another', () => {
  fc.assert(
    fc.property(
      anyWords,
      anyLevel,
      anyGroups,
      fc.integer({ min: 1, max: 9 }),
      (words, level, groups, most) => {
        const rows = makeOddOneOut({ words, level, groups, most, distractors: OTHERS }, randomFrom('7'));
        expect(rows.map(({ cards, odd }) => cards[odd]?.id).sort()).toEqual(
          words.map(({ card }) => card.id).sort(),
        );
        for (const { cards, odd, group } of rows) {
          expect(cards.length).toBeGreaterThanOrEqual(3);
          expect(cards.length).toBeLessThanOrEqual(Math.max(3, Math.min(IN_ROW[level], most)));
          const fitting = cards.map((_, at) => {
            const others = cards.filter((_, place) => place !== at);
            if (group === null) return others.every((card) => card === others[0]);
            return groups.some((one) =>
              others.every((card) => words.some((word) => alike(word.card, card) && word.group === one)),
            );
          });
          expect(fitting.flatMap((fits, at) => (fits ? [at] : []))).toEqual([odd]);
          for (const [at, card] of cards.entries()) {
            if (at !== odd) expect(alike(card, cards[odd] as never)).toBe(false);
          }
        }
      },
    ),
  );
});

test('with named groups the others are of one group, all different', () => {
  const words = ['dog', 'cat', 'fish', 'car', 'cup'].map((label, at) =>
    makeWord(label, { group: at < 3 ? 0 : 1 }),
  );
  const wish: OddWish = { words, level: 2, groups: [0, 1], most: 9, distractors: [] };
  for (const { cards, group, odd } of makeOddOneOut(wish, randomFrom('1'))) {
    expect(new Set(cards).size).toBe(cards.length);
    expect(group).toBe(['car', 'cup'].includes(cards[odd]?.label ?? '') ? 0 : 1);
  }
});

test('level 3 sets a word among one that looks like it', () => {
  const words = ['cat', 'cut', 'elephant', 'elegant'].map((label) => makeWord(label));
  const wish: OddWish = { words, level: 3, groups: [], most: 9, distractors: [] };
  const pairs = makeOddOneOut(wish, randomFrom('1')).map(({ cards }) =>
    [...new Set(cards.map(({ label }) => label))].sort().join(' '),
  );
  expect([...new Set(pairs)].sort()).toEqual(['cat cut', 'elegant elephant']);
});

test('a list with nothing to tell a word from has no row for it', () => {
  expect(
    makeOddOneOut(
      { words: [makeWord('cat')], level: 1, groups: [], most: 9, distractors: [] },
      randomFrom('1'),
    ),
  ).toEqual([]);
});
