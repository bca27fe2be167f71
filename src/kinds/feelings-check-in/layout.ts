import type { Look } from '../../model/look';
import type { PageSetup } from '../../model/page';
import { rowsOf, squarest } from '../../scene/cells';
import { lengthOf } from '../../scene/geometry';
import { CELL_GAP } from '../../scene/grid';
import type { Box } from '../../scene/nodes';
import { roomUnderTitle } from '../roomUnderTitle';
import { type CheckIn, shownFaces } from './content';

/** The rows under the faces, as shares of the room. */
const CHOICES = 0.17;
const WHY = 0.17;
const ROW_GAP = 6;
/** A line under the title, as a share of the short side of the page. */
const PRIVACY = 0.04;

export interface Parts {
  readonly faces: Box;
  /** For why, and what I need. */
  readonly why: Box | null;
  /** Whose it is, and the ways to say none of these. */
  readonly choices: Box;
}

export function partsOf({ showWhy }: CheckIn, room: Box): Parts {
  const shares = showWhy ? [1 - CHOICES - WHY, CHOICES, WHY] : [1 - CHOICES, CHOICES];
  const [faces = room, choices = room, why = null] = rowsOf(room, shares, ROW_GAP);
  return { faces, choices, why };
}

/** Side of a face, mm: as wanted, where there is room for it. */
export function looseSide(checkIn: CheckIn, look: Look, page: PageSetup): number {
  const room = roomUnderTitle(page);
  const privacy = checkIn.privacy === '' ? 0 : Math.min(room.width, room.height) * PRIVACY;
  const { faces } = partsOf(checkIn, { ...room, height: room.height - privacy });
  const { columns, rows } = squarest(shownFaces(checkIn).length, faces);
  const across = (faces.width - (columns - 1) * CELL_GAP) / columns;
  const down = (faces.height - (rows - 1) * CELL_GAP) / rows;
  return Math.min(look.cardSize, across, down);
}

/** Places of the faces, row by row in the middle of the area. */
export function faceBoxes(count: number, side: number, area: Box): readonly Box[] {
  const { columns, rows } = squarest(count, area);
  const gapAcross = gapFor(columns, side, area.width);
  const gapDown = gapFor(rows, side, area.height);
  const left = area.x + (area.width - lengthOf(columns, side, gapAcross)) / 2;
  const top = area.y + (area.height - lengthOf(rows, side, gapDown)) / 2;
  return Array.from({ length: count }, (_, at) => ({
    x: left + (at % columns) * (side + gapAcross),
    y: top + Math.floor(at / columns) * (side + gapDown),
    width: side,
    height: side,
  }));
}

/** Faces stand apart where there is room, but not so far that they fall to pieces. */
function gapFor(count: number, side: number, room: number): number {
  const spare = count < 2 ? 0 : (room - count * side) / (count - 1);
  return Math.min(spare, CELL_GAP * 3);
}
