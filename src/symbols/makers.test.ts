import { expect, test } from 'vitest';
import { parseMakers } from './makers';

test('each maker is read with what they drew', () => {
  const read = parseMakers([['Ada Example', ['apple', 'pear']]]);

  expect(read).toEqual({ ok: true, value: [{ name: 'Ada Example', pictures: ['apple', 'pear'] }] });
});

test.each([
  ['nothing', null],
  ['no list', {}],
  ['a nameless maker', [[7, []]]],
  ['a picture without a name', [['Ada', [7]]]],
  ['half a row', [['Ada']]],
])('%s is refused with a sentence', (_, value) => {
  const read = parseMakers(value);

  expect(read.ok || read.problem).toContain('Nothing is lost.');
});
