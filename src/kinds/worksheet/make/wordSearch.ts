import { picked, shuffled } from '../../../base/random';
import {
  backwards,
  cellsOf,
  type Direction,
  everyRun,
  finderFor,
  keyOf,
  type LetterGrid,
  letterAt,
  type Run,
  spellsThrough,
} from './letterGrid';
import { UNSUITABLE } from './unsuitable';

export interface SearchWish {
  /** Sides of the grid at the least; it grows with the words. */
  readonly side: number;
  readonly directions: readonly Direction[];
  /** Words hidden in one grid at the most. */
  readonly words: number;
}

/** Across alone; across and down; and slanting down as well (never backwards: eyes that learn to read go one way). */
export const SEARCH_WISHES: Readonly<Record<'1' | '2' | '3', SearchWish>> = {
  '1': { side: 7, directions: [[1, 0]], words: 5 },
  '2': {
    side: 10,
    directions: [
      [1, 0],
      [0, 1],
    ],
    words: 8,
  },
  '3': {
    side: 12,
    directions: [
      [1, 0],
      [0, 1],
      [1, 1],
    ],
    words: 12,
  },
};

export interface Hidden {
  readonly word: string;
  readonly run: Run;
}

export interface SearchPlan {
  readonly grid: LetterGrid;
  /** In the order in which they were asked for. */
  readonly hidden: readonly Hidden[];
}

/** Letters to fill up with, the common ones more often, so that words do not stand out by theirs. */
const FILLING = [...'aabbccddeeefffgghhiijkllmmnnooppqrrsssttuuvwxyz'];
const PLACES = 120;
const TRIES = 12;

/**
 * One grid after the other, with every word in one of them and to be found there exactly once, whichever way one reads.
 * A word that holds another one, as `cart` holds `car`, gets another grid than that.
 */
export function makeWordSearch(
  words: readonly string[],
  wish: SearchWish,
  random: () => number,
): readonly SearchPlan[] {
  return sharedOut([...new Set(words)], wish.words).map((group) => hideIn(group, wish, random));
}

function sharedOut(words: readonly string[], most: number): readonly (readonly string[])[] {
  const groups: string[][] = [];
  const even = Math.ceil(words.length / Math.max(1, Math.ceil(words.length / most)));
  for (const word of words) {
    const group = groups.find((one) => one.length < even && !one.some((other) => holds(word, other)));
    if (group) group.push(word);
    else groups.push([word]);
  }
  return groups;
}

function holds(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.includes(short) || backwards(long).includes(short);
}

/** Tries again from the start, and then with more room, until every word is there once and nothing else is spelt. */
function hideIn(words: readonly string[], wish: SearchWish, random: () => number): SearchPlan {
  const longest = Math.max(...words.map((word) => [...word].length));
  for (let side = Math.max(wish.side, longest); ; side += 1) {
    const rows = Math.max(
      wish.directions.length === 1 ? Math.min(wish.side, words.length + 1) : side,
      words.length,
    );
    for (let tries = 0; tries < TRIES; tries += 1) {
      const hidden = placeAll(words, { columns: side, rows, directions: wish.directions }, random);
      const filled = hidden && fill(written(hidden, side, rows), words, random);
      if (filled && isClean(filled, hidden)) return { grid: filled, hidden };
    }
  }
}

interface Room {
  readonly columns: number;
  readonly rows: number;
  readonly directions: readonly Direction[];
}

/** The longest first; null where one of them finds no place. */
function placeAll(words: readonly string[], room: Room, random: () => number): readonly Hidden[] | null {
  const order = shuffled(words, random);
  const longestFirst = [...order].sort((a, b) => b.length - a.length);
  const placed: Hidden[] = [];
  for (const [at, word] of longestFirst.entries()) {
    const turn = room.directions[at % room.directions.length];
    const run = placeFor(word, placed, { ...room, first: turn }, random);
    if (!run) return null;
    placed.push({ word, run });
  }
  return words.flatMap((word) => placed.filter((one) => one.word === word));
}

/** Directions come in turn, so that a sheet has all of those it promises. */
function placeFor(
  word: string,
  placed: readonly Hidden[],
  room: Room & { readonly first: Direction | undefined },
  random: () => number,
): Run | null {
  const grid = written(placed, room.columns, room.rows);
  for (let tries = 0; tries < PLACES; tries += 1) {
    const direction = tries < PLACES / 2 && room.first ? room.first : picked(room.directions, random);
    if (!direction) return null;
    const column = Math.floor(random() * (room.columns - direction[0] * (word.length - 1)));
    const row = Math.floor(random() * (room.rows - direction[1] * (word.length - 1)));
    const run = { column, row, direction, length: word.length };
    const fits = cellsOf(run).every(([x, y], at) => ['', word[at]].includes(letterAt(grid, x, y) ?? '?'));
    if (fits && !placed.some((other) => sharesLine(run, other.run))) return run;
  }
  return null;
}

/** Two words along one line that touch could be read as one, and are hard to ring. */
function sharesLine(one: Run, other: Run): boolean {
  if (one.direction.join() !== other.direction.join()) return false;
  const cells = new Set(cellsOf({ ...other, length: other.length + 1 }).map((cell) => cell.join()));
  return cellsOf({ ...one, length: one.length + 1 }).some((cell) => cells.has(cell.join()));
}

function written(hidden: readonly Hidden[], columns: number, rows: number): string[][] {
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  for (const { word, run } of hidden) {
    cellsOf(run).forEach(([column, row], at) => {
      const line = grid[row];
      if (line) line[column] = word[at] ?? '';
    });
  }
  return grid;
}

/** Fills empty cells with letters that spell nothing; null where one cell has none such. */
function fill(grid: string[][], words: readonly string[], random: () => number): LetterGrid | null {
  const finder = finderFor([...words, ...UNSUITABLE]);
  for (const [row, line] of grid.entries()) {
    for (const [column, letter] of line.entries()) {
      if (letter !== '') continue;
      const chosen = shuffled(FILLING, random).find((one) => {
        line[column] = one;
        return !spellsThrough(grid, [column, row], finder);
      });
      if (chosen === undefined) return null;
    }
  }
  return grid;
}

/** Every word exactly once, where it was put; and nothing unsuitable but within a word that was asked for. */
function isClean(grid: LetterGrid, hidden: readonly Hidden[]): boolean {
  const inside = hidden.map(({ run }) => new Set(cellsOf(run).map((cell) => cell.join())));
  const places = new Map(
    hidden.flatMap(({ word, run }) => [word, backwards(word)].map((read) => [read, keyOf(run)])),
  );
  const finder = finderFor([...places.keys(), ...UNSUITABLE]);
  return everyRun(grid, finder).every(({ read, run }) => {
    const place = places.get(read);
    if (place !== undefined) return place === keyOf(run);
    return inside.some((cells) => cellsOf(run).every((cell) => cells.has(cell.join())));
  });
}
