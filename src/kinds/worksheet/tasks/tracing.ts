import type { Box, Colour, SceneNode, Stroke } from '../../../scene/nodes';
import { wordsIn } from '../../../scene/words';
import { type Drawing, drawn, together } from '../../drawing';
import type { WorksheetWord } from '../content';
import { showCards } from '../draw/faces';
import { headedPages } from '../draw/head';
import { drawStrokes, type StrokeDress } from '../draw/strokes';
import { PATTERNS, type Pattern, patternNamed, patternStrokes } from '../make/patterns';
import { FALL, type PlacedStroke, placedLetters, placedStroke, RISE, writtenWord } from '../make/strokes';
import { ready, type Sheet, type SheetLevel } from '../task';

interface Row {
  readonly word: WorksheetWord;
  readonly pattern: Pattern | null;
}

/** Height of an x by level, mm: large before letters are sure, then the lines of a handwriting book (practice.md 2.18). */
const HEIGHTS: Readonly<Record<SheetLevel, number>> = { 1: 15, 2: 6, 3: 5 };
/** The picture beside a row, mm. */
const PICTURE = { least: 20, most: 32 } as const;
const GAP = 4;
const ROW_GAP = 4;
const REPEATS = 3;
const BETWEEN = 1.6;
const GUIDE: Stroke = { colour: '#8a8a8a', width: 0.3 };
const PALE: Colour = '#c4c4c4';
const DRESSES: Readonly<Record<SheetLevel, StrokeDress>> = { 1: 'path', 2: 'dots', 3: 'start' };
const INSTRUCTIONS: Readonly<Record<SheetLevel, string>> = {
  1: 'Start at the dot. Follow the arrow.',
  2: 'Start at the dot. Write over the dots, then by yourself.',
  3: 'Start at the dot. Write each word by yourself.',
};

export const tracing = ready<readonly Row[]>({
  id: 'tracing',
  name: 'Tracing',
  blurb: 'Letters and lines to write over, in the right direction',
  least: 1,
  keyless: true,
  plan: ({ words, content }) => rowsOf(words, content.tuning.tracing.of === 'patterns'),
  draw: (plan, sheet) =>
    headedPages(sheet, { verbs: ['write'], words: INSTRUCTIONS[sheet.level] }, (room) => {
      const height = heightOf(sheet, room);
      const lines = sheet.level === 1 ? 1 : 2;
      const each = rowHeight(height, lines);
      const most = Math.max(1, Math.floor((room.height + ROW_GAP) / (each + ROW_GAP)));
      const pages = Math.max(1, Math.ceil(plan.length / most));
      const pitch = Math.min((room.height + ROW_GAP) / most, each * 1.5 + ROW_GAP);
      return Array.from({ length: pages }, (_, page) =>
        together(
          plan.slice(page * most, (page + 1) * most).map((row, at) => {
            const box = { ...room, y: room.y + at * pitch, height: pitch - ROW_GAP };
            return drawRow(row, box, { sheet, height, lines });
          }),
        ),
      );
    }),
});

/** A list that names no line gets the four of them in turn, each from its picture on. */
function rowsOf(words: readonly WorksheetWord[], patterns: boolean): readonly Row[] {
  const named = words.map(({ card }) => (patterns ? patternNamed(card.label) : null));
  const none = named.every((pattern) => pattern === null);
  return words.map((word, at) => ({
    word,
    pattern: patterns && none ? (PATTERNS[at % PATTERNS.length] ?? null) : (named[at] ?? null),
  }));
}

function heightOf({ content, level }: Sheet, room: Box): number {
  const { height } = content.tuning.tracing;
  const wanted = height === 'level' ? HEIGHTS[level] : Number(height);
  return Math.min(wanted, room.height / (1 + RISE + FALL) / 2);
}

function lineHeight(height: number): number {
  return height * (1 + RISE + FALL);
}

function rowHeight(height: number, lines: number): number {
  return Math.max(PICTURE.least, lineHeight(height) * lines);
}

interface RowWish {
  readonly sheet: Sheet;
  readonly height: number;
  readonly lines: number;
}

function drawRow({ word, pattern }: Row, box: Box, { sheet, height, lines }: RowWish): Drawing {
  const side = Math.min(PICTURE.most, box.height, box.width * 0.25);
  const picture = { x: box.x, y: box.y + (box.height - side) / 2, width: side, height: side };
  const card = showCards([{ card: word.card, box: picture }], 'both', sheet.setting);
  const room = { ...box, x: box.x + side + GAP, width: box.width - side - GAP };
  const used = lineHeight(height) * lines;
  const top = room.y + Math.max(0, (room.height - used) / 2);
  const traced = pattern
    ? patternRow(pattern, { ...room, y: top, height: used }, sheet)
    : wordLines(word, { ...room, y: top, height: used }, { sheet, height, lines });
  return together([card, drawn(...traced)]);
}

function patternRow(pattern: Pattern, room: Box, sheet: Sheet): readonly SceneNode[] {
  const height = Math.min(room.height * 0.8, 24);
  const box = { x: room.x + 3, y: room.y + (room.height - height) / 2, width: room.width - 6, height };
  const strokes = patternStrokes(pattern, box).map(placedStroke);
  return drawStrokes(
    strokes.map((stroke) => [stroke]),
    { dress: DRESSES[sheet.level], height: height * 0.7 },
  );
}

/** Guides, with the word on the first of them as often as the level helps; the second is the pupil's own. */
function wordLines(word: WorksheetWord, room: Box, { sheet, height, lines }: RowWish): readonly SceneNode[] {
  const bases = Array.from(
    { length: lines },
    (_, at) => room.y + lineHeight(height) * at + height * (1 + RISE),
  );
  const guides = bases.flatMap((line) => [guide(room, line), guide(room, line - height)]);
  return [...guides, ...tracedWord(word, room, { line: bases[0] ?? room.y, height, sheet })];
}

function guide({ x, width }: Box, y: number): SceneNode {
  return {
    type: 'line',
    points: [
      [x, y],
      [x + width, y],
    ],
    stroke: GUIDE,
  };
}

interface Tracing {
  readonly line: number;
  readonly height: number;
  readonly sheet: Sheet;
}

function tracedWord(
  { card }: WorksheetWord,
  room: Box,
  { line, height, sheet }: Tracing,
): readonly SceneNode[] {
  const word = writtenWord(card.label);
  if (!word) return paleWords(card.label, room, { line, height, sheet });
  const left = room.x + height * 0.3;
  const free = room.width - height * 0.6;
  const own = Math.min(height, (free / word.width) * 100);
  const width = (word.width * own) / 100;
  const pitch = width + own * BETWEEN;
  const most = sheet.level === 2 ? REPEATS : 1;
  const count = Math.max(1, Math.min(most, Math.floor((free + own * BETWEEN) / pitch)));
  return Array.from({ length: count }, (_, at) => {
    const letters: readonly (readonly PlacedStroke[])[] = placedLetters(word, {
      x: left + at * pitch,
      line,
      height: own,
    });
    return drawStrokes(letters, { dress: DRESSES[sheet.level], height: own });
  }).flat();
}

/** Letters that are not among ours stand there in pale print, to be written over. */
function paleWords(label: string, room: Box, { line, height, sheet }: Tracing): readonly SceneNode[] {
  const box = { ...room, x: room.x + 2, width: room.width - 4, y: line - height * 1.5, height: height * 2 };
  const wish = {
    font: sheet.setting.look.font,
    size: height * 1.6,
    colour: PALE,
    align: 'left',
    maxLines: 1,
  } as const;
  return wordsIn(label, box, wish, sheet.setting.fonts);
}
