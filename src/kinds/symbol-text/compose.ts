import type { PassageWord } from '../../model/passage';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import type { Setting } from '../contract';
import { type Drawing, drawn, titledPages, together } from '../drawing';
import { composeRow, MARGIN_SHARE, type RowWish, rowGap, rowHeight } from '../passageDrawing';
import { type PassageLayout, type PassageRow, passageRows } from '../passageRows';
import type { SymbolText } from './content';

/** 14 pt is the least for running text (practice.md 2.18); the more room pictures take, the larger the letters. */
const LEAST_LETTERS = 14 * MM_PER_PT;
const LETTERS_OF_PICTURE = 0.36;
/** Where there is no text yet: lines to write one on. */
const RULE_PITCH = 14;
const RULE = { colour: '#8a8a8a', width: 0.3 } as const;

/** The text in lines, page after page. */
export function compose(content: SymbolText, setting: Setting): readonly Scene[] {
  const layout = layoutOf(content, setting);
  return titledPages(setting, (room) => {
    if (content.words.length === 0) return [ruled(room)];
    const inMargin = layout.place === 'margin';
    const width = inMargin ? room.width * (1 - MARGIN_SHARE) - layout.gap : room.width;
    const rows = passageRows(content.words, width, { layout, setting });
    const wish = { layout, setting, x: room.x, width: room.width };
    return inPages(rows, room.height, wish).map((page) => drawnPage(page, room.y, wish));
  });
}

function layoutOf({ pictureSize, wordGap, bySentence, place }: SymbolText, { look }: Setting): PassageLayout {
  const letters =
    look.labelSize === null
      ? Math.max(LEAST_LETTERS, pictureSize * LETTERS_OF_PICTURE)
      : look.labelSize * MM_PER_PT;
  return { picture: pictureSize, letters, gap: wordGap, bySentence, place };
}

/** A page as it was drawn, and all that it was drawn from. */
interface DrawnPage {
  readonly rows: readonly PlacedRow[];
  readonly top: number;
  readonly wish: RowWish;
  readonly drawing: Drawing;
}

const DRAWN = new WeakMap<PassageWord, DrawnPage>();

/** The very same drawing where nothing on the page has changed: of a long text typed into, most pages have not. */
function drawnPage(rows: readonly PlacedRow[], top: number, wish: RowWish): Drawing {
  const first = rows[0]?.row.cells[0]?.word;
  const known = first && DRAWN.get(first);
  if (known && known.top === top && sameWish(known.wish, wish) && sameRows(known.rows, rows))
    return known.drawing;
  const drawing = together(rows.map(({ row, y }) => composeRow(row, top + y, wish)));
  if (first) DRAWN.set(first, { rows, top, wish, drawing });
  return drawing;
}

function sameWish(a: RowWish, b: RowWish): boolean {
  return (
    a.setting.look === b.setting.look &&
    a.setting.fonts === b.setting.fonts &&
    a.x === b.x &&
    a.width === b.width &&
    JSON.stringify(a.layout) === JSON.stringify(b.layout)
  );
}

function sameRows(a: readonly PlacedRow[], b: readonly PlacedRow[]): boolean {
  const sameRow = (one: PlacedRow, other: PlacedRow | undefined) =>
    one.y === other?.y &&
    one.row.cells.length === other.row.cells.length &&
    one.row.cells.every(
      (cell, at) => cell.word === other.row.cells[at]?.word && cell.x === other.row.cells[at]?.x,
    );
  return a.length === b.length && a.every((row, at) => sameRow(row, b[at]));
}

interface PlacedRow {
  readonly row: PassageRow;
  readonly y: number;
}

/** Lines as they fill pages of this height, mm; no page is left with nothing on it. */
function inPages(
  rows: readonly PassageRow[],
  height: number,
  wish: Pick<RowWish, 'layout' | 'setting'>,
): readonly (readonly PlacedRow[])[] {
  const pages: PlacedRow[][] = [[]];
  let y = 0;
  for (const row of rows) {
    const tall = rowHeight(row, wish);
    if (y > 0 && y + tall > height) {
      pages.push([]);
      y = 0;
    }
    pages.at(-1)?.push({ row, y });
    y += tall + rowGap(row, wish);
  }
  return pages;
}

function ruled({ x, y, width, height }: Box): Drawing {
  const count = Math.max(1, Math.floor(height / RULE_PITCH));
  const lines = Array.from({ length: count }, (_, at): SceneNode => {
    const line = y + RULE_PITCH * (at + 1);
    const points = [
      [x, line],
      [x + width, line],
    ] as const;
    return { type: 'line', points, stroke: RULE };
  });
  return drawn(...lines);
}
