import { expect, test } from 'vitest';
import { evenRuns } from './list';

test('nine where six fit are five and four', () => {
  expect(evenRuns([1, 2, 3, 4, 5, 6, 7, 8, 9], 6)).toEqual([
    [1, 2, 3, 4, 5],
    [6, 7, 8, 9],
  ]);
});

test('what fits stays together, and nothing gives no run', () => {
  expect(evenRuns([1, 2, 3], 3)).toEqual([[1, 2, 3]]);
  expect(evenRuns([], 3)).toEqual([]);
});
