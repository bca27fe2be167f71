import type { PassageWord } from '../model/passage';
import { barePicture } from '../scene/besideWords';
import { CARD_INK } from '../scene/cardStyle';
import type { Box, SceneNode, SlotId } from '../scene/nodes';
import { linesHeight, placeLines, textWidth } from '../scene/text';
import type { Setting } from './contract';
import { faceOf } from './face';
import { cardStyleOf } from './style';

/** Sizes against the letters, em: side of a picture, air under it, between words, and between rows. */
const PICTURE = 2.5;
const UNDER = 0.1;
const SPACE = 0.45;
const ROW_GAP = 0.7;

interface PlacedWord {
  readonly word: PassageWord;
  readonly text: string;
  /** From the left of the line, mm. */
  readonly x: number;
  readonly width: number;
  readonly row: number;
}

/** Running words, each with its picture over it where it has one. */
export interface SymbolLine {
  readonly words: readonly PlacedWord[];
  readonly rows: number;
  /** Of one row, mm. */
  readonly rowHeight: number;
  readonly height: number;
  readonly width: number;
  /** Em, mm. */
  readonly size: number;
  readonly pictured: boolean;
}

export interface SymbolLineWish {
  /** mm */
  readonly width: number;
  /** Em size of the letters, mm. */
  readonly size: number;
}

/** Words broken into rows of this width, and how high they stand. */
export function laySymbolLine(
  words: readonly PassageWord[],
  { width, size }: SymbolLineWish,
  { look, fonts }: Pick<Setting, 'look' | 'fonts'>,
): SymbolLine {
  const style = { font: look.font, weight: 400, size } as const;
  const placed: PlacedWord[] = [];
  let [x, row, widest] = [0, 0, 0];
  for (const word of words) {
    const text = word.before + word.card.label + word.after;
    const own = textWidth(text, style, fonts);
    const cell = hasPicture(word) ? Math.max(own, PICTURE * size) : own;
    if (x > 0 && x + cell > width) [x, row] = [0, row + 1];
    placed.push({ word, text, x, width: cell, row });
    widest = Math.max(widest, x + cell);
    x += cell + SPACE * size;
    if (word.ends === 'paragraph') [x, row] = [0, row + 1];
  }
  const rows = (placed.at(-1)?.row ?? -1) + 1;
  const pictured = words.some(hasPicture);
  const rowHeight = (pictured ? (PICTURE + UNDER) * size : 0) + linesHeight(1, style, fonts);
  const height = rows * rowHeight + Math.max(0, rows - 1) * ROW_GAP * size;
  return { words: placed, rows, rowHeight, height, width: widest, size, pictured };
}

/** The line from the top of the box down; all of it belongs to one slot. */
export function placeSymbolLine(
  line: SymbolLine,
  box: Box,
  setting: Pick<Setting, 'look' | 'fonts'>,
  slot?: SlotId,
): readonly SceneNode[] {
  const { look, fonts } = setting;
  const { size, rowHeight } = line;
  const style = { font: look.font, weight: 400, size } as const;
  const textHeight = linesHeight(1, style, fonts);
  return line.words.flatMap(({ word, text, x, width, row }) => {
    const top = box.y + row * (rowHeight + ROW_GAP * size);
    const under = { x: box.x + x, y: top + rowHeight - textHeight, width, height: textHeight };
    const side = PICTURE * size;
    const over = { x: box.x + x + (width - side) / 2, y: top, width: side, height: side };
    const placing = { box: under, style, colour: CARD_INK, align: 'centre', stand: 'top' } as const;
    const face = faceOf(word.card, { crossed: word.negated });
    return [
      ...(hasPicture(word) ? barePicture(face, over, cardStyleOf(look), fonts, slot) : []),
      ...placeLines([text], slot === undefined ? placing : { ...placing, slot }, fonts),
    ];
  });
}

function hasPicture({ card }: PassageWord): boolean {
  return card.picture.type !== 'none';
}
