import { expect, test } from 'vitest';
import { cardSides, cutNote, PLAIN_CUT } from './cardCut';

test('a card on its side is as wide as it was tall', () => {
  expect(cardSides('lanyard', false)).toEqual({ width: 54, height: 86 });
  expect(cardSides('lanyard', true)).toEqual({ width: 86, height: 54 });
});

test('the adult is told what there is to do, and of the lanyard only where there is a hole', () => {
  const sides = cardSides('key-ring', false);

  expect(cutNote(sides, PLAIN_CUT)).toBe('Cards of 50 × 70 mm. Cut along the grey lines. Round the corners.');
  expect(cutNote(sides, { ...PLAIN_CUT, hole: 'top-left' })).toContain('break away');
  expect(cutNote(sides, { ...PLAIN_CUT, radius: 0 }, { folded: true })).toBe(
    'Cards of 50 × 70 mm. Cut along the grey lines, fold along the dashed line, glue.',
  );
});
