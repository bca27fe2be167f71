import { inset } from '../../../scene/geometry';
import { arrowIn } from '../../../scene/headedRun';
import type { Box, SceneNode } from '../../../scene/nodes';
import { type Drawing, drawn, NOTHING, together } from '../../drawing';
import { showCards } from '../draw/faces';
import { headedPages } from '../draw/head';
import { type PiecesWish, piecePages, piecesIn } from '../draw/pieces';
import { LINE_PITCH, numberOver, openPlace, squarePlaces, writingLines } from '../draw/places';
import { makeSequence, type SequenceSheet } from '../make/sequence';
import { ready, type Sheet } from '../task';

/** Pieces of 45 mm, larger at level 1 (practice.md 6.11, VC04); the box is a little larger than its piece. */
const SIDE = { 1: 55, 2: 48, 3: 48 } as const;
const ROOM_IN_BOX = 1.5;
const GAP = 12;
const HEAD = 9;
const LINES = 3;
const BELOW_BOXES = 12;
/** Kept free under the last line, mm. */
const FOOT = 3;

const INSTRUCTIONS = {
  1: { verbs: ['cut', 'stick'], words: 'Cut out the pictures. Stick them in order.' },
  2: { verbs: ['cut', 'stick'], words: 'Cut out the pictures. Stick them in order.' },
  3: { verbs: ['cut', 'stick', 'write'], words: 'Stick the pictures in order. Write about one of them.' },
} as const;

export const sequence = ready<readonly SequenceSheet[]>({
  id: 'sequence',
  name: 'Cut and stick in order',
  blurb: 'First to last, as in your list',
  least: 3,
  plan: ({ words, level, content, random }) =>
    makeSequence({ words, level, example: content.example }, random),
  draw: (plan, sheet) =>
    plan.flatMap((page) => {
      let side: number = SIDE[sheet.level];
      let near = false;
      const pages = headedPages(sheet, INSTRUCTIONS[sheet.level], (room) => {
        const boxes = atTop(boxesIn(page, room, sheet), room);
        side = (boxes[0]?.width ?? side) - 2 * ROOM_IN_BOX;
        const below = roomBelow(boxes, room, sheet);
        const cut = piecesIn(below, sheet, wishFor(page, side));
        near = cut !== null;
        return [together([drawBoxes(page, boxes, { room, sheet }), cut ?? NOTHING])];
      });
      return near ? pages : [...pages, ...piecePages(sheet, wishFor(page, side))];
    }),
});

function wishFor({ pieces }: SequenceSheet, side: number): PiecesWish {
  return { cards: pieces, piece: { width: side, height: side }, shown: 'both' };
}

/** The boxes moved up to the head, so that pieces may lie below. */
function atTop(boxes: readonly Box[], room: Box): readonly Box[] {
  const up = Math.min(...boxes.map(({ y }) => y)) - HEAD - room.y;
  return boxes.map((box) => ({ ...box, y: box.y - up }));
}

function roomBelow(boxes: readonly Box[], room: Box, sheet: Sheet): Box {
  const y = Math.max(room.y, ...boxes.map((box) => box.y + box.height)) + BELOW_BOXES;
  return { ...room, y, height: room.y + room.height - linesHeight(sheet) - y };
}

function linesHeight({ level }: Sheet): number {
  return level === 3 ? LINES * LINE_PITCH + FOOT : 0;
}

function boxesIn({ cards }: SequenceSheet, room: Box, sheet: Sheet): readonly Box[] {
  const height = room.height - linesHeight(sheet);
  const wish = { room: { ...room, height }, gap: GAP, head: HEAD, side: SIDE[sheet.level] };
  return squarePlaces({ ...wish, count: cards.length });
}

interface Where {
  readonly room: Box;
  readonly sheet: Sheet;
}

function drawBoxes(page: SequenceSheet, boxes: readonly Box[], { room, sheet }: Where): Drawing {
  const { setting, key } = sheet;
  const stuck = page.cards.flatMap((card, at) => {
    const box = boxes[at];
    const border = { border: 'none' } as const;
    return box && (key || page.placed[at]) ? [{ card, box: inset(box, ROOM_IN_BOX), style: border }] : [];
  });
  const high = linesHeight(sheet);
  const lines = { ...room, y: room.y + room.height - high, height: high - FOOT };
  return together([
    drawn(
      ...boxes.map(openPlace),
      ...boxes.flatMap((box, at) => numberOver(box, page.from + at, { head: HEAD, setting })),
      ...arrowsBetween(boxes),
      ...(high > 0 ? writingLines(lines) : []),
    ),
    showCards(stuck, 'both', setting),
  ]);
}

/** From each box to the next in its row. */
function arrowsBetween(boxes: readonly Box[]): readonly SceneNode[] {
  return boxes.slice(1).flatMap((box, at) => {
    const before = boxes[at];
    if (!before || before.y !== box.y) return [];
    const x = before.x + before.width;
    return arrowIn({ ...box, x, width: box.x - x }, true);
  });
}
