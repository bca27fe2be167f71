import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLibrary } from '../../tests/support/library';
import type { Card } from '../model/card';
import { parseNames } from '../symbols/languages';
import { namesByPicture } from '../symbols/namesByPicture';
import { calendarRows } from './languages';
import { makeLibrary } from './library';
import { makeNamer } from './secondNames';

const { catalogue, shapes } = loadLibrary();
const library = makeLibrary(catalogue, shapes);

function namesOf(id: string, calendar: string) {
  const rows = JSON.parse(readFileSync(`public/assets/symbols/languages/${id}.json`, 'utf8')) as unknown[];
  const names = parseNames([...rows, ...calendarRows(calendar)]);
  if (!names.ok) throw new Error(names.problem);
  return names.value;
}

const polish = makeNamer('pl', namesByPicture(namesOf('en', 'en-GB'), namesOf('pl', 'pl')), library);

function cardOf(label: string): Card {
  return { id: label, label, picture: library.pictureFor(label), chosen: false };
}

test('a word gets the name of its own picture', () => {
  expect(polish.nameOf(cardOf('school'))).toBe('szkoła');
  expect(polish.nameOf(cardOf('scissors'))).toBe('nożyczki');
});

test('days and months are named by the device', () => {
  expect(polish.nameOf(cardOf('Monday'))).toBe('Poniedziałek');
  expect(polish.nameOf(cardOf('july'))).toBe('lipiec');
});

test('words for which the picture only stands are left to the person', () => {
  for (const label of ['lunch', 'maths', 'home', 'brush teeth', 'book']) {
    expect(polish.nameOf(cardOf(label))).toBeNull();
  }
});

test('the same word with another picture, or none, is not named', () => {
  expect(polish.nameOf({ ...cardOf('school'), picture: { type: 'none' } })).toBeNull();
  expect(polish.nameOf({ ...cardOf('school'), picture: cardOf('home').picture })).toBeNull();
});

test('days are not named in English where the device does not know the language', () => {
  expect(calendarRows('zxx')).toEqual([]);
});
