import { expect, test } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import type { Setting } from '../contract';
import { EMPTY_NOW_NEXT, type NowNext } from './content';
import { stepOn, withHeading } from './edits';
import { kind } from './kind';

const board: NowNext = {
  ...EMPTY_NOW_NEXT,
  places: 3,
  cards: ['maths', 'snack', 'play'].map((label) => makeCard(label)),
};
const { page, look } = kind.start();
const setting: Setting = { title: '', page, look, fonts: readFonts(), purpose: 'board', slotGrowth: 0 };

function wordsOf(content: NowNext, purpose: Setting['purpose'] = 'board'): readonly string[] {
  const scenes = kind.compose(content, { ...setting, purpose });
  return scenes.flatMap(({ nodes }) => nodes.flatMap((node) => (node.type === 'text' ? [node.text] : [])));
}

test('stepping on makes what is next the now, and leaves the board before alone', () => {
  expect(stepOn(board).cards.map(({ label }) => label)).toEqual(['snack', 'play']);
  expect(board.cards).toHaveLength(3);
  expect(stepOn(EMPTY_NOW_NEXT)).toEqual(EMPTY_NOW_NEXT);
});

test('a blank board shows its places by name, and where finished cards go', () => {
  expect(wordsOf(EMPTY_NOW_NEXT)).toEqual(['now', 'next', 'finished']);
});

test('the place after the last card stays in sight, empty', () => {
  expect(wordsOf({ ...board, cards: board.cards.slice(0, 1) })).toEqual(
    expect.arrayContaining(['now', 'next', 'then', 'maths']),
  );
});

test('where only now is shown, each card has a page of its own', () => {
  const scenes = kind.compose({ ...board, places: 1 }, setting);
  expect(scenes.map(({ slots }) => slots.map(({ id }) => id))).toEqual([
    ['card-maths'],
    ['card-snack'],
    ['card-play'],
  ]);
});

test('the base is one page of empty places', () => {
  expect(kind.compose({ ...board, places: 1 }, { ...setting, purpose: 'base', slotGrowth: 8 })).toHaveLength(
    1,
  );
  expect(wordsOf(board, 'base')).not.toContain('maths');
});

test('the time left is words, or a box to write in', () => {
  expect(wordsOf({ ...board, showTimeLeft: true, timeLeft: '5 minutes' })).toEqual(
    expect.arrayContaining(['time left', '5 minutes']),
  );
  expect(wordsOf({ ...board, showTimeLeft: true })).toContain('time left');
});

test('the words over the places can be another language’s', () => {
  expect(wordsOf(withHeading(EMPTY_NOW_NEXT, 1, 'potem'))).toEqual(['now', 'potem', 'finished']);
});
