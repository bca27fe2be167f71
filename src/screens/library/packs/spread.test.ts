import { expect, test } from 'vitest';
import { spread } from './spread';

const TEN = Array.from({ length: 10 }, (_, at) => at);

test.each([
  [3, [0, 4, 7]],
  [10, TEN],
  [20, TEN],
  [1, [0]],
])('%d of ten come from all through them', (count, some) => {
  expect(spread(TEN, count)).toEqual(some);
});
