import { isEmptyPlace } from '../../model/items';
import { CARD_INK } from '../../scene/cardStyle';
import type { Box, SceneNode } from '../../scene/nodes';
import { MM_PER_PT, textWidth } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { WORD_CLASS_NAMES, WORD_CLASSES, type WordClass } from '../wordClasses';
import { wordCue } from '../wordCues';
import { colourOfClass } from '../wordPalettes';
import type { CommunicationBoard } from './content';

const LETTERS = 10 * MM_PER_PT;
/** As small as the credit line: for the adult, and asked for by licences. */
const SMALL_LETTERS = 7 * MM_PER_PT;
const SMALL_ROW = 4;
const ROW = 6.5;
const SWATCH = 5;
const GAP = 1.5;
const BETWEEN = 5;

interface Entry {
  readonly name: WordClass;
  readonly width: number;
}

/** Height of key and small print on this page, mm; nothing where there are none. */
export function footHeight(board: CommunicationBoard, room: Box, setting: Setting): number {
  return linesOf(board, room, setting).length * ROW + (board.smallPrint === '' ? 0 : SMALL_ROW);
}

/** The key, and small print under it. */
export function composeFoot(board: CommunicationBoard, box: Box, setting: Setting): readonly SceneNode[] {
  const place = { ...box, y: box.y + box.height - SMALL_ROW, height: SMALL_ROW };
  const face = {
    font: setting.look.font,
    size: SMALL_LETTERS,
    minSize: SMALL_LETTERS / 2,
    maxLines: 1,
  } as const;
  return [...composeKey(board, box, setting), ...wordsIn(board.smallPrint, place, face, setting.fonts)];
}

/** What the colours mean, for those the board uses: swatch, second sign and word (practice.md 2.7). */
function composeKey(board: CommunicationBoard, box: Box, setting: Setting): readonly SceneNode[] {
  return linesOf(board, box, setting).flatMap((line, at) => {
    const whole = line.reduce((sum, { width }) => sum + width, 0) + BETWEEN * (line.length - 1);
    let x = box.x + (box.width - whole) / 2;
    return line.flatMap((entry) => {
      const place = { x, y: box.y + at * ROW, width: entry.width, height: ROW };
      x += entry.width + BETWEEN;
      return composeEntry(entry.name, place, board, setting);
    });
  });
}

function linesOf(board: CommunicationBoard, room: Box, setting: Setting): readonly (readonly Entry[])[] {
  if (board.palette === 'none' || !board.showKey) return [];
  const used = new Set(
    board.places.flatMap(({ card, wordClass, hidden }) => (isEmptyPlace(card) || hidden ? [] : [wordClass])),
  );
  const face = { font: setting.look.font, weight: 400, size: LETTERS } as const;
  const lines: Entry[][] = [];
  let left = 0;
  for (const name of WORD_CLASSES.filter((one) => used.has(one))) {
    const width = SWATCH + GAP + textWidth(WORD_CLASS_NAMES[name], face, setting.fonts) + 0.5;
    if (lines.length === 0 || left < width) {
      lines.push([]);
      left = room.width;
    }
    lines.at(-1)?.push({ name, width });
    left -= width + BETWEEN;
  }
  return lines;
}

function composeEntry(
  name: WordClass,
  place: Box,
  board: CommunicationBoard,
  setting: Setting,
): readonly SceneNode[] {
  const swatch = { x: place.x, y: place.y + (ROW - SWATCH) / 2, width: SWATCH, height: SWATCH };
  const inner = { x: swatch.x + 1.2, y: swatch.y + 1.2, width: SWATCH - 2.4, height: SWATCH - 2.4 };
  const words = { ...place, x: place.x + SWATCH + GAP, width: place.width - SWATCH - GAP };
  const stroke = { colour: CARD_INK, width: name === 'stop' ? 1.1 : 0.4 };
  const fill = colourOfClass(name, board.palette, board.own);
  const face = { font: setting.look.font, size: LETTERS, align: 'left', maxLines: 1 } as const;
  return [
    { type: 'box', box: swatch, radius: 1, fill, stroke },
    ...(name === 'stop' ? [] : wordCue(name, inner)),
    ...wordsIn(WORD_CLASS_NAMES[name], words, face, setting.fonts),
  ];
}
