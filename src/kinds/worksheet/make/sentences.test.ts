import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLevel, anyPassage } from '../../../../tests/support/worksheet';
import { randomFrom } from '../../../base/random';
import { makeSentences, PIECES, SENTENCES, said } from './sentences';

test('no two pieces of a sheet read alike; the first has the capital and the last the stop', () => {
  fc.assert(
    fc.property(anyPassage, anyLevel, fc.boolean(), (passage, level, example) => {
      const sheets = makeSentences({ passage, level, example, rows: 3 }, randomFrom('7'));
      for (const { sentences, cut } of sheets) {
        const pieces = sentences.flat();
        expect(new Set(pieces.map(said)).size).toBe(pieces.length);
        expect(cut).toHaveLength(pieces.length - (example ? 1 : 0));
        expect(sentences.length).toBeLessThanOrEqual(SENTENCES);
        for (const sentence of sentences) {
          expect(sentence.length).toBeGreaterThanOrEqual(2);
          expect(sentence.length).toBeLessThanOrEqual(PIECES[level] + 1);
          const [first] = sentence[0] ?? [];
          expect(first?.card.label.slice(0, 1)).toBe(
            first?.card.label.slice(0, 1).toLocaleUpperCase('en-GB'),
          );
          expect(sentence.at(-1)?.at(-1)?.after).toMatch(/[.!?…]/u);
        }
      }
    }),
  );
});

test('every sentence is there once', () => {
  fc.assert(
    fc.property(anyPassage, (passage) => {
      const sheets = makeSentences({ passage, level: 2, example: false, rows: 3 }, randomFrom('7'));
      const ids = sheets.flatMap(({ sentences }) => sentences.flat(2).map(({ card }) => card.id));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
