import type { PageSetup } from '../../model/page';
import { pageSize } from '../../model/page';
import { lengthOf } from '../../scene/geometry';
import type { Box } from '../../scene/nodes';
import { printable } from '../../scene/page';

/** Choices on one page (practice.md 2.6 and 6.5). */
export const CELLS = ['2', '3', '4', '6', '8', '9', '10', '12'] as const;
export type Cells = (typeof CELLS)[number];
export const MOST_ROWS = 5;

/** On a page that lies; on one that stands, rows and columns change places. */
const COLUMNS: Record<Cells, number> = {
  '2': 2,
  '3': 3,
  '4': 2,
  '6': 3,
  '8': 4,
  '9': 3,
  '10': 5,
  '12': 4,
};
/** Room between cells, mm: a laminated card's slot on the base is 8 mm larger than the card (practice.md 4). */
export const CHOICE_GAP = 8;
const HEADING_BAND = 8;
/** Kept for the title whether there is one or not, so that cells and loose cards are of one size. */
const TITLE_SHARE = 0.1;

export interface ChoiceGrid {
  readonly columns: number;
  readonly rows: number;
  /** Sides of a cell, mm. */
  readonly width: number;
  readonly height: number;
  /** Height for words over each row, mm; 0 for none. */
  readonly band: number;
}

export interface GridWish {
  readonly cells: Cells;
  readonly page: PageSetup;
  readonly headed: boolean;
  /** Side of square cells, mm; null fills the page. */
  readonly square: number | null;
}

/** How the cells of a page lie, and how large they are. */
export function choiceGrid({ cells, page, headed, square }: GridWish): ChoiceGrid {
  const sheet = pageSize(page);
  const lying = { columns: COLUMNS[cells], rows: Number(cells) / COLUMNS[cells] };
  const { columns, rows } =
    page.orientation === 'landscape' ? lying : { columns: lying.rows, rows: lying.columns };
  const band = headed ? HEADING_BAND : 0;
  const room = printable(sheet);
  const high = room.height - Math.min(sheet.width, sheet.height) * TITLE_SHARE - rows * band;
  const width = (room.width - (columns - 1) * CHOICE_GAP) / columns;
  const height = (high - (rows - 1) * CHOICE_GAP) / rows;
  const side = square === null ? null : Math.min(square, width, height);
  return { columns, rows, band, width: side ?? width, height: side ?? height };
}

/** The cells of one page in the middle of the room, row by row. */
export function cellsIn(room: Box, grid: ChoiceGrid): readonly Box[] {
  const { columns, rows, width, height, band } = grid;
  const left = room.x + (room.width - lengthOf(columns, width, CHOICE_GAP)) / 2;
  const top = room.y + (room.height - lengthOf(rows, height + band, CHOICE_GAP)) / 2;
  return Array.from({ length: columns * rows }, (_, at) => ({
    x: left + (at % columns) * (width + CHOICE_GAP),
    y: top + band + Math.floor(at / columns) * (height + band + CHOICE_GAP),
    width,
    height,
  }));
}
