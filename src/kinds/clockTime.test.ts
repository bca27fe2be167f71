import { expect, test } from 'vitest';
import { clockTime } from './clockTime';

test.each([
  ['09:15', '12', '9:15'],
  ['13:05', '12', '1:05'],
  ['00:30', '12', '12:30'],
  ['12:00', '12', '12:00'],
  ['13:05', '24', '13:05'],
] as const)('%s on a %s-hour clock reads %s', (time, clock, words) => {
  expect(clockTime(time, clock)).toBe(words);
});
