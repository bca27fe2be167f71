import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../../../base/random';
import { cellsOf, type Direction, keyOf, type LetterGrid, letterAt, type Run } from './letterGrid';
import { MOST_LETTERS, soughtLetters } from './plainLetters';
import { UNSUITABLE } from './unsuitable';
import { makeWordSearch, SEARCH_WISHES } from './wordSearch';

const LETTERS = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const WORD = fc.array(LETTERS, { minLength: 2, maxLength: MOST_LETTERS }).map((letters) => letters.join(''));
const WORDS = fc.oneof(
  fc.array(WORD, { minLength: 1, maxLength: 40 }),
  fc.array(
    fc.constantFrom('car', 'cart', 'mum', 'noon', 'an', 'banana', 'tac', 'cat', 'assembly', 'up', 'pup'),
    {
      minLength: 1,
      maxLength: 11,
    },
  ),
);
const EVERY_WAY: readonly Direction[] = [-1, 0, 1]
  .flatMap((across) => [-1, 0, 1].map((down) => [across, down] as const))
  .filter(([across, down]) => across !== 0 || down !== 0);

/** Every place where the word is read, looked for the slow and plain way; a place read both ways counts once. */
function runsOf(grid: LetterGrid, word: string): readonly Run[] {
  const runs = grid.flatMap((letters, row) =>
    letters.flatMap((letter, column) =>
      letter === word[0]
        ? EVERY_WAY.map((direction) => ({ column, row, direction, length: word.length })).filter((run) =>
            cellsOf(run).every(([x, y], at) => letterAt(grid, x, y) === word[at]),
          )
        : [],
    ),
  );
  return [...new Map(runs.map((run) => [keyOf(run), run])).values()];
}

const LEVEL = fc.constantFrom('1' as const, '2' as const, '3' as const);

test('every word is in one grid, and to be found there exactly once, whichever way one reads', () => {
  fc.assert(
    fc.property(WORDS, LEVEL, fc.nat(), (words, level, seed) => {
      const plans = makeWordSearch(words, SEARCH_WISHES[level], randomFrom(String(seed)));
      const hidden = plans.flatMap((plan) => plan.hidden.map(({ word }) => word));
      expect([...hidden].sort()).toEqual([...new Set(words)].sort());
      for (const { grid, hidden } of plans) {
        for (const { word, run } of hidden) expect(runsOf(grid, word).map(keyOf)).toEqual([keyOf(run)]);
      }
    }),
    { numRuns: 60 },
  );
});

test('words lie only in the directions of their level, and the grid is full of letters', () => {
  fc.assert(
    fc.property(WORDS, LEVEL, fc.nat(), (words, level, seed) => {
      const wish = SEARCH_WISHES[level];
      for (const { grid, hidden } of makeWordSearch(words, wish, randomFrom(String(seed)))) {
        expect(hidden.length).toBeLessThanOrEqual(wish.words);
        for (const { run } of hidden) expect(wish.directions).toContainEqual(run.direction);
        expect(
          grid.every((row) => row.length === grid[0]?.length && row.every((letter) => letter !== '')),
        ).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test('letters filled in spell nothing unsuitable', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const plans = makeWordSearch(
      ['seed', 'root', 'stem', 'leaf', 'petal'],
      SEARCH_WISHES['3'],
      randomFrom(String(seed)),
    );
    for (const { grid } of plans) {
      for (const word of UNSUITABLE) expect(runsOf(grid, word)).toEqual([]);
    }
  }
});

test('what an asked-for word holds is let be', () => {
  const [plan] = makeWordSearch(['grass'], SEARCH_WISHES['1'], randomFrom(String(1)));
  expect(plan && runsOf(plan.grid, 'ass')).toHaveLength(1);
});

test('a third level has words in every direction it promises', () => {
  const words = ['seed', 'root', 'stem', 'leaf', 'petal', 'soil'];
  const [plan] = makeWordSearch(words, SEARCH_WISHES['3'], randomFrom(String(4)));
  expect(new Set(plan?.hidden.map(({ run }) => run.direction.join())).size).toBe(3);
  for (const { word, run } of plan?.hidden ?? []) {
    expect(
      cellsOf(run)
        .map(([x, y]) => letterAt(plan?.grid ?? [], x, y))
        .join(''),
    ).toBe(word);
  }
});

test.each([
  ['life cycle', 'lifecycle'],
  ['X-ray', 'xray'],
  ['Mum’s', 'mums'],
  ['outdoor learning with the nursery class', 'learning'],
  ['Zoë', 'zoë'],
  ['I', ''],
  ['7', ''],
])('of %s the letters %s are hidden', (label, letters) => {
  expect(soughtLetters(label)).toBe(letters);
});
