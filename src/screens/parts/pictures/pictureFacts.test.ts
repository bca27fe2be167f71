import { expect, test } from 'vitest';
import { DEFAULT_TERM_ENDS } from '../../../model/keepUntil';
import { factsOf, firstFacts, keepForOf, settledFacts } from './pictureFacts';

const CALENDAR = { today: '2025-11-03', termEnds: DEFAULT_TERM_ENDS };

test('as it comes, a photo is called by its word and stays', () => {
  expect(settledFacts(firstFacts('  my   cup '), CALENDAR)).toEqual({
    facts: { name: 'my cup', person: false, keepUntil: null },
  });
});

test('a photo of a person goes by the school year, unless somebody chooses otherwise', () => {
  const mia = { ...firstFacts('Mia'), person: true };

  expect(settledFacts(mia, CALENDAR)).toMatchObject({ facts: { keepUntil: '2026-07-21' } });
  expect(settledFacts({ ...mia, keep: 'always' }, CALENDAR)).toMatchObject({ facts: { keepUntil: null } });
  expect(settledFacts({ ...mia, keep: 'term' }, CALENDAR)).toMatchObject({
    facts: { keepUntil: '2025-12-18' },
  });
});

test('a name is needed, and a date where one was promised', () => {
  expect(settledFacts(firstFacts('  '), CALENDAR)).toEqual({ needed: 'name' });
  expect(settledFacts({ ...firstFacts('cup'), keep: 'date' }, CALENDAR)).toEqual({ needed: 'date' });
});

test('what was settled before is shown again as it was', () => {
  const kept = { name: 'cup', person: true, keepUntil: '2026-02-01' };
  const typed = factsOf(kept as Parameters<typeof factsOf>[0]);

  expect(keepForOf(typed)).toBe('date');
  expect(settledFacts(typed, CALENDAR)).toEqual({ facts: kept });
});
