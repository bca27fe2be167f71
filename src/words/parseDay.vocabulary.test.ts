import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDay } from './parseDay';

const VOCABULARY = new URL('../../symbols/vocabulary.tsv', import.meta.url);
const TEMPLATES = new URL('../../templates/visual-timetable/', import.meta.url);

test('every word that has a picture can be typed as an activity', () => {
  const [, ...rows] = readFileSync(VOCABULARY, 'utf8').trimEnd().split('\n');
  const words = rows.map((row) => row.split('\t')[1] ?? '').filter((word) => word !== '');
  expect(words.length).toBeGreaterThan(300);
  expect(words.filter((word) => !isReadAsItIs(word) && !isClockTime(word))).toEqual([]);
});

test('a time of the clock by itself is a time, and takes no card', () => {
  expect(parseDay("nine o'clock\nquarter past nine maths").map(({ label }) => label)).toEqual(['maths']);
});

test.each(readdirSync(TEMPLATES))('the ready-made day %s can be typed, one activity a line', (name) => {
  const labels = labelsIn(readFileSync(new URL(name, TEMPLATES), 'utf8'));
  expect(labels.length).toBeGreaterThan(2);
  expect(parseDay(labels.join('\n')).map(({ label }) => label)).toEqual(labels);
});

function isReadAsItIs(word: string): boolean {
  const [line, ...others] = parseDay(word);
  return line?.label === word && line.time === null && others.length === 0;
}

/** On a day's list it says when; on a card it is chosen from the pictures. */
function isClockTime(word: string): boolean {
  return / o'clock$|^(?:half|quarter) (?:past|to) /u.test(word);
}

function labelsIn(template: string): readonly string[] {
  return Array.from(template.matchAll(/"label": "([^"]+)"/gu), ([, label]) => label ?? '');
}
