import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dayHeading, parseDay } from './parseDay';

const FOLDER = new URL('../../tests/support/wild-days/', import.meta.url);
const FORMS = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

const DAY: readonly (readonly [label: string, start: string, end: string])[] = [
  ['arrive', '08:45', '08:50'],
  ['coat and bag', '08:50', '09:00'],
  ['register', '09:00', '09:15'],
  ['phonics', '09:15', '09:45'],
  ['maths', '09:45', '10:30'],
  ['snack', '10:30', '10:45'],
  ['playtime', '10:45', '11:00'],
  ['English', '11:00', '11:45'],
  ['story', '11:45', '12:00'],
  ['lunch', '12:00', '12:30'],
  ['outside play', '12:30', '13:15'],
  ['topic', '13:15', '14:00'],
  ['PE', '14:00', '14:50'],
  ['tidy up', '14:50', '15:10'],
  ['home time', '15:10', '15:20'],
];
const WITHOUT_TIMES = /plain|bullets|numbers|one-line-commas|semicolons|checklist|arrows|old-mac|then-chain/u;
const WITH_ENDS = /start-and-end|24h-no-colon|alternating|markdown-table/u;

describe('one day pasted in many forms', () => {
  test.each(FORMS)('%s tells the same activities', (form) => {
    expect(parseDay(read(form)).map(({ label }) => label)).toEqual(DAY.map(([label]) => label));
  });

  test.each(FORMS.filter((form) => !WITHOUT_TIMES.test(form)))('%s tells the same times', (form) => {
    expect(parseDay(read(form)).map(({ time }) => time)).toEqual(DAY.map(([, start]) => start));
  });

  test.each(FORMS.filter((form) => WITH_ENDS.test(form)))('%s tells when each activity ends', (form) => {
    expect(parseDay(read(form)).map(({ endTime }) => endTime)).toEqual(DAY.map(([, , end]) => end));
  });

  test.each(FORMS.filter((form) => WITHOUT_TIMES.test(form)))('%s tells no times', (form) => {
    expect(parseDay(read(form)).every(({ time, endTime }) => time === null && endTime === null)).toBe(true);
  });

  test('the day above the list is told apart from the list', () => {
    expect(dayHeading(read('12-chat-message.txt'))).toBe('Tuesday 24th November');
    expect(dayHeading(read('13-markdown-checklist.txt'))).toBe('Tuesday');
    expect(dayHeading(read('20-old-mac-breaks-and-odd-spaces.txt'))).toBe('TUESDAY');
    expect(dayHeading(read('01-typed-plain.txt'))).toBeNull();
  });
});

function read(form: string): string {
  return readFileSync(new URL(form, FOLDER), 'utf8');
}
