import { assertNever } from '../base/assert';
import { boundsOf, cornersOf, turnedPoint } from '../base/turn';
import type { Box, SceneNode } from './nodes';

/** Letters above and below the baseline, em: near enough for any of the bundled fonts. */
const ABOVE = 0.8;
const BELOW = 0.2;

/** The box a node reaches over, mm, the width of strokes aside. */
export function extentOf(node: SceneNode): Box {
  const { turn } = node;
  const upright = uprightExtent(node);
  if (!turn) return upright;
  return boundsOf(cornersOf(upright).map((corner) => turnedPoint(corner, turn.degrees, turn.about)));
}

function uprightExtent(node: SceneNode): Box {
  switch (node.type) {
    case 'text':
      return {
        x: node.x,
        y: node.y - node.size * ABOVE,
        width: node.width,
        height: node.size * (ABOVE + BELOW),
      };
    case 'ellipse': {
      const [x, y] = node.centre;
      const [rx, ry] = node.radius;
      return { x: x - rx, y: y - ry, width: rx * 2, height: ry * 2 };
    }
    case 'line':
      return boundsOf(node.points);
    case 'box':
    case 'path':
    case 'picture':
      return node.box;
    default:
      return assertNever(node);
  }
}

/** The box that all of them reach over; null for none. */
export function extentOfAll(nodes: readonly SceneNode[]): Box | null {
  if (nodes.length === 0) return null;
  const boxes = nodes.map(extentOf);
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
