import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLevel, anyWords, makeWord } from '../../../../tests/support/worksheet';
import { randomFrom } from '../../../base/random';
import { BOXES, makeSequence, PIECES } from './sequence';

test('every word has its box in the order of the list, and is placed or a piece, once', () => {
  fc.assert(
    fc.property(anyWords, anyLevel, fc.boolean(), (words, level, example) => {
      const sheets = makeSequence({ words, level, example }, randomFrom('7'));
      expect(sheets.flatMap(({ cards }) => cards)).toEqual(words.map(({ card }) => card));
      for (const { cards, placed, pieces } of sheets) {
        const there = cards.filter((_, at) => placed[at]);
        expect(cards.length).toBeLessThanOrEqual(BOXES);
        expect(pieces.length).toBeLessThanOrEqual(PIECES[level]);
        expect(new Set([...there, ...pieces])).toEqual(new Set(cards));
        expect(there.length + pieces.length).toBe(cards.length);
      }
    }),
  );
});

test('five steps at level 1 leave three pieces, and the first is done', () => {
  const words = ['1', '2', '3', '4', '5'].map((label) => makeWord(label));
  const [sheet] = makeSequence({ words, level: 1, example: false }, randomFrom('1'));
  expect(sheet?.pieces).toHaveLength(3);
  expect(sheet?.placed[0]).toBe(true);
});

test('pieces never lie in the order in which they belong', () => {
  const words = ['1', '2', '3', '4'].map((label) => makeWord(label));
  for (const seed of ['1', '2', '3', '4', '5', '6']) {
    const [sheet] = makeSequence({ words, level: 2, example: false }, randomFrom(seed));
    expect(sheet?.pieces).not.toEqual(sheet?.cards);
  }
});
