import { barePicture } from '../../../scene/besideWords';
import { CARD_INK, cased, inkOn } from '../../../scene/cardStyle';
import type { Box, Colour, SceneNode } from '../../../scene/nodes';
import { drawableText, linesHeight, placeLines, textWidth } from '../../../scene/text';
import { wordsIn } from '../../../scene/words';
import type { Setting } from '../../contract';
import { faceOf } from '../../face';
import { cardStyleOf } from '../../style';
import type { Part } from '../make/cloze';
import { placedLetters, writtenWord } from '../make/strokes';

/** A gap to write in is 35 mm or more (practice.md 2.18), and its line has room for a hand over it. */
export const LEAST_GAP = 38;
const HAND_ROOM = 11;
const WIDER = 1.15;
const SPACE = 0.32;
const LEADING = 0.45;
const PICTURE_GAP = 0.8;
const RULE = { colour: CARD_INK, width: 0.5 } as const;
const PALE: Colour = '#9a9a9a';
/** Height of a small letter against its em, for the letters that show how. */
const X_SHARE = 0.5;
const BASE_UP = 1;

export interface GapTextWish {
  readonly width: number;
  /** Em size, mm. */
  readonly letters: number;
  /** Width of a gap, mm. */
  readonly gap: number;
  /** Side of the pictures over words, mm; 0 where there are none. */
  readonly picture: number;
}

