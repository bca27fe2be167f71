import { expect, test } from 'vitest';
import { makeCard, makeLine, makeMatcher } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { isEmptyPlace } from '../../model/items';
import { DEFAULT_LOOK } from '../../model/look';
import { compose } from './compose';
import { EMPTY_WEEK, type WeekTimetable } from './content';
import { setCell, setSessionCount, WEEK_EDITS } from './edits';

const SETTING = {
  title: 'My week',
  page: { paper: 'A4', orientation: 'landscape' },
  look: DEFAULT_LOOK,
  fonts: readFonts(),
  purpose: 'board',
  slotGrowth: 0,
} as const;

const typed = (week: WeekTimetable, ...labels: readonly string[]) =>
  WEEK_EDITS.fromLines(
    week,
    labels.map((label) => makeLine(label)),
    makeMatcher(),
  );

const labelsOf = (week: WeekTimetable) =>
  WEEK_EDITS.cards(week)
    .filter((card) => !isEmptyPlace(card))
    .map(({ label }) => label);

const wordsOf = (week: WeekTimetable) =>
  compose(week, SETTING).map(({ nodes }) =>
    nodes.flatMap((node) => (node.type === 'text' ? [node.text] : [])),
  );

const twoSessions: WeekTimetable = { ...EMPTY_WEEK, sessions: ['Morning', 'Afternoon'] };

test('lines fill Monday, then Tuesday', () => {
  const week = typed(twoSessions, 'maths', 'art', 'swimming');

  expect(labelsOf({ ...week, shows: 'day', day: 'Monday' })).toEqual(['maths', 'art']);
  expect(labelsOf({ ...week, shows: 'day', day: 'Tuesday' })).toEqual(['swimming']);
});

test('the strip of a day follows the week, and the week follows the strip', () => {
  const week = typed(twoSessions, 'maths', 'art');
  const [first] = WEEK_EDITS.cards(week);
  const changed = WEEK_EDITS.replaceCard(week, { ...makeCard('PE'), id: first?.id ?? '' });

  const strip: WeekTimetable = { ...changed, shows: 'day' };
  expect(labelsOf(strip)).toEqual(['PE', 'art']);
  expect(wordsOf(strip)[0]).toEqual(expect.arrayContaining(['PE', 'art', 'Morning', 'Monday']));
  const retyped = typed(strip, 'library', 'art');
  expect(labelsOf({ ...retyped, shows: 'week' })).toEqual(['library', 'art']);
});

test('only the cells in view are places on a page', () => {
  const week = typed(twoSessions, 'maths', 'art', 'swimming');
  const slots = (of: WeekTimetable) => compose(of, SETTING).flatMap((page) => page.slots);

  expect(slots(week)).toHaveLength(10);
  expect(slots({ ...week, days: 7 })).toHaveLength(14);
  expect(slots({ ...week, shows: 'day' })).toHaveLength(2);
  expect(slots({ ...week, shows: 'day', day: 'Tuesday' })).toHaveLength(1);
  expect(slots({ ...week, weeks: 'both' })).toHaveLength(20);
});

test('two weeks are two pages, each with its name, and keep their own cells', () => {
  const a = typed({ ...twoSessions, weeks: 'A' }, 'maths');
  const both = typed({ ...a, weeks: 'B' }, 'swimming');

  const pages = wordsOf({ ...both, weeks: 'both' });

  expect(pages).toHaveLength(2);
  expect(pages[0]).toEqual(expect.arrayContaining(['Week A', 'maths']));
  expect(pages[1]).toEqual(expect.arrayContaining(['Week B', 'swimming']));
  expect(pages[1]).not.toContain('maths');
});

test('a week with fewer sessions and then more again has lost nothing', () => {
  const week = typed(twoSessions, 'maths', 'art');

  expect(labelsOf(setSessionCount(week, 1))).toEqual(['maths']);
  expect(labelsOf(setSessionCount(setSessionCount(week, 1), 2))).toEqual(['maths', 'art']);
});

test('who and where are printed on the staff copy only', () => {
  const week = typed(twoSessions, 'maths');
  const id = WEEK_EDITS.cards(week)[0]?.id ?? '';
  const told = setCell(week, id, { who: 'TA', where: 'Room 4' });

  expect(wordsOf(told)[0]).not.toContain('TA, Room 4');
  expect(wordsOf({ ...told, staffCopy: true })[0]).toContain('TA, Room 4');
  expect(wordsOf({ ...told, staffCopy: true, shows: 'day' })[0]).toContain('TA, Room 4');
});

test('today has a frame and the word', () => {
  expect(wordsOf(typed(twoSessions, 'maths'))[0]).not.toContain('today');
  expect(wordsOf({ ...twoSessions, today: 'Wednesday' })[0]).toContain('today');
});
