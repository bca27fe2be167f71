import { expect, test } from 'vitest';
import { bytesWords } from './bytesWords';

test.each([
  [0, '0 kB'],
  [82_400, '82 kB'],
  [4_230_000, '4.2 MB'],
  [11_000_000_000, '11 GB'],
])('%d bytes', (bytes, words) => {
  expect(bytesWords(bytes)).toBe(words);
});
