import { expect, test } from 'vitest';
import { makeMatcher } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { composePages } from '../../kinds/pages';
import { kind } from '../../kinds/visual-timetable/kind';
import type { Workshop } from '../workshop';
import { composeDraft, draftFromText } from './draftFromText';

const TUESDAY = new Date(2025, 10, 18, 8, 30).getTime();
const fonts = readFonts();
const { makeId, pictureFor } = makeMatcher();

/** As much of a workshop as making a draft takes. */
const workshop = {
  library: { pictureFor },
  makeId,
  now: () => TUESDAY,
  pagesOf: (resource) =>
    composePages(kind, resource as never, { fonts, purpose: 'board', slotGrowth: 0, creditFor: () => '' }),
} as Workshop;

test('each line typed is a card with its picture, under the name of today', () => {
  const draft = draftFromText('9:00 Register\nPhonics\nSnack', kind as never, workshop);

  expect(draft.title).toBe('Tuesday');
  expect(kind.cards(draft.content as never).map(({ label }) => label)).toEqual([
    'Register',
    'Phonics',
    'Snack',
  ]);
});

test('the day that stands above a pasted list is the title', () => {
  expect(draftFromText('Friday 21 November\nMaths\nArt', kind as never, workshop).title).toContain('Friday');
});

test.each([
  [1, 60],
  [8, 60],
  [10, 50],
  [15, 45],
  [18, 40],
])('%d things with times go on one page at %d mm', (count, size) => {
  const draft = composeDraft(dayOf(count), kind as never, workshop);

  expect(draft.resource.look.cardSize).toBe(size);
  expect(draft.pages).toHaveLength(1);
});

test('a day too long for one page takes several, at a size to handle', () => {
  const draft = composeDraft(dayOf(40), kind as never, workshop);

  expect(draft.resource.look.cardSize).toBe(50);
  expect(draft.pages.length).toBeGreaterThan(1);
});

test('what a board has no room for is counted', () => {
  expect(composeDraft(dayOf(523), kind as never, workshop)).toMatchObject({ cards: 500, leftOut: 23 });
});

test('nothing typed is no card, and still a page', () => {
  const draft = composeDraft('', kind as never, workshop);

  expect(draft).toMatchObject({ cards: 0, leftOut: 0 });
  expect(draft.pages).toHaveLength(1);
});

function dayOf(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `9:${String(at % 60).padStart(2, '0')} Maths ${at + 1}`,
  ).join('\n');
}
