import { expect, test } from 'vitest';
import { DEFAULT_TERM_ENDS, endOfSchoolYear, endOfTerm, isPast } from './keepUntil';

test.each([
  ['2025-09-01', '2025-12-18', '2026-07-21'],
  ['2025-12-18', '2025-12-18', '2026-07-21'],
  ['2025-12-19', '2026-03-31', '2026-07-21'],
  ['2026-05-04', '2026-07-21', '2026-07-21'],
  ['2026-07-22', '2026-12-18', '2027-07-21'],
])('on %s the term ends on %s and the school year on %s', (today, term, year) => {
  expect(endOfTerm(today, DEFAULT_TERM_ENDS)).toBe(term);
  expect(endOfSchoolYear(today, DEFAULT_TERM_ENDS)).toBe(year);
});

test('a Scottish year ends when the school says', () => {
  const scottish = { autumn: '12-19', spring: '04-02', summer: '06-26' };

  expect(endOfSchoolYear('2026-06-01', scottish)).toBe('2026-06-26');
  expect(endOfSchoolYear('2026-06-27', scottish)).toBe('2027-06-26');
});

test('the last day still counts, and what has no end is never past', () => {
  expect(isPast('2026-07-21', '2026-07-21')).toBe(false);
  expect(isPast('2026-07-21', '2026-07-22')).toBe(true);
  expect(isPast(null, '2099-01-01')).toBe(false);
});
