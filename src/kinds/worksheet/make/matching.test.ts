import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCard } from '../../../../tests/support/cards';
import { anyLevel, anyWords, makeWord } from '../../../../tests/support/worksheet';
import { randomFrom } from '../../../base/random';
import { alike } from './apart';
import { makeMatching, PAIRS } from './matching';

const OTHERS = ['worm', 'cat', 'moth', 'fly'].map((label) => makeCard(label));

test('every word is asked once, and has exactly one partner', () => {
  fc.assert(
    fc.property(anyWords, anyLevel, fc.integer({ min: 1, max: 12 }), (words, level, rows) => {
      const sheets = makeMatching({ words, level, rows, distractors: OTHERS }, randomFrom('7'));
      const asked = sheets.flatMap(({ left }) => left.map(({ id }) => id));
      expect([...asked].sort()).toEqual(words.map(({ card }) => card.id).sort());
      for (const { left, right, answers } of sheets) {
        expect(new Set(answers).size).toBe(left.length);
        expect(left.length).toBeLessThanOrEqual(PAIRS[level]);
        expect(right.length).toBeLessThanOrEqual(Math.max(rows, 1));
        left.forEach((card, at) => {
          const partners = right.filter((partner) => alike(partner.card, card));
          expect(partners).toEqual([right[answers[at] ?? -1]]);
        });
      }
    }),
  );
});

test('level 1 moves nothing further than one place', () => {
  const words = ['ant', 'bee', 'snail', 'worm'].map((label) => makeWord(label));
  for (const seed of ['1', '2', '3']) {
    const [sheet] = makeMatching({ words, level: 1, rows: 4, distractors: [] }, randomFrom(seed));
    sheet?.answers.forEach((answer, at) => {
      expect(Math.abs(answer - at)).toBeLessThanOrEqual(1);
    });
    expect(sheet?.answers).not.toEqual([0, 1, 2, 3]);
  }
});

test('level 3 asks for meanings where all have one, and else adds two pictures of the same topic', () => {
  const meant = [
    makeWord('bee', { meaning: 'It makes honey.' }),
    makeWord('ant', { meaning: 'It is tiny.' }),
  ];
  const plain = meant.map((word) => ({ ...word, meaning: '' }));
  const make = (words: typeof meant) =>
    makeMatching({ words, level: 3, rows: 8, distractors: OTHERS }, randomFrom('1'))[0];
  expect(make(meant)?.right.map(({ as }) => as)).toEqual(['meaning', 'meaning']);
  expect(make(plain)?.right).toHaveLength(4);
});
