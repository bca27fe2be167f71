import { expect, test } from 'vitest';
import { makeCard } from '../../tests/support/cards';
import type { CardChange } from '../kinds/follow';
import { changedWords } from './followWords';

const swapped: CardChange = { type: 'changed', from: makeCard('maths'), to: makeCard('reading') };

test('each change is said in a few words', () => {
  const changes: readonly CardChange[] = [
    swapped,
    { type: 'added', to: makeCard('swimming') },
    { type: 'removed', from: makeCard('') },
    { type: 'changed', from: makeCard('lunch'), to: makeCard('lunch') },
  ];

  expect(changedWords('Monday', changes)).toBe(
    'Monday has changed: “reading” instead of “maths”, + “swimming”, without a picture with no words, another picture for “lunch”.',
  );
});

test('many changes are counted, and what has no title is still spoken of', () => {
  expect(changedWords('', Array(6).fill(swapped))).toMatch(
    /^What this was made from has changed: .*, 2 more\.$/u,
  );
});
