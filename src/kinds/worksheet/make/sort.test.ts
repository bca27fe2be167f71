import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLevel, anyWords } from '../../../../tests/support/worksheet';
import { randomFrom } from '../../../base/random';
import { alike } from './apart';
import { makeSort, SORTED } from './sort';

const GROUPS = [0, 1, 2];

test('every word is there once, in its own group, and nothing fits two groups', () => {
  fc.assert(
    fc.property(anyWords, anyLevel, fc.boolean(), (words, level, example) => {
      const sheets = makeSort({ words, level, example, groups: GROUPS }, randomFrom('7'));
      const ids = sheets.flatMap(({ placed, pieces }) => [...placed, ...pieces].map(({ id }) => id));
      expect([...ids].sort()).toEqual(words.map(({ card }) => card.id).sort());
      for (const { groups, placed, pieces } of sheets) {
        expect(placed.length + pieces.length).toBeLessThanOrEqual(SORTED[level]);
        groups.forEach((cards, group) => {
          for (const card of cards) {
            expect(words.find((word) => word.card === card)?.group).toBe(group);
            for (const others of groups.slice(group + 1)) {
              expect(others.some((other) => alike(card, other))).toBe(false);
            }
          }
        });
      }
    }),
  );
});
