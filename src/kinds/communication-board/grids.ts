/** Sizes offered, each holding all places of the one before (practice.md 2.7). */
export const SIZES = ['12', '20', '24', '36', '60'] as const;
export type GridSize = (typeof SIZES)[number];

interface Grid {
  readonly columns: number;
  readonly rows: number;
}

export const GRIDS: Record<GridSize, Grid> = {
  '12': { columns: 4, rows: 3 },
  '20': { columns: 5, rows: 4 },
  '24': { columns: 6, rows: 4 },
  '36': { columns: 6, rows: 6 },
  '60': { columns: 10, rows: 6 },
};

/** The smallest size with so many places, and the largest where none has. */
export function sizeFor(count: number): GridSize {
  return SIZES.find((size) => Number(size) >= count) ?? '60';
}

/** Where a place of one size lies on another, by the same row and column; null where it has no such place. */
export function placeOn(at: number, from: GridSize, to: GridSize): number | null {
  const [row, column] = [Math.floor(at / GRIDS[from].columns), at % GRIDS[from].columns];
  const { columns, rows } = GRIDS[to];
  return column < columns && row < rows ? row * columns + column : null;
}
