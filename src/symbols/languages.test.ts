import { expect, test } from 'vitest';
import { parseNames, searchNames } from './languages';

const read = parseNames([
  ['1F34E', 'czerwone jabłko', 'jabłko, owoc'],
  ['1F34F', 'zielone jabłko', 'owoc'],
  ['1F415', 'pies', 'zwierzę'],
  ['1F333', '落叶树', '树'],
  ['1F4DA', 'کتابیں', 'کتاب'],
]);
if (!read.ok) throw new Error(read.problem);
const names = read.value;

test('a word of its name finds a picture, the whole name before a part of it', () => {
  expect(searchNames(names, 'pies').called).toEqual(['1F415']);
  expect(searchNames(names, 'jabłko').called).toEqual(['1F34E', '1F34F']);
});

test('accents and letters of other keyboards may be left out', () => {
  expect(searchNames(names, 'JABLKO').called).toEqual(['1F34E', '1F34F']);
});

test('a word that merely touches on it comes after', () => {
  expect(searchNames(names, 'zwier')).toEqual({ called: [], touched: ['1F415'] });
});

test('a script that puts no spaces is found inside a name', () => {
  expect(searchNames(names, '叶').touched).toEqual(['1F333']);
});

test('a script that runs from right to left is found as it is typed', () => {
  expect(searchNames(names, 'کتاب').called).toEqual(['1F4DA']);
});

test('nothing typed finds nothing', () => {
  expect(searchNames(names, '  ')).toEqual({ called: [], touched: [] });
});

test('a file that is something else is refused with a sentence', () => {
  const refused = parseNames([['1F34E', 3]]);
  expect(refused.ok ? '' : refused.problem).toContain('English');
});
