import { isEmptyPlace } from '../../model/items';
import { TINTS } from '../../model/look';
import { BORDER_WIDTHS, CARD_INK, type CardStyle } from '../../scene/cardStyle';
import { shareOut } from '../../scene/cells';
import { centreOf, inset } from '../../scene/geometry';
import { CELL_GAP } from '../../scene/grid';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import type { Setting } from '../contract';
import { type CardInBox, composeCards, type Drawing, drawn, inSlot, titledPages, together } from '../drawing';
import { wordCue } from '../wordCues';
import { colourOfClass } from '../wordPalettes';
import { composeBeside, isFlat } from './beside';
import type { CommunicationBoard, Place } from './content';
import { GRIDS } from './grids';
import { composeHidden } from './hidden';
import { composeFoot, footHeight } from './key';

/** Cells narrower than this stand closer, mm. */
const NARROW = 28;
const SMALL_GAP = 2;
const KEY_GAP = 3;
/** Width of the coloured frame where only the border is coloured, as a share of the cell. */
const FRAME_SHARE = 0.09;
const FRAME_LEAST = 2.2;
/** A round of the cell's own colour under the sign, where a picture reaches into its corner. */
const PLATE_SHARE = 0.72;
const CUE_SHARE = 0.13;
const CUE_MOST = 5.5;

interface Cell {
  readonly place: Place;
  readonly box: Box;
}

/** The board as one page: every word in its place, what is hidden left blank, the key at the foot. */
export function compose(board: CommunicationBoard, setting: Setting): readonly Scene[] {
  return titledPages(setting, (room) => {
    const foot = setting.purpose === 'board' ? footHeight(board, room, setting) : 0;
    const area = { ...room, height: room.height - (foot === 0 ? 0 : foot + KEY_GAP) };
    const cells = cellsIn(board, area);
    const key =
      foot === 0
        ? []
        : composeFoot(board, { ...room, y: room.y + room.height - foot, height: foot }, setting);
    return [together([composeCells(cells, board, setting), drawn(...key)])];
  });
}

function cellsIn(board: CommunicationBoard, area: Box): readonly Cell[] {
  const { columns, rows } = GRIDS[board.size];
  const gap = area.width / columns - CELL_GAP < NARROW ? SMALL_GAP : CELL_GAP;
  const boxes = shareOut({ area, columns, rows, gap });
  return board.places.flatMap((place, at) => (boxes[at] ? [{ place, box: boxes[at] }] : []));
}

function composeCells(cells: readonly Cell[], board: CommunicationBoard, setting: Setting): Drawing {
  if (setting.purpose === 'base') return composeCards(cells.map(cardIn), setting);
  const hidden = cells.filter(({ place }) => place.hidden && !isEmptyPlace(place.card));
  const seen = cells.filter((cell) => !hidden.includes(cell));
  const frame = board.paint === 'border' && board.palette !== 'none' ? frameOf(seen) : 0;
  const drawing = composeWords(
    seen.map((cell) => framed(cell, frame, board, setting)),
    setting,
  );
  const used = seen.filter(({ place }) => !isEmptyPlace(place.card));
  return {
    nodes: [
      ...(frame === 0 ? [] : used.flatMap((cell) => composeFrame(cell, board, setting))),
      ...drawing.nodes,
      ...used.flatMap((cell) => composeCue(cell, board, setting)),
      ...hidden.flatMap(({ place, box }) => composeHidden(place.card, box, setting)),
    ],
    slots: cells.map(({ place, box }) => slotOf(place, box, drawing)),
  };
}

/** Words above or below their pictures; beside them in flat cells, unless words are not wanted at all. */
function composeWords(cards: readonly CardInBox[], setting: Setting): Drawing {
  const drawing = composeCards(cards, setting);
  const flat = cards.some(({ box }) => isFlat(box)) && setting.look.labelPlace !== 'none';
  if (!flat) return drawing;
  const [empty, used] = [true, false].map((is) => cards.filter(({ card }) => isEmptyPlace(card) === is));
  const places = composeCards(empty ?? [], setting);
  return { nodes: [...places.nodes, ...composeBeside(used ?? [], setting)], slots: drawing.slots };
}

function cardIn({ place, box }: Cell): CardInBox {
  return { card: place.card, box };
}

function frameOf(cells: readonly Cell[]): number {
  return Math.max(
    FRAME_LEAST,
    Math.min(...cells.map(({ box }) => Math.min(box.width, box.height))) * FRAME_SHARE,
  );
}

/** A card in the colour of its class; inside a frame where only the frame is coloured. */
function framed({ place, box }: Cell, frame: number, board: CommunicationBoard, setting: Setting): CardInBox {
  if (frame > 0 && !isEmptyPlace(place.card)) {
    return { card: place.card, box: inset(box, frame), style: { border: 'none' } };
  }
  return { card: place.card, box, style: cellStyle(place, board, setting) };
}

/** Every coloured cell has a dark outline: pale fills hardly show on white (practice.md 3.5). */
function cellStyle(place: Place, board: CommunicationBoard, { look }: Setting): Partial<CardStyle> {
  const colour = colourOfClass(place.wordClass, board.palette, board.own);
  if (colour === null || look.pictureStyle === 'white-on-black') return {};
  const outlined = look.border === 'none' ? 'thin' : look.border;
  return { ground: colour, border: place.wordClass === 'stop' ? 'thick' : outlined };
}

function composeFrame(
  { place, box }: Cell,
  board: CommunicationBoard,
  setting: Setting,
): readonly SceneNode[] {
  const fill = colourOfClass(place.wordClass, board.palette, board.own);
  const { border = 'thin' } = cellStyle(place, board, setting);
  const width = BORDER_WIDTHS[border];
  return inSlot(
    [{ type: 'box', box: inset(box, width / 2), radius: 2.5, fill, stroke: { colour: CARD_INK, width } }],
    place.card.id,
  );
}

/** In the corner across from the word, where a square picture in a wide cell leaves room. */
function composeCue(
  { place, box }: Cell,
  board: CommunicationBoard,
  { look }: Setting,
): readonly SceneNode[] {
  if (board.palette === 'none' || place.wordClass === 'stop') return [];
  const side = Math.min(CUE_MOST, Math.min(box.width, box.height) * CUE_SHARE);
  const rim = board.paint === 'border' ? frameOf([{ place, box }]) : BORDER_WIDTHS[look.border];
  const away = side * 0.5 + rim;
  const top = look.labelPlace === 'above' ? box.y + box.height - away - side : box.y + away;
  const corner = { x: box.x + box.width - away - side, y: top, width: side, height: side };
  const cue = wordCue(place.wordClass, corner);
  if (cue.length === 0) return [];
  const ground = board.paint === 'border' ? null : colourOfClass(place.wordClass, board.palette, board.own);
  const reach = side * PLATE_SHARE;
  const { x, y } = centreOf(corner);
  const plate = { type: 'ellipse', centre: [x, y], radius: [reach, reach], stroke: null } as const;
  return inSlot([{ ...plate, fill: ground ?? TINTS[look.tint] }, ...cue], place.card.id);
}

function slotOf(place: Place, box: Box, drawing: Drawing) {
  const id = place.card.id;
  const name = drawing.slots.find((slot) => slot.id === id)?.name ?? `${place.card.label}, hidden`;
  return { id, box, name };
}
