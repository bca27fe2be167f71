import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseNames } from './languages';
import { namesByPicture, nameUnder } from './namesByPicture';

function readNames(id: string) {
  const names = parseNames(JSON.parse(readFileSync(`public/assets/symbols/languages/${id}.json`, 'utf8')));
  if (!names.ok) throw new Error(names.problem);
  return names.value;
}

const english = readNames('en');
const welsh = namesByPicture(english, readNames('cy'));
const urdu = namesByPicture(english, readNames('ur'));

test('a label that says just what its picture is called has a name in the other language', () => {
  expect(nameUnder('school', '1F3EB', welsh, 'cy')).toBe('ysgol');
  expect(nameUnder('toilet', '1F6BD', urdu, 'ur')).toBe('بیت الخلا');
});

test('a label that says something else with the same picture has none', () => {
  expect(nameUnder('lunch', '1F37D', welsh, 'cy')).toBeNull();
  expect(nameUnder('home', '1F3E1', welsh, 'cy')).toBeNull();
  expect(nameUnder('taxi home', '1F695', welsh, 'cy')).toBeNull();
  expect(nameUnder('', '1F3EB', welsh, 'cy')).toBeNull();
});

test('British words are known by their American names', () => {
  expect(nameUnder('lift', '1F6D7', welsh, 'cy')).toBe(nameUnder('elevator', '1F6D7', welsh, 'cy'));
  expect(nameUnder('biscuit', '1F36A', welsh, 'cy')).not.toBeNull();
});

test('a label with a capital gets a name with one', () => {
  expect(nameUnder('School', '1F3EB', welsh, 'cy')).toBe('Ysgol');
});
