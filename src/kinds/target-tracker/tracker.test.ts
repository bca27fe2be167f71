import { expect, test } from 'vitest';
import { makeLine, makeMatcher } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { DEFAULT_LOOK } from '../../model/look';
import { compose } from './compose';
import { CODES, EMPTY_TRACKER, type Marking, type TargetTracker } from './content';
import { TRACKER_EDITS } from './edits';

const STEPS = ['find my book', 'open it', 'read one page', 'read two pages', 'put it away'];
const typed = TRACKER_EDITS.fromLines(
  { ...EMPTY_TRACKER, target: 'I can read on my own', who: 'Bee' },
  STEPS.map((label) => makeLine(label)),
  makeMatcher(),
);

function pagesOf(tracker: TargetTracker) {
  return compose(tracker, {
    title: 'My target',
    page: { paper: 'A4', orientation: 'landscape' },
    look: DEFAULT_LOOK,
    fonts: readFonts(),
    purpose: 'board',
    slotGrowth: 0,
  });
}

const wordsOf = (tracker: TargetTracker) =>
  pagesOf(tracker)[0]?.nodes.flatMap((node) => (node.type === 'text' ? [node.text] : [])) ?? [];

test('a term is one page: a slot a step, thirteen cells a row', () => {
  const pages = pagesOf(typed);
  const cells = pages[0]?.nodes.filter((node) => node.type === 'box' && node.radius === 0 && !node.slot);

  expect(pages).toHaveLength(1);
  expect(pages[0]?.slots).toHaveLength(5);
  expect(cells).toHaveLength((5 + 1) * (13 + 1));
});

test('fewer steps than rows leave rows to write in', () => {
  const rows = (tracker: TargetTracker) =>
    pagesOf(tracker)[0]?.nodes.filter((node) => node.type === 'box' && node.radius === 0 && !node.slot)
      .length;

  expect(rows({ ...typed, rows: '8' })).toBe((8 + 1) * (13 + 1));
  expect(rows({ ...typed, rows: '3' })).toBe((5 + 1) * (13 + 1));
});

test.each<[Marking, readonly string[]]>([
  ['code', CODES.map(({ code }) => code)],
  ['tick', ['by myself', 'with help', 'not tried']],
  ['faces', ['I did it by myself', 'I did it with help']],
])('the key of %s is on the page', (marking, key) => {
  expect(wordsOf({ ...typed, marking })).toEqual(expect.arrayContaining([...key]));
});

test('the target is said with initials or a nickname before it', () => {
  expect(wordsOf(typed)).toContain('Bee: I can read on my own');
  expect(wordsOf({ ...typed, who: '' })).toContain('I can read on my own');
});
