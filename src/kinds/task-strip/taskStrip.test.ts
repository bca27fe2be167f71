import { expect, test } from 'vitest';
import { makeLine, makeMatcher } from '../../../tests/support/cards';
import { EMPTY_STRIP, type TaskStrip } from './content';
import { mergedTo, mergeWithNext, STRIP_EDITS, setGrouped, setPhase, split, splitAll } from './edits';

const HANDS = ['tap on', 'wet hands', 'use soap', 'rub', 'rinse', 'dry hands'];

function strip(labels: readonly string[] = HANDS): TaskStrip {
  return STRIP_EDITS.fromLines(
    EMPTY_STRIP,
    labels.map((label) => makeLine(label)),
    makeMatcher(),
  );
}
const words = ({ steps }: TaskStrip) => steps.map(({ card }) => card.label);
const phases = ({ steps }: TaskStrip) => steps.map(({ phase }) => phase);
const idOf = (of: TaskStrip, label: string) =>
  of.steps.find(({ card }) => card.label === label)?.card.id ?? '';

test('two steps become one with both their words, and come apart as they were', () => {
  const before = strip();
  const merged = mergeWithNext(before, idOf(before, 'wet hands'));
  expect(words(merged)).toEqual(['tap on', 'wet hands and use soap', 'rub', 'rinse', 'dry hands']);
  expect(split(merged, idOf(merged, 'wet hands and use soap'))).toEqual(before);
});

test('the last step has nothing to be merged with', () => {
  const before = strip();
  expect(mergeWithNext(before, idOf(before, 'dry hands'))).toBe(before);
});

test('many steps are merged to four, and all of them come back', () => {
  const few = mergedTo(strip(), 4);
  expect(words(few)).toEqual(['tap on and wet hands', 'use soap and rub', 'rinse and dry hands']);
  expect(splitAll(few)).toEqual(strip());
});

test('grouping shares the steps out, and the groups stay in their order', () => {
  const grouped = setGrouped(strip(), true);
  expect(phases(grouped)).toEqual([0, 0, 1, 1, 2, 2]);
  const moved = STRIP_EDITS.moveCard(grouped, idOf(grouped, 'tap on'), 5);
  expect(phases(moved)).toEqual([0, 1, 1, 2, 2, 2]);
  expect(words(moved).at(-1)).toBe('tap on');
});

test('a step put into another group goes to its end', () => {
  const grouped = setGrouped(strip(), true);
  const put = setPhase(grouped, idOf(grouped, 'tap on'), 1);
  expect(phases(put)).toEqual([0, 1, 1, 1, 2, 2]);
  expect(words(put)).toEqual(['wet hands', 'tap on', 'use soap', 'rub', 'rinse', 'dry hands']);
});
