import { CELL_GAP } from './grid';
import type { Box } from './nodes';

export interface CellsWish {
  readonly area: Box;
  readonly columns: number;
  readonly rows: number;
  /** mm; 4 where left out (practice.md 3.4). */
  readonly gap?: number;
}

/** The area shared out evenly: `columns` by `rows` boxes as large as they go, row by row. */
export function shareOut({ area, columns, rows, gap = CELL_GAP }: CellsWish): readonly Box[] {
  const width = (area.width - (columns - 1) * gap) / columns;
  const height = (area.height - (rows - 1) * gap) / rows;
  return Array.from({ length: columns * rows }, (_, at) => ({
    x: area.x + (at % columns) * (width + gap),
    y: area.y + Math.floor(at / columns) * (height + gap),
    width,
    height,
  }));
}

/** The area cut across into parts whose heights are as these shares, `gap` mm between them. */
export function rowsOf(area: Box, shares: readonly number[], gap: number = CELL_GAP): readonly Box[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const room = area.height - gap * (shares.length - 1);
  let { y } = area;
  return shares.map((share) => {
    const height = (room * share) / whole;
    const box = { ...area, y, height };
    y += height + gap;
    return box;
  });
}

/** The area cut down into parts whose widths are as these shares, `gap` mm between them. */
export function columnsOf(area: Box, shares: readonly number[], gap: number = CELL_GAP): readonly Box[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const room = area.width - gap * (shares.length - 1);
  let { x } = area;
  return shares.map((share) => {
    const width = (room * share) / whole;
    const box = { ...area, x, width };
    x += width + gap;
    return box;
  });
}

/** Columns and rows for `count` cells in this area that leave each cell as near to a square as can be. */
export function squarest(
  count: number,
  area: Pick<Box, 'width' | 'height'>,
): {
  readonly columns: number;
  readonly rows: number;
} {
  let best = { columns: 1, rows: Math.max(1, count), side: 0 };
  for (let columns = 1; columns <= Math.max(1, count); columns += 1) {
    const rows = Math.ceil(count / columns);
    const side = Math.min(area.width / columns, area.height / rows);
    if (side > best.side + 1e-9) best = { columns, rows, side };
  }
  return { columns: best.columns, rows: best.rows };
}
