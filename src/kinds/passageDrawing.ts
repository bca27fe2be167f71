import type { Card } from '../model/card';
import { barePicture } from '../scene/besideWords';
import { inkOn } from '../scene/cardStyle';
import type { Box, SceneNode } from '../scene/nodes';
import { fitSeconds, placeSecond, secondHeight, secondOf } from '../scene/secondLine';
import { linesHeight, placeLines } from '../scene/text';
import type { Setting } from './contract';
import { type Drawing, drawn, together } from './drawing';
import { faceOf, nameOf } from './face';
import {
  isPictured,
  letterStyle,
  type PassageCell,
  type PassageLayout,
  type PassageRow,
} from './passageRows';
import { cardStyleOf } from './style';

/** Between a picture and its word, mm. */
const PICTURE_GAP = 0.8;
/** Room under a line, as a share of the letters: space between lines, and for words in another language. */
const LEADING = 1.15;
/** More of it after a paragraph. */
const PARAGRAPH = 0.9;
/** Of the width, where pictures stand in the margin. */
export const MARGIN_SHARE = 0.24;
const MARGIN_GAP = 1.5;

export interface RowWish {
  readonly layout: PassageLayout;
  readonly setting: Setting;
  /** Left end of the lines, and the width of a whole line with its margin, mm. */
  readonly x: number;
  readonly width: number;
}

/** Height of a line with all that stands in it, mm. */
export function rowHeight(row: PassageRow, { layout, setting }: Pick<RowWish, 'layout' | 'setting'>): number {
  const words = linesHeight(1, letterStyle(layout, setting), setting.fonts);
  const over = row.pictured && layout.place === 'over' && showsWords(setting) ? PICTURE_GAP : 0;
  const pictures = row.pictured ? layout.picture : 0;
  const inside = layout.place === 'over' ? pictures + over + words : Math.max(pictures, words);
  return inside + leading(layout);
}

/** The room under a line that its height includes, mm. */
export function leading({ letters }: PassageLayout): number {
  return letters * LEADING;
}

/** The setting in which words stand under their pictures, wherever labels of cards do: so it is in a sentence. */
export function wordsUnder(setting: Setting): Setting {
  const { look } = setting;
  return look.labelPlace === 'below' ? setting : { ...setting, look: { ...look, labelPlace: 'below' } };
}

/** What follows a line before the next, mm. */
export function rowGap(row: PassageRow, { layout }: Pick<RowWish, 'layout'>): number {
  return row.last ? layout.letters * PARAGRAPH : 0;
}

/** A line from `y` down: words with their pictures over or under them, each a slot. */
export function composeRow(row: PassageRow, y: number, wish: RowWish): Drawing {
  const { layout, setting, x, width } = wish;
  const height = rowHeight(row, wish);
  const boxes = row.cells.map((cell) => ({ cell, box: { x: x + cell.x, y, width: cell.width, height } }));
  const slots = boxes.map(({ cell, box }) => slotOf(cell, box, layout.gap));
  const margin = layout.place === 'margin' ? inMargin(row, { x: x + width, y, height }, wish) : [];
  return together([
    { nodes: [], slots },
    drawn(...boxes.flatMap(({ cell, box }) => composeCell(cell, box, row, { layout, setting })), ...margin),
  ]);
}

function showsWords({ look }: Setting): boolean {
  return look.labelPlace !== 'none';
}

/** Reaches half-way to its neighbours, so that a short word too can be hit by a finger. */
function slotOf({ word }: PassageCell, box: Box, gap: number) {
  const reach = Math.max(0, gap / 2 - 0.05);
  return {
    id: word.card.id,
    box: { ...box, x: box.x - reach, width: box.width + 2 * reach },
    name: nameOf(word.card, word.negated ? 'crossed out' : ''),
  };
}

type CellWish = Pick<RowWish, 'layout' | 'setting'>;

function composeCell(cell: PassageCell, box: Box, row: PassageRow, wish: CellWish): readonly SceneNode[] {
  const { layout, setting } = wish;
  const words = linesHeight(1, letterStyle(layout, setting), setting.fonts);
  const pictured = isPictured(cell.word);
  const over = row.pictured && layout.place === 'over';
  const above = setting.look.labelPlace === 'above';
  const line = over && !above ? layout.picture + PICTURE_GAP : 0;
  const foot = layout.place === 'margin' ? box.height - words - leading(layout) : line;
  const wordsBox = { ...box, y: box.y + foot, height: words };
  const pictureBox = { ...box, y: box.y + (above ? words + PICTURE_GAP : 0), height: layout.picture };
  const picture = pictured && over ? pictureIn(cell, pictureBox, setting) : [];
  if (pictured && over && !showsWords(setting)) return picture;
  const under = {
    ...wordsBox,
    y: above && over ? box.y + box.height - leading(layout) : wordsBox.y + words,
  };
  return [...picture, ...wordsNodes(cell, wordsBox, wish), ...secondNodes(cell, under, wish)];
}

function pictureIn({ word }: PassageCell, box: Box, setting: Setting): readonly SceneNode[] {
  const side = Math.min(box.width, box.height);
  const square = {
    x: box.x + (box.width - side) / 2,
    y: box.y + box.height - side,
    width: side,
    height: side,
  };
  return crossable(word.card, square, { setting, crossed: word.negated });
}

interface Crossable {
  readonly setting: Setting;
  readonly crossed: boolean;
}

function crossable(card: Card, box: Box, { setting, crossed }: Crossable): readonly SceneNode[] {
  const face = faceOf(card, { crossed });
  return barePicture(face, box, cardStyleOf(setting.look), setting.fonts, card.id);
}

/** In the middle of the cell. */
function wordsNodes(cell: PassageCell, box: Box, { setting }: CellWish): readonly SceneNode[] {
  const { word, text } = cell;
  const placing = {
    box,
    style: letterStyle(cell, setting),
    colour: inkOn(setting.look),
    align: 'centre',
    stand: 'middle',
    slot: word.card.id,
  } as const;
  return placeLines([text], placing, setting.fonts);
}

function secondNodes({ word }: PassageCell, box: Box, { layout, setting }: CellWish): readonly SceneNode[] {
  if (!word.card.second) return [];
  const style = cardStyleOf(setting.look);
  const second = secondOf(word.card.second, style);
  if (second === null) return [];
  const wide = { width: box.width, labelSize: layout.letters };
  const fit = fitSeconds([second], wide, style, setting.fonts);
  if (!fit) return [];
  const shrink = Math.min(1, leading(layout) / secondHeight(fit));
  const placing = {
    box,
    fit: { ...fit, size: fit.size * shrink },
    style,
    colour: inkOn(style),
    slot: word.card.id,
  };
  return placeSecond(second, placing, setting.fonts);
}

interface MarginPlace {
  /** Right end of the margin. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** The pictures of a line side by side in the margin, ending at its right edge; smaller where there are many. */
function inMargin(row: PassageRow, { x, y, height }: MarginPlace, wish: RowWish): readonly SceneNode[] {
  const { layout, setting, width } = wish;
  const room = width * MARGIN_SHARE;
  const words = row.cells.map(({ word }) => word).filter(isPictured);
  const side = Math.min(layout.picture, (room + MARGIN_GAP) / words.length - MARGIN_GAP);
  const middle = y + (height - leading(layout)) / 2;
  return words.flatMap((word, at) => {
    const left = x - (words.length - at) * (side + MARGIN_GAP) + MARGIN_GAP;
    const box = { x: left, y: middle - side / 2, width: side, height: side };
    return crossable(word.card, box, { setting, crossed: word.negated });
  });
}
