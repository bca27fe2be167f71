import { expect, test } from 'vitest';
import { whenWords } from './whenWords';

const NOW = new Date(2025, 10, 18, 9, 0).getTime();

test.each([
  ['this morning', new Date(2025, 10, 18, 8, 31), 'today 8:31'],
  ['last night, less than a day ago', new Date(2025, 10, 17, 23, 5), 'yesterday 23:05'],
  ['four days ago', new Date(2025, 10, 14, 12, 0), 'Friday'],
  ['a week ago', new Date(2025, 10, 11, 12, 0), '11 Nov'],
  ['last year', new Date(2024, 10, 12, 12, 0), '12 Nov 2024'],
  ['a clock that was ahead', new Date(2025, 10, 25, 12, 0), '25 Nov'],
])('%s is said as people say it', (_, then, words) => {
  expect(whenWords(then.getTime(), NOW)).toBe(words);
});

test('what has no date says none', () => {
  expect(whenWords(0, NOW)).toBe('');
});
