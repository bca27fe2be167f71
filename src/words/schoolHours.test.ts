import { expect, test } from 'vitest';
import { parseDay } from './parseDay';

/** The times that a list of lines, each a time, is read as. */
function settled(written: string): string {
  const text = written
    .split(' ')
    .map((time) => `${time} something`)
    .join('\n');
  return parseDay(text)
    .map(({ time, endTime }) => (endTime === null ? time : `${time}-${endTime}`))
    .join(' ');
}

test.each([
  [
    'one to six are afternoon, seven to twelve morning',
    '7:30 8:45 12:00 1:15 3:10 6:00',
    '07:30 08:45 12:00 13:15 15:10 18:00',
  ],
  ['a lone hour follows the custom too', '1:15', '13:15'],
  ['noon and the half hour after it stay at noon', '11:45 12:30 1:15 2.00', '11:45 12:30 13:15 14:00'],
  ['what is written out is obeyed', '9pm 6am 12am 12pm', '21:00 06:00 00:00 12:00'],
  ['the 24-hour clock is obeyed', '08:50 13:15 15:10', '08:50 13:15 15:10'],
  ['a spreadsheet writes a quarter past one with a nought', '12:30 01:15 02:00', '12:30 13:15 14:00'],
  ['a nought before five or later means the morning', '06:30 07:15', '06:30 07:15'],
  ['a morning at home begins before seven', '6:30 7:15 8:00 9:00', '06:30 07:15 08:00 09:00'],
  ['an evening at home goes on past seven', '3:10 5:00 6:30 7:00 7:30', '15:10 17:00 18:30 19:00 19:30'],
  ['a list out of order keeps the custom', '3:10 9:00 1:15', '15:10 09:00 13:15'],
  ['a second day begins in the morning again', '9:00 1:15 3:10 9:00 3:10', '09:00 13:15 15:10 09:00 15:10'],
  [
    'an end comes after its start',
    '11:30-1:00 12-1pm 9-10am 11:00-1pm',
    '11:30-13:00 12:00-13:00 09:00-10:00 11:00-13:00',
  ],
  ['the half at the end says what the start is', '7-8pm', '19:00-20:00'],
])('%s', (_, written, meant) => {
  expect(settled(written)).toBe(meant);
});
