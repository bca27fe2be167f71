import { CUT, type Cutting, cutLines } from './cutMarks';
import { countAlong } from './geometry';
import { layGrid } from './grid';
import type { Box, SceneNode } from './nodes';

/** Width and height of a card as cut, mm. */
export type CardSides = Pick<Box, 'width' | 'height'>;

/** As an adult says it: "50 mm", "54 × 86 mm". */
export function sizeInWords({ width, height }: CardSides): string {
  return width === height ? `${width} mm` : `${width} × ${height} mm`;
}

/** Where a card is punched for its ring or clip. */
export const HOLES = ['none', 'top-left', 'top-middle'] as const;
export type Hole = (typeof HOLES)[number];

/** How cards are cut out. */
export interface CardCut {
  /** Between cards, mm; 0 shares one cut line between two cards. */
  readonly gap: number;
  /** Radius of their corners, mm: 3 to 5 where round, for laminate edges are sharp (practice.md 2.15, 4). */
  readonly radius: number;
  readonly hole: Hole;
}

/** A hole is 5 to 6 mm wide, its centre 7 mm or more from both edges (practice.md 2.15). */
const HOLE_RADIUS = 2.75;
const HOLE_AWAY = 7.5;
const CROSS = 1;
/** Kept free along the edge with the hole, mm: nothing that counts is punched away. */
export const HOLE_BAND = HOLE_AWAY + HOLE_RADIUS + 1;

export interface CardSheetWish {
  readonly area: Box;
  readonly card: CardSides;
  readonly gap: number;
  readonly count: number;
}

/** Places for cards of a true size, sheet by sheet, the block in the middle of each. */
export function cardSheets({ area, card, gap, count }: CardSheetWish): readonly (readonly Box[])[] {
  const { width, height } = fittingIn(card, area);
  return layGrid({ area, cellWidth: width, cellHeight: height, gap, count, fill: 'rows' });
}

/** How many of them lie on one sheet. */
export function cardsOnSheet({ area, card, gap }: Omit<CardSheetWish, 'count'>): number {
  const { width, height } = fittingIn(card, area);
  const columns = Math.max(1, countAlong(area.width, width, gap));
  return columns * Math.max(1, countAlong(area.height, height, gap));
}

/** The card itself, or where the sheet has no room for it as large a card of its shape as there is room for. */
export function fittingIn(card: CardSides, area: CardSides): CardSides {
  const scale = Math.min(1, area.width / card.width, area.height / card.height);
  return { width: card.width * scale, height: card.height * scale };
}

/** Lines to cut along with the corners and holes as they shall be, over cards that are drawn already. */
export function cutMarks(cut: CardCut, cards: readonly Box[], floor: Cutting['floor']): readonly SceneNode[] {
  const rounded = cut.radius > 0;
  const straight = cut.gap === 0 || !rounded ? cutLines({ cards, gap: 0, floor }) : [];
  return [
    ...straight,
    ...(rounded ? cards.map((card) => outline(card, cut.radius)) : []),
    ...cards.flatMap((card) => holeMark(card, cut.hole)),
  ];
}

function outline(box: Box, radius: number): SceneNode {
  return { type: 'box', box, radius, fill: null, stroke: CUT };
}

function holeMark(card: Box, hole: Hole): readonly SceneNode[] {
  if (hole === 'none') return [];
  const x = hole === 'top-middle' ? card.x + card.width / 2 : card.x + HOLE_AWAY;
  const y = card.y + HOLE_AWAY;
  const line = (points: readonly (readonly [number, number])[]): SceneNode => ({
    type: 'line',
    points,
    stroke: CUT,
  });
  return [
    { type: 'ellipse', centre: [x, y], radius: [HOLE_RADIUS, HOLE_RADIUS], fill: '#ffffff', stroke: CUT },
    line([
      [x - CROSS, y],
      [x + CROSS, y],
    ]),
    line([
      [x, y - CROSS],
      [x, y + CROSS],
    ]),
  ];
}

/** What is left of a card under the band with its hole: all of it where there is none. */
export function belowHole(card: Box, hole: Hole): Box {
  const band = hole === 'none' ? 0 : HOLE_BAND;
  return { ...card, y: card.y + band, height: card.height - band };
}

/**
 * Where the back of a place lies on the other side of the sheet. `columns` is for paper turned like the leaf of a book,
 * `rows` for paper turned like the leaf of a wall calendar (practice.md 4, Duplex).
 */
export function backOf(front: Box, sheet: CardSides, reversed: 'columns' | 'rows'): Box {
  return reversed === 'columns'
    ? { ...front, x: sheet.width - front.x - front.width }
    : { ...front, y: sheet.height - front.y - front.height };
}

/** Which way a back page is reversed, by the edge over which the printer turns the paper. */
export function reversalFor(sheet: CardSides, edge: 'long' | 'short'): 'columns' | 'rows' {
  const upright = sheet.height >= sheet.width;
  return upright === (edge === 'long') ? 'columns' : 'rows';
}
