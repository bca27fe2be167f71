import { rowsOf } from '../../scene/cells';
import type { Box, SceneNode, Stroke } from '../../scene/nodes';
import { photoFrame } from './block';

const RULE: Stroke = { colour: '#8a8a8a', width: 0.3 };
const PICTURE_ABOVE = 0.64;
const LINES = 3;
const GAP = 6;
const ROWS = 6;

/** A page with nothing on it yet: where the picture goes, and lines for the words. */
export function blankPage(room: Box): readonly SceneNode[] {
  const height = room.height * PICTURE_ABOVE;
  const words = { ...room, y: room.y + height + GAP, height: room.height - height - GAP };
  return [photoFrame({ ...room, height }), ...rulesIn(words, LINES)];
}

/** The same, row under row. */
export function blankRows(room: Box): readonly SceneNode[] {
  return rowsOf(room, new Array<number>(ROWS).fill(1), GAP).flatMap((row) => {
    const side = Math.min(row.height, row.width / 4);
    const words = { ...row, x: row.x + side + GAP, width: row.width - side - GAP };
    return [photoFrame({ ...row, width: side }), ...rulesIn(words, 2)];
  });
}

function rulesIn(box: Box, count: number): readonly SceneNode[] {
  return Array.from({ length: count }, (_, at) => {
    const y = box.y + (box.height * (at + 1)) / (count + 0.4);
    return {
      type: 'line',
      points: [
        [box.x, y],
        [box.x + box.width, y],
      ],
      stroke: RULE,
    } as const;
  });
}
