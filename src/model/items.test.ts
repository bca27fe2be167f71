import { expect, test } from 'vitest';
import type { Card } from './card';
import { emptyPlaces, type Item, type ItemEdits, itemEdits } from './items';
import type { TypedLine } from './typedList';

type Board = readonly Item[];

const editsOf = (arrangement: 'list' | 'places', most = 4): ItemEdits<Board> =>
  itemEdits<Board, Item>({
    arrangement,
    most,
    items: (board) => board,
    withItems: (_, items) => items,
    fresh: (card) => ({ card }),
  });

const lines = (...labels: readonly string[]): readonly TypedLine[] =>
  labels.map((label) => ({ label, time: null, endTime: null }));
const labels = (board: Board) => board.map(({ card }) => card.label);

function matcher() {
  let last = 0;
  const makeId = () => {
    last += 1;
    return `new-${last}`;
  };
  return { makeId, pictureFor: (label: string) => ({ type: 'symbol', symbolId: label }) as const };
}

const card = (label: string): Card => ({ id: label, label, picture: { type: 'none' }, chosen: false });
const board = (...words: readonly string[]): Board => words.map((word) => ({ card: card(word) }));
const empty: Board = emptyPlaces(4).map((place) => ({ card: place }));

test('in a list cards close up when one goes, and no more come in than it holds', () => {
  const list = editsOf('list');
  const four = list.addCard(board('a', 'b', 'c'), card('d'), 1);
  expect(labels(four)).toEqual(['a', 'd', 'b', 'c']);
  expect(labels(list.addCard(four, card('e'), 0))).toEqual(labels(four));
  expect(labels(list.removeCard(four, 'd'))).toEqual(['a', 'b', 'c']);
  expect(labels(list.moveCard(four, 'c', 0))).toEqual(['c', 'a', 'd', 'b']);
});

test('on places, typed words fill the empty ones in order', () => {
  const places = editsOf('places');
  const typed = places.fromLines(empty, lines('go', 'stop'), matcher());
  expect(labels(typed)).toEqual(['go', 'stop', '', '']);
  expect(places.toLines(typed).map(({ label }) => label)).toEqual(['go', 'stop']);
});

test('on places, a word that goes leaves its place empty and moves nobody', () => {
  const places = editsOf('places');
  const typed = places.fromLines(empty, lines('go', 'stop', 'more'), matcher());
  expect(labels(places.removeCard(typed, 'place-1'))).toEqual(['', 'stop', 'more', '']);
  expect(labels(places.fromLines(typed, lines('stop', 'more'), matcher()))).toEqual(['', 'stop', 'more', '']);
  expect(labels(places.fromLines(typed, lines('stop', 'more', 'help'), matcher()))).toEqual([
    'help',
    'stop',
    'more',
    '',
  ]);
});

test('on places, moving swaps two and touches no other', () => {
  const places = editsOf('places');
  const typed = places.fromLines(empty, lines('go', 'stop', 'more'), matcher());
  expect(labels(places.moveCard(typed, 'place-1', 3))).toEqual(['', 'stop', 'more', 'go']);
});

test('on places, a new card takes the first empty one from where it is put, and none when all are full', () => {
  const places = editsOf('places');
  const typed = places.fromLines(empty, lines('go', 'stop', 'more'), matcher());
  const full = places.addCard(typed, card('help'), 0);
  expect(labels(full)).toEqual(['go', 'stop', 'more', 'help']);
  expect(places.addCard(full, card('again'), 0)).toBe(full);
});

test('what stands beside a card is laid over what stood there, and the card stays', () => {
  const list = editsOf('list');
  expect(list.setBeside(board('a', 'b'), 'b', { meaning: 'second' })).toEqual([
    { card: card('a') },
    { card: card('b'), meaning: 'second' },
  ]);
});