interface Cell {
  readonly part: Part;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

interface Row {
  readonly cells: readonly Cell[];
  readonly pictured: boolean;
}

export interface GapText {
  readonly rows: readonly Row[];
  readonly height: number;
  readonly wish: GapTextWish;
}

/** What is written in the gap: nothing yet, the word to write over as the example, or the answer. */
export type Filling = { readonly as: 'open' | 'shown' | 'answer'; readonly words: string };

/** As wide as the longest of these answers needs, so that no gap tells its word. */
export function gapWidth(answers: readonly string[], letters: number, setting: Setting): number {
  const widths = answers.map((answer) => widthOf(shown(answer, setting), letters, setting) * WIDER + 2);
  return Math.max(LEAST_GAP, ...widths);
}

/** A sentence with its gap in lines of one width. */
export function layGapText(parts: readonly Part[], wish: GapTextWish, setting: Setting): GapText {
  const rows: Row[] = [];
  let cells: Cell[] = [];
  const close = () => {
    if (cells.length > 0) rows.push({ cells, pictured: cells.some(({ part }) => hasPicture(part, wish)) });
    cells = [];
  };
  for (const part of parts) {
    const text = shown(part.before + part.text + part.after, setting);
    const width = Math.min(wish.width, cellWidth(part, text, { wish, setting }));
    const end = cells.at(-1);
    const x = end ? end.x + end.width + wish.letters * SPACE : 0;
    if (end && x + width > wish.width) close();
    cells.push({ part, text, width, x: cells.length === 0 ? 0 : x });
  }
  close();
  const height = rows.reduce((sum, row) => sum + rowHeight(row, wish, setting), 0);
  return { rows, height, wish };
}

export function placeGapText(
  { rows, wish }: GapText,
  at: Pick<Box, 'x' | 'y'>,
  { filling, setting }: { readonly filling: Filling; readonly setting: Setting },
): readonly SceneNode[] {
  let { y } = at;
  return rows.flatMap((row) => {
    const height = rowHeight(row, wish, setting);
    const words = linesHeight(1, styleOf(wish.letters, setting), setting.fonts);
    const top = y + height - wish.letters * LEADING - words;
    y += height;
    return row.cells.flatMap((cell) => {
      const box = { x: at.x + cell.x, y: top, width: cell.width, height: words };
      return cell.part.gap
        ? drawGap(cell.part, box, { wish, filling, setting })
        : [...drawPicture(cell.part, box, { wish, setting }), ...drawWord(cell, box, { wish, setting })];
    });
  });
}

interface Wishes {
  readonly wish: GapTextWish;
  readonly setting: Setting;
}

function shown(text: string, { look }: Setting): string {
  return drawableText(cased(text, look.letterCase));
}

function styleOf(letters: number, { look }: Setting) {
  return { font: look.font, weight: 400, size: letters } as const;
}

function widthOf(text: string, letters: number, setting: Setting): number {
  return text === '' ? 0 : textWidth(text, styleOf(letters, setting), setting.fonts);
}

function hasPicture({ card }: Part, { picture }: GapTextWish): boolean {
  return picture > 0 && card !== null && card.picture.type !== 'none';
}

function cellWidth(part: Part, text: string, { wish, setting }: Wishes): number {
  const { letters, gap, picture } = wish;
  if (part.gap) return gap + marksWidth(part.before, wish, setting) + marksWidth(part.after, wish, setting);
  const width = widthOf(text, letters, setting);
  return hasPicture(part, wish) ? Math.max(width, picture) : width;
}

function marksWidth(marks: string, { letters }: GapTextWish, setting: Setting): number {
  const width = widthOf(drawableText(marks), letters, setting);
  return width === 0 ? 0 : width + letters * 0.15;
}

function rowHeight({ pictured }: Row, { picture, letters }: GapTextWish, setting: Setting): number {
  const words = linesHeight(1, styleOf(letters, setting), setting.fonts);
  const over = pictured ? picture + PICTURE_GAP : 0;
  return Math.max(Math.min(HAND_ROOM, letters * 2.4), words + over) + letters * LEADING;
}

function drawWord({ text, width }: Cell, box: Box, { wish, setting }: Wishes): readonly SceneNode[] {
  const wide = widthOf(text, wish.letters, setting);
  const letters = wide > width ? (wish.letters * width) / wide : wish.letters;
  const placing = {
    box,
    style: styleOf(letters, setting),
    colour: inkOn(cardStyleOf(setting.look)),
    align: 'centre',
    stand: 'middle',
  } as const;
  return text === '' ? [] : placeLines([text], placing, setting.fonts);
}

function drawPicture(part: Part, box: Box, { wish, setting }: Wishes): readonly SceneNode[] {
  if (!part.card || !hasPicture(part, wish)) return [];
  const side = Math.min(wish.picture, box.width);
  const x = box.x + (box.width - side) / 2;
  const square = { x, y: box.y - PICTURE_GAP - side, width: side, height: side };
  const { look, fonts } = setting;
  return barePicture(faceOf(part.card), square, cardStyleOf(look), fonts);
}

interface GapWishes extends Wishes {
  readonly filling: Filling;
}

function drawGap({ before, after }: Part, box: Box, wishes: GapWishes): readonly SceneNode[] {
  const { wish, setting } = wishes;
  const { letters } = wish;
  const lead = marksWidth(before, wish, setting);
  const tail = marksWidth(after, wish, setting);
  const face = { ...styleOf(letters, setting), maxLines: 1 };
  const line = { ...box, x: box.x + lead, width: Math.max(1, box.width - lead - tail) };
  const base = box.y + box.height - letters * 0.2;
  return [
    ...wordsIn(before, { ...box, width: lead }, { ...face, align: 'left' }, setting.fonts),
    {
      type: 'line',
      points: [
        [line.x, base],
        [line.x + line.width, base],
      ],
      stroke: RULE,
    },
    ...fillGap(line, base, wishes),
    ...wordsIn(
      after,
      { ...box, x: line.x + line.width, width: tail },
      { ...face, align: 'right' },
      setting.fonts,
    ),
  ];
}

function fillGap(line: Box, base: number, { filling, wish, setting }: GapWishes): readonly SceneNode[] {
  const words = shown(filling.words, setting);
  if (filling.as === 'open' || words === '') return [];
  const { letters } = wish;
  const box = { ...line, y: base - letters * 1.5, height: letters * 1.5 };
  const face = { font: setting.look.font, size: letters, maxLines: 1, minSize: letters * 0.4 } as const;
  if (filling.as === 'answer') {
    return wordsIn(words, box, { ...face, weight: 700, stand: 'bottom' }, setting.fonts);
  }
  const written = writtenWord(words);
  if (!written) return wordsIn(words, box, { ...face, colour: PALE, stand: 'bottom' }, setting.fonts);
  const height = Math.min(letters * X_SHARE, (line.width / written.width) * 90);
  const x = line.x + (line.width - (written.width * height) / 100) / 2;
  const stroke = { colour: PALE, width: 0.5, dash: [1.1, 0.9] } as const;
  return placedLetters(written, { x, line: base - BASE_UP, height })
    .flat()
    .map(({ d, box: within }) => ({ type: 'path', d, fill: null, stroke, box: within }));
}
