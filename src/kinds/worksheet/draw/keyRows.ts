import { inRunsOf } from '../../../base/list';
import { CARD_INK } from '../../../scene/cardStyle';
import { shareOut } from '../../../scene/cells';
import { inset } from '../../../scene/geometry';
import type { Box, Scene } from '../../../scene/nodes';
import { type Drawing, drawn, together } from '../../drawing';
import type { Instruction } from '../instructions';
import type { Sheet } from '../task';
import { drawFaces, type FaceInBox, type GameFace } from './gameFaces';
import { once } from './games';
import { headedPages } from './head';

/** Two faces that belong together, as the answers show them. */
export type FacePair = readonly [left: GameFace, right: GameFace];

const LEAST_WIDTH = 60;
const ROW_SHARE = 0.42;
const GAP = 4;
const RIM = 1;
const EDGE = { colour: CARD_INK, width: 0.4 } as const;

/** Small tiles of two faces, in reading order: a ring of dominoes, or what makes a pair. */
export function keyTiles(
  sheet: Sheet,
  pairs: readonly FacePair[],
  instruction: Instruction,
): readonly Scene[] {
  return headedPages(sheet, instruction, (room) => {
    const columns = Math.max(1, Math.floor((room.width + GAP) / (LEAST_WIDTH + GAP)));
    const width = (room.width - (columns - 1) * GAP) / columns;
    const rows = Math.max(1, Math.floor((room.height + GAP) / (width * ROW_SHARE + GAP)));
    const height = Math.min(room.height, width * ROW_SHARE);
    const area = { ...room, height: rows * height + (rows - 1) * GAP };
    const boxes = shareOut({ area, columns, rows, gap: GAP });
    return inRunsOf(pairs, boxes.length).map((here) => drawTiles(here, boxes, sheet));
  });
}

function drawTiles(pairs: readonly FacePair[], boxes: readonly Box[], sheet: Sheet): Drawing {
  const halves = pairs.flatMap((pair, at) => {
    const box = boxes[at];
    return box ? halvesOf(box).flatMap((half, side) => inHalf(pair[side as 0 | 1], half)) : [];
  });
  const edges = boxes.slice(0, pairs.length).flatMap(tileEdges);
  return together([drawn(...edges), once(drawFaces(halves, sheet.setting))]);
}

function inHalf(face: GameFace, half: Box): readonly FaceInBox[] {
  return [{ face, box: inset(half, RIM) }];
}

/** A tile cut in two: side by side where it lies, one over the other where it stands. */
export function halvesOf({ x, y, width, height }: Box): readonly [Box, Box] {
  return width >= height
    ? [
        { x, y, width: width / 2, height },
        { x: x + width / 2, y, width: width / 2, height },
      ]
    : [
        { x, y, width, height: height / 2 },
        { x, y: y + height / 2, width, height: height / 2 },
      ];
}

/** The line between the halves of a tile. */
export function middleOf(box: Box) {
  const [, second] = halvesOf(box);
  const lies = box.width >= box.height;
  const points = lies
    ? ([
        [second.x, box.y],
        [second.x, box.y + box.height],
      ] as const)
    : ([
        [box.x, second.y],
        [box.x + box.width, second.y],
      ] as const);
  return { type: 'line', points, stroke: EDGE } as const;
}

function tileEdges(box: Box) {
  return [{ type: 'box', box, radius: 2, fill: null, stroke: EDGE } as const, middleOf(box)];
}
