import { expect, test } from 'vitest';
import { refusedByReason } from './refusedByReason';

test('files refused for the same reason stand together, the commonest reason first', () => {
  const refused = [
    { path: 'a.svg', because: 'It is empty.' },
    { path: 'b.svg', because: 'It holds a program.' },
    { path: 'c.svg', because: 'It holds a program.' },
  ];

  expect(refusedByReason(refused)).toEqual([
    { because: 'It holds a program.', paths: ['b.svg', 'c.svg'] },
    { because: 'It is empty.', paths: ['a.svg'] },
  ]);
});
