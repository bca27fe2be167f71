import type { PassageWord } from '../model/passage';
import type { Box, SceneNode, SlotId } from '../scene/nodes';
import type { Setting } from './contract';
import { composeRow, leading, rowHeight, wordsUnder } from './passageDrawing';
import { isPictured, type PassageLayout, type PassageRow, passageRows } from './passageRows';

/** Sizes against the letters, em: side of a picture, and between words. */
const PICTURE = 2.5;
const SPACE = 0.45;

/** Running words, each with its picture over it where it has one, in rows of one width. */
export interface SymbolLine {
  readonly rows: readonly PassageRow[];
  readonly layout: PassageLayout;
  /** mm */
  readonly height: number;
  readonly pictured: boolean;
}

export interface SymbolLineWish {
  /** mm */
  readonly width: number;
  /** Em size of the letters, mm. */
  readonly size: number;
}

/** Words broken into rows of this width, and how high they stand. A word wider than that gets smaller letters. */
export function laySymbolLine(
  words: readonly PassageWord[],
  { width, size }: SymbolLineWish,
  setting: Setting,
): SymbolLine {
  const layout = {
    picture: PICTURE * size,
    letters: size,
    gap: SPACE * size,
    bySentence: false,
    place: 'over',
  } as const;
  const rows = passageRows(words, width, { layout, setting });
  const heights = rows.map((row) => rowHeight(row, { layout, setting: wordsUnder(setting) }));
  const height = heights.reduce((sum, one) => sum + one, 0) - (rows.length === 0 ? 0 : leading(layout));
  return { rows, layout, height, pictured: words.some(isPictured) };
}

/** The line from the top of the box down; all of it belongs to one slot, if to any. */
export function placeSymbolLine(
  { rows, layout }: SymbolLine,
  box: Box,
  setting: Setting,
  slot?: SlotId,
): readonly SceneNode[] {
  const wish = { layout, setting: wordsUnder(setting), x: box.x, width: box.width };
  let { y } = box;
  return rows.flatMap((row) => {
    const { nodes } = composeRow(row, y, wish);
    y += rowHeight(row, wish);
    return nodes.map(({ slot: _, ...node }) => (slot === undefined ? node : { ...node, slot }));
  });
}
