import type { Card } from '../../../model/card';
import { type CardSides, cardSheets } from '../../../scene/cardSheet';
import { countAlong, inset, lengthOf } from '../../../scene/geometry';
import type { Box, Scene, SceneNode, Stroke } from '../../../scene/nodes';
import { type Drawing, drawn, NOTHING, together } from '../../drawing';
import type { Sheet } from '../task';
import { type Shown, showCards } from './faces';
import { headedPages } from './head';

/** For new cutters: dashes a millimetre wide, and 8 to 10 mm from piece to piece (practice.md 2.18). */
const SCISSORS: Stroke = { colour: '#5b5b5b', width: 1, dash: [4, 2.5] };
const PIECE_GAP = 9;
const RADIUS = 1;
/** The picture keeps off the line that is cut, mm. */
const RIM = 1.5;

export interface PiecesWish {
  readonly cards: readonly Card[];
  readonly piece: CardSides;
  readonly shown: Shown;
}

/** The pieces on the sheet itself, under what they are stuck on, where all of them have room there at their size. */
export function piecesIn(room: Box, sheet: Sheet, wish: PiecesWish): Drawing | null {
  return cutIn(room, sheet, cutsOf(sheet, wish));
}

/** Anything that is cut out, each in its dashed line, on the sheet itself; null where there is no room for all of it. */
export function cutIn(room: Box, sheet: Sheet, { count, piece, draw }: CutWish): Drawing | null {
  if (sheet.key || count === 0) return NOTHING;
  if (room.height < piece.height || room.width < piece.width) return null;
  const [places = [], more] = cardSheets({ area: room, card: piece, gap: PIECE_GAP, count });
  if (more) return null;
  return together([draw(places, 0), drawn(...places.map(cutLine))]);
}

/** How high so many pieces stand in a room of this width, mm. */
export function cutHeight(room: Box, { count, piece }: Pick<CutWish, 'count' | 'piece'>): number {
  const columns = Math.max(1, countAlong(room.width, piece.width, PIECE_GAP));
  return lengthOf(Math.ceil(count / columns), piece.height, PIECE_GAP);
}

/** Pages with pieces to cut out, apart from the sheet they are stuck on. The answers have none: there they are stuck. */
export function piecePages(sheet: Sheet, wish: PiecesWish): readonly Scene[] {
  return cutPages(sheet, cutsOf(sheet, wish));
}

function cutsOf(sheet: Sheet, wish: PiecesWish): CutWish {
  const { cards, piece } = wish;
  return {
    count: cards.length,
    piece,
    draw: (places, first) => drawFaces(places, cards.slice(first), { wish, sheet }),
  };
}

interface FacesWish {
  readonly wish: PiecesWish;
  readonly sheet: Sheet;
}

function drawFaces(places: readonly Box[], cards: readonly Card[], { wish, sheet }: FacesWish): Drawing {
  const boxed = places.flatMap((place, at) => {
    const card = cards[at];
    return card ? [{ card, box: inset(place, RIM), style: { border: 'none' } as const }] : [];
  });
  return showCards(boxed, wish.shown, sheet.setting);
}

export interface CutWish {
  readonly count: number;
  readonly piece: CardSides;
  /** Draws the pieces in these places; `first` is the number of the first of them. */
  readonly draw: (places: readonly Box[], first: number) => Drawing;
}

/** Pages of anything that is cut out, each in its dashed line. */
export function cutPages(sheet: Sheet, { count, piece, draw }: CutWish): readonly Scene[] {
  if (sheet.key || count === 0) return [];
  return headedPages(sheet, { verbs: ['cut'], words: 'Cut out the pieces.' }, (room) => {
    let first = 0;
    return cardSheets({ area: room, card: piece, gap: PIECE_GAP, count }).map((places) => {
      const drawing = draw(places, first);
      first += places.length;
      return together([drawing, drawn(...places.map(cutLine))]);
    });
  });
}

function cutLine(box: Box): SceneNode {
  return { type: 'box', box, radius: RADIUS, fill: null, stroke: SCISSORS };
}
