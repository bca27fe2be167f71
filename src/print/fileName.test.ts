import { expect, test } from 'vitest';
import { fileName, listed } from './fileName';

test('a file is named by what is in it', () => {
  expect(fileName('Tuesday', ['board', 'cards'], 'Timetable')).toBe('Tuesday - board and cards.pdf');
  expect(fileName('Tuesday', ['board'], 'Timetable')).toBe('Tuesday - board.pdf');
});

test.each([
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
  ['..hidden', 'hidden'],
  ['ends with dots...', 'ends with dots'],
  ['  two\n lines\t', 'two lines'],
  ['dydd Mawrth ŵyl', 'dydd Mawrth ŵyl'],
  ['школа', 'школа'],
  ['\u202egnp.exe', 'gnp.exe'],
])('%j is made fit for a file', (title, name) => {
  expect(fileName(title, ['board'], 'Timetable')).toBe(`${name} - board.pdf`);
});

test.each(['', '///', '...', '\u0000'])('a title of %j gives way to the kind', (title) => {
  expect(fileName(title, ['board'], 'Timetable')).toBe('Timetable - board.pdf');
});

test('a long title is cut, a letter of two code units kept whole', () => {
  const name = fileName('😀'.repeat(200), ['board', 'base', 'cards', 'pocket'], 'Timetable');

  expect(name.length).toBeLessThan(200);
  expect(name.isWellFormed()).toBe(true);
});

test('words are listed as they are said', () => {
  expect(listed([])).toBe('');
  expect(listed(['board'])).toBe('board');
  expect(listed(['board', 'base', 'cards'])).toBe('board, base and cards');
});
