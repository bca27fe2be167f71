/** Rows of letters; `''` where none stands yet. */
export type LetterGrid = readonly (readonly string[])[];

export type Cell = readonly [column: number, row: number];
/** Columns and rows to the next letter. */
export type Direction = readonly [across: number, down: number];

/** Where a word is read: from this cell on, in this direction. */
export interface Run {
  readonly column: number;
  readonly row: number;
  readonly direction: Direction;
  readonly length: number;
}

/** The four ways a line may lie; each is read from both its ends. */
const AXES: readonly Direction[] = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
];
/** Stands for a cell without a letter, and for the world beyond the grid. */
const NOTHING = ' ';

export function cellsOf({ column, row, direction: [across, down], length }: Run): readonly Cell[] {
  return Array.from({ length }, (_, at) => [column + across * at, row + down * at] as const);
}

/** The letter there; null off the grid. */
export function letterAt(grid: LetterGrid, column: number, row: number): string | null {
  return grid[row]?.[column] ?? null;
}

/** The same for a run and for the same cells read backwards. */
export function keyOf(run: Run): string {
  const cells = cellsOf(run);
  return [cells[0], cells.at(-1)]
    .map((cell) => cell?.join(' '))
    .sort()
    .join(' to ');
}

/** Finds any of these words in a line of letters, from either end; of several that begin together, the longest. */
export interface WordFinder {
  readonly pattern: RegExp;
  readonly longest: number;
}

export function finderFor(words: readonly string[]): WordFinder {
  const both = [...new Set(words.flatMap((word) => [word, backwards(word)]))];
  const longestFirst = both.sort((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(`(?=(${longestFirst.join('|')}))`, 'gu'),
    longest: longestFirst[0]?.length ?? 0,
  };
}

export function backwards(word: string): string {
  return [...word].reverse().join('');
}

/** Whether any of the words is read through this cell, in any direction. */
export function spellsThrough(
  grid: LetterGrid,
  [column, row]: Cell,
  { pattern, longest }: WordFinder,
): boolean {
  const reach = longest - 1;
  return AXES.some((direction) => {
    const start = { column: column - direction[0] * reach, row: row - direction[1] * reach };
    const line = lineText(grid, cellsOf({ ...start, direction, length: 2 * reach + 1 }));
    return [...line.matchAll(pattern)].some(
      ({ index, 1: word = '' }) => index <= reach && index + word.length > reach,
    );
  });
}

/** Every place of the grid where one of the words is read, in any direction, and which letters are read there. */
export function everyRun(
  grid: LetterGrid,
  { pattern }: WordFinder,
): readonly { readonly read: string; readonly run: Run }[] {
  return AXES.flatMap((direction) =>
    startsOf(grid, direction).flatMap(({ column, row, length }) => {
      const line = lineText(grid, cellsOf({ column, row, direction, length }));
      return [...line.matchAll(pattern)].map(({ index, 1: read = '' }) => {
        const from = { column: column + direction[0] * index, row: row + direction[1] * index };
        return { read, run: { ...from, direction, length: read.length } };
      });
    }),
  );
}

/** Where lines of this direction enter the grid, and how long they may be at the most. */
function startsOf(grid: LetterGrid, [across, down]: Direction) {
  const length = Math.max(grid.length, grid[0]?.length ?? 0);
  return grid.flatMap((letters, row) =>
    letters.flatMap((_, column) =>
      letterAt(grid, column - across, row - down) === null ? [{ column, row, length }] : [],
    ),
  );
}

function lineText(grid: LetterGrid, cells: readonly Cell[]): string {
  return cells.map(([column, row]) => letterAt(grid, column, row) || NOTHING).join('');
}
