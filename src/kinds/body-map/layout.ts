import type { Look } from '../../model/look';
import type { PageSetup } from '../../model/page';
import { lengthOf } from '../../scene/geometry';
import type { Box } from '../../scene/nodes';
import { roomUnderTitle } from '../roomUnderTitle';
import { type BodyMap, shownClues } from './content';

/** Between clues, mm: on the base a slot is 8 mm larger than its card (practice.md 4), and lines run there. */
const GAP = 8;
/** The body keeps this much of the width. */
const BODY = 0.34;
export const SENTENCE = 14;
const MOST_COLUMNS = 3;

/** How clues lie beside the body: as many columns at each side as leave them largest. */
interface Sides {
  readonly columns: number;
  readonly rows: number;
  readonly side: number;
}

/** Side of a clue, mm. */
export function sideOn(map: BodyMap, look: Look, page: PageSetup): number {
  return sidesOn(map, look, page).side;
}

function sidesOn(map: BodyMap, look: Look, page: PageSetup): Sides {
  const room = withoutSentence(map, roomUnderTitle(page));
  const each = Math.ceil(shownClues(map).length / 2);
  let best: Sides = { columns: 1, rows: each, side: 0 };
  for (let columns = 1; columns <= MOST_COLUMNS; columns += 1) {
    const rows = Math.ceil(each / columns);
    const across = (room.width * (1 - BODY)) / 2 / columns - GAP;
    const down = room.height / rows - GAP;
    const side = Math.min(look.cardSize, across, down);
    if (side > best.side + 1) best = { columns, rows, side };
  }
  return best;
}

export function withoutSentence({ sentence }: BodyMap, room: Box): Box {
  return { ...room, height: room.height - (sentence === '' ? 0 : SENTENCE) };
}

/** A place beside the body. */
export interface CluePlace {
  readonly box: Box;
  readonly at: 'left' | 'right';
  /** 0 is next to the body. */
  readonly column: number;
}

export interface Places {
  readonly clues: readonly CluePlace[];
  readonly body: Box;
}

/** Clues left and right in turn, from the head down, and the body between them. */
export function placesOn(map: BodyMap, room: Box, { look, page }: { look: Look; page: PageSetup }): Places {
  const { columns, rows, side } = sidesOn(map, look, page);
  const count = shownClues(map).length;
  const pitch = rows === 1 ? 0 : Math.min((room.height - side - GAP) / (rows - 1), side * 1.8);
  const top = room.y + (room.height - side - pitch * (rows - 1)) / 2;
  const edge = GAP / 2;
  const clues = Array.from({ length: count }, (_, place): CluePlace => {
    const nth = Math.floor(place / 2);
    const row = Math.floor(nth / columns);
    const inRow = Math.min(columns, Math.ceil(count / 2) - row * columns);
    const column = inRow - 1 - (nth % columns);
    const out = edge + (columns - 1 - column) * (side + GAP);
    const at = place % 2 === 0 ? 'left' : 'right';
    const x = at === 'left' ? room.x + out : room.x + room.width - out - side;
    return { at, column, box: { x, y: top + row * pitch, width: side, height: side } };
  });
  const taken = lengthOf(columns, side, GAP) + GAP;
  return { clues, body: { ...room, x: room.x + taken, width: room.width - 2 * taken } };
}
