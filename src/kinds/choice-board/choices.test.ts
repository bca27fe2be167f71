import { expect, test } from 'vitest';
import { makeCard, makeLine, makeMatcher } from '../../../tests/support/cards';
import { isEmptyPlace } from '../../model/items';
import { DEFAULT_LOOK } from '../../model/look';
import { choiceGrid } from './cells';
import { gridOf } from './compose';
import { type ChoiceBoard, EMPTY_CHOICES, parseChoices } from './content';
import { CHOICE_EDITS, hasWayOut, setCells, setWayOut } from './edits';

const A4 = { paper: 'A4', orientation: 'landscape' } as const;

function makeBoard(...words: readonly string[]): ChoiceBoard {
  return CHOICE_EDITS.fromLines(
    EMPTY_CHOICES,
    words.map((word) => makeLine(word)),
    makeMatcher(),
  );
}

function labels({ places }: ChoiceBoard): readonly string[] {
  return places.map(({ card }) => card.label);
}

test.each([
  ['2', 134, 171],
  ['4', 134, 81],
  ['6', 87, 81],
  ['12', 63, 51],
] as const)('%s cells on A4 are about %s by %s mm', (cells, width, height) => {
  const grid = choiceGrid({ cells, page: A4, headed: false, square: null });
  expect(Math.abs(grid.width - width)).toBeLessThan(4);
  expect(Math.abs(grid.height - height)).toBeLessThan(6);
});

test('square cells are as large as the cards, and never larger than the page allows', () => {
  const board = { ...setCells(makeBoard('a'), '12'), shape: 'square' } as const;
  expect(gridOf(board, { ...DEFAULT_LOOK, cardSize: 40 }, A4)).toMatchObject({ width: 40, height: 40 });
  expect(gridOf(board, { ...DEFAULT_LOOK, cardSize: 100 }, A4).width).toBeLessThan(55);
});

test('more choices than a page holds make a further page, and it goes with its last choice', () => {
  const board = makeBoard('a', 'b', 'c', 'd');
  const more = CHOICE_EDITS.addCard(board, makeCard('e'), 4);
  expect(labels(more)).toEqual(['a', 'b', 'c', 'd', 'e', '', '', '']);
  expect(labels(CHOICE_EDITS.removeCard(more, 'card-e'))).toEqual(['a', 'b', 'c', 'd']);
});

test('a choice that is off today leaves its place empty', () => {
  const board = makeBoard('a', 'b', 'c');
  expect(labels(CHOICE_EDITS.removeCard(board, board.places[0]?.card.id ?? ''))).toEqual(['', 'b', 'c', '']);
});

test('“something else” takes the last empty cell, comes once, and goes again', () => {
  const board = makeBoard('a', 'b');
  const offered = setWayOut(board, 'something-else', true);
  expect(labels(offered)).toEqual(['a', 'b', '', 'something else']);
  expect(setWayOut(offered, 'something-else', true)).toBe(offered);
  const gone = setWayOut(offered, 'something-else', false);
  expect([hasWayOut(gone, 'something-else'), gone.places.every(({ card }) => card.id !== '')]).toEqual([
    false,
    true,
  ]);
});

test('a full page gets larger for a way out', () => {
  const offered = setWayOut(makeBoard('a', 'b', 'c', 'd'), 'no-thank-you', true);
  expect(offered.cells).toBe('6');
  expect(hasWayOut(offered, 'no-thank-you')).toBe(true);
});

test('saved work with a broken page is filled up to a whole one', () => {
  const read = parseChoices({ ...makeBoard('a', 'b', 'c', 'd', 'e'), cells: '6' });
  expect(read.ok && read.value.places.filter(({ card }) => isEmptyPlace(card))).toHaveLength(1);
});
