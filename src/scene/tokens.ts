import type { Dress } from '../base/dress';
import { CARD_INK } from './cardStyle';
import { inset, lengthOf } from './geometry';
import type { Box, Colour, SceneNode, SlotId } from './nodes';

/** Circles for tokens: 32 mm, five in a row on A5 across with 6 mm between them (practice.md 2.10). */
export const TOKEN_SIZE = 32;
export const TOKEN_GAP = 6;

const WHITE: Colour = '#ffffff';
const RING_WIDTH = 0.9;
/** The picture keeps clear of the ring: the square in a circle, and a little less. */
const PICTURE_INSET_SHARE = 0.17;

/** What lies on a ring: a star, or whatever the pupil loves. */
export interface TokenPicture {
  readonly pictureId: string;
  readonly description: string;
  readonly dress?: Dress;
}

export interface TokenWish {
  /** Wanted across, mm; smaller where the area asks for it. 32 where left out. */
  readonly size?: number;
  readonly gap?: number;
  readonly fill?: Colour;
  /** How many rings have their token on from the start; tokens are never taken away (practice.md 2.10). */
  readonly on?: number;
  readonly token?: TokenPicture;
  readonly slot?: SlotId;
}

/** Rings in even rows in the middle of the area, as large as wished or as fits, with where each of them lies. */
export function tokenRings(
  area: Box,
  count: number,
  wish: TokenWish = {},
): { readonly nodes: readonly SceneNode[]; readonly boxes: readonly Box[] } {
  const boxes = ringBoxes(area, count, wish);
  return { boxes, nodes: boxes.flatMap((box, at) => ring(box, at < (wish.on ?? 0), wish)) };
}

/** The fewest rows that leave rings of the size wished for, or else those that leave the largest. */
function ringBoxes(area: Box, count: number, { size = TOKEN_SIZE, gap = TOKEN_GAP }: TokenWish) {
  let best = { rows: 1, columns: count, side: 0 };
  for (let rows = 1; rows <= count; rows += 1) {
    const columns = Math.ceil(count / rows);
    const across = (area.width - gap * (columns - 1)) / columns;
    const side = Math.min(size, across, (area.height - gap * (rows - 1)) / rows);
    if (side > best.side + 1e-9) best = { rows: Math.ceil(count / columns), columns, side };
  }
  const { columns, rows, side } = best;
  const top = area.y + (area.height - lengthOf(rows, side, gap)) / 2;
  return Array.from({ length: side > 0 ? count : 0 }, (_, at): Box => {
    const row = Math.floor(at / columns);
    const inRow = Math.min(columns, count - row * columns);
    const left = area.x + (area.width - lengthOf(inRow, side, gap)) / 2;
    return {
      x: left + (at % columns) * (side + gap),
      y: top + row * (side + gap),
      width: side,
      height: side,
    };
  });
}

function ring(box: Box, on: boolean, { fill = WHITE, token, slot }: TokenWish): readonly SceneNode[] {
  const radius = box.width / 2 - RING_WIDTH / 2;
  const belongs = slot === undefined ? {} : { slot };
  const circle: SceneNode = {
    type: 'ellipse',
    centre: [box.x + box.width / 2, box.y + box.height / 2],
    radius: [radius, radius],
    fill,
    stroke: { colour: CARD_INK, width: RING_WIDTH },
    ...belongs,
  };
  if (!on || !token) return [circle];
  return [
    circle,
    { type: 'picture', ...token, box: inset(box, box.width * PICTURE_INSET_SHARE), ...belongs },
  ];
}
