import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../../../base/random';
import { bingoLeast, fullAfter, makeBingo } from './bingo';

const wordsUpTo = (most: number) => Array.from({ length: most }, (_, at) => `word ${at}`);
const THREE = { columns: 3, rows: 3 };
const TWO = { columns: 2, rows: 2 };

test('no two boards hold the same words, and none holds a word twice', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 30 }),
      fc.nat(),
      fc.constantFrom(TWO, THREE),
      (count, boards, seed, grid) => {
        const plan = makeBingo(wordsUpTo(count), { grid, boards }, randomFrom(String(seed)));
        const sets = plan.boards.map((board) => [...board].sort().join());
        expect(new Set(sets).size).toBe(sets.length);
        for (const board of plan.boards) expect(new Set(board).size).toBe(board.length);
        expect(plan.boards.length).toBeLessThanOrEqual(boards);
        expect([...plan.calls].sort()).toEqual(wordsUpTo(count).sort());
      },
    ),
  );
});

test('with as many words as are asked for all boards come, in the grid wished for, with every word that there is room for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 27 }),
      fc.integer({ min: 1, max: 30 }),
      fc.nat(),
      (more, boards, seed) => {
        const wish = { grid: THREE, boards };
        const words = wordsUpTo(bingoLeast(wish) + more);
        const plan = makeBingo(words, wish, randomFrom(String(seed)));
        expect([plan.boards.length, plan.grid]).toEqual([boards, THREE]);
        expect(plan.boards.every((board) => board.length === 9)).toBe(true);
        expect(new Set(plan.boards.flat()).size).toBe(Math.min(words.length, boards * 9));
      },
    ),
  );
});

test('six boards of nine want ten words', () => {
  expect(bingoLeast({ grid: THREE, boards: 6 })).toBe(10);
  expect(bingoLeast({ grid: TWO, boards: 6 })).toBe(6);
  expect(makeBingo(wordsUpTo(9), { grid: THREE, boards: 6 }, randomFrom(String(1))).grid).toEqual({
    columns: 3,
    rows: 2,
  });
});

test('the same seed deals the same boards', () => {
  const deal = (seed: number) =>
    makeBingo(wordsUpTo(12), { grid: THREE, boards: 6 }, randomFrom(String(seed)));
  expect(deal(7)).toEqual(deal(7));
  expect(deal(7)).not.toEqual(deal(8));
});

test('a board is full when the last of its words is called', () => {
  const plan = { grid: TWO, boards: [['a', 'c'], ['b']], calls: ['b', 'a', 'c'] };
  expect(fullAfter(plan)).toEqual([3, 1]);
});
