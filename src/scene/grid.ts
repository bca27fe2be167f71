import { countAlong, lengthOf } from './geometry';
import type { Box } from './nodes';

/** Cells need at least 4 mm between them (practice.md 3.4). */
export const CELL_GAP = 4;

export interface GridWish {
  readonly area: Box;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly gap: number;
  readonly count: number;
  /** `rows` fills left to right, `columns` top to bottom. */
  readonly fill: 'rows' | 'columns';
  readonly maxRows?: number;
}

/**
 * Boxes for `count` cells of a true size, page by page. Each page is filled evenly, so that eight cards where five fit
 * in a row stand four over four, and the block is centred. A cell too large for the area still gets its place: the
 * caller keeps cells within it.
 */
export function layGrid(wish: GridWish): readonly (readonly Box[])[] {
  const { area, cellWidth, cellHeight, gap, maxRows } = wish;
  const columns = Math.max(1, countAlong(area.width, cellWidth, gap));
  const rows = Math.min(
    maxRows ?? Number.POSITIVE_INFINITY,
    Math.max(1, countAlong(area.height, cellHeight, gap)),
  );
  const pages: (readonly Box[])[] = [];
  for (let left = wish.count; left > 0; left -= columns * rows) {
    pages.push(layPage(wish, Math.min(left, columns * rows), { columns, rows }));
  }
  return pages;
}

function layPage(wish: GridWish, count: number, most: { columns: number; rows: number }): readonly Box[] {
  const { area, cellWidth, cellHeight, gap } = wish;
  const { columns, rows } = evenly(wish, count, most);
  const left = area.x + (area.width - lengthOf(columns, cellWidth, gap)) / 2;
  const top = area.y + (area.height - lengthOf(rows, cellHeight, gap)) / 2;
  return Array.from({ length: count }, (_, at) => {
    const column = wish.fill === 'rows' ? at % columns : Math.floor(at / rows);
    const row = wish.fill === 'rows' ? Math.floor(at / columns) : at % rows;
    return {
      x: left + column * (cellWidth + gap),
      y: top + row * (cellHeight + gap),
      width: cellWidth,
      height: cellHeight,
    };
  });
}

function evenly(wish: GridWish, count: number, most: { columns: number; rows: number }) {
  if (wish.fill === 'columns') {
    const columns = Math.ceil(count / most.rows);
    return { columns, rows: Math.ceil(count / columns) };
  }
  const wanted = wish.maxRows === undefined ? 1 : Math.min(wish.maxRows, count);
  const rows = Math.max(Math.ceil(count / most.columns), Math.min(wanted, most.rows));
  return { columns: Math.ceil(count / rows), rows };
}
