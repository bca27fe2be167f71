import { expect, test } from 'vitest';
import { makeCard, makeLine, makeMatcher } from '../../../tests/support/cards';
import { type Activity, EMPTY_TIMETABLE, parseTimetable, type VisualTimetable } from './content';
import { setNow, setState, TIMETABLE_EDITS } from './edits';
import { timeLabel } from './times';

const { addCard, cards: cardsOf, fromLines, moveCard, removeCard, toLines } = TIMETABLE_EDITS;

function makeDay(...labels: readonly string[]): VisualTimetable {
  const activities = labels.map(
    (label): Activity => ({ card: makeCard(label), time: null, endTime: null, state: 'planned' }),
  );
  return { ...EMPTY_TIMETABLE, activities };
}

function labelsOf(day: VisualTimetable): readonly string[] {
  return cardsOf(day).map(({ label }) => label);
}

const day = makeDay('register', 'maths', 'lunch');

test('a card moves to its new place and the others close up', () => {
  expect(labelsOf(moveCard(day, 'card-lunch', 0))).toEqual(['lunch', 'register', 'maths']);
  expect(labelsOf(moveCard(day, 'card-register', 99))).toEqual(['maths', 'lunch', 'register']);
});

test('changing a day leaves the day it was made from alone', () => {
  moveCard(day, 'card-lunch', 0);
  removeCard(day, 'card-maths');
  expect(labelsOf(day)).toEqual(['register', 'maths', 'lunch']);
});

test('a crossed out card stays, and crossing it out again takes the cross away', () => {
  const crossed = setState(day, 'card-maths', 'cancelled');
  expect(crossed.activities[1]?.state).toBe('cancelled');
  expect(setState(crossed, 'card-maths', 'cancelled')).toEqual(day);
});

test('the day typed again keeps what was crossed out', () => {
  const crossed = setState(day, 'card-maths', 'cancelled');
  const typed = fromLines(crossed, [makeLine('maths', '09:15'), makeLine('register')], makeMatcher());
  expect(typed.activities[0]).toMatchObject({ state: 'cancelled', time: '09:15' });
});

test('lines out and in again are the same day', () => {
  expect(fromLines(day, toLines(day), makeMatcher())).toEqual(day);
});

test('the marker for now goes with its card', () => {
  const marked = setNow(day, 'card-maths');
  expect(removeCard(marked, 'card-maths').now).toBeNull();
  expect(fromLines(marked, [makeLine('lunch')], makeMatcher()).now).toBeNull();
});

test('a card is added where it is asked for', () => {
  expect(labelsOf(addCard(day, makeCard('snack'), 1))).toEqual(['register', 'snack', 'maths', 'lunch']);
});

test('a time with an end reads from and to', () => {
  expect(timeLabel({ time: '09:00', endTime: '09:20' }, '12')).toBe('9:00–9:20');
  expect(timeLabel({ time: null, endTime: null }, '12')).toBe('');
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['no activities', { ...EMPTY_TIMETABLE, activities: undefined }],
  ['a time out of the day', { ...day, activities: [{ ...day.activities[0], time: '25:00' }] }],
  ['an unknown layout', { ...day, layout: 'spiral' }],
  ['two cards of one id', { ...day, activities: [day.activities[0], day.activities[0]] }],
])('%s is refused with a sentence', (_, content) => {
  const parsed = parseTimetable(content);
  expect(parsed).toMatchObject({ ok: false, problem: expect.stringContaining('kept') });
});

test('what was saved opens again', () => {
  expect(parseTimetable(JSON.parse(JSON.stringify(day)))).toEqual({ ok: true, value: day });
});
