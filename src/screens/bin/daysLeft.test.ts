import { expect, test } from 'vitest';
import { daysLeftWords } from './daysLeft';

const DAY_MS = 86_400_000;

test.each([
  [0, 'Goes for good in 30 days'],
  [1.5, 'Goes for good in 29 days'],
  [29.5, 'Goes for good in 1 day'],
  [31, 'Goes for good very soon'],
])('%d days after it was binned', (days, words) => {
  expect(daysLeftWords(1000, 1000 + days * DAY_MS)).toBe(words);
});
