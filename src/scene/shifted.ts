import { assertNever } from '../base/assert';
import type { Box, Scene, SceneNode, Turn } from './nodes';

const NUMBER = /-?\d*\.?\d+(?:e[-+]?\d+)?/giu;

/** The nodes `dx` mm further right, with all that places them: two pages lie side by side on one sheet. */
export function shifted(nodes: readonly SceneNode[], dx: number): readonly SceneNode[] {
  return nodes.map((node) => {
    const moved = movedNode(node, dx);
    return node.turn ? { ...moved, turn: movedTurn(node.turn, dx) } : moved;
  });
}

/** All that is on a page, `dx` mm further right. */
export function shiftedScene({ nodes, slots }: Scene, dx: number): Pick<Scene, 'nodes' | 'slots'> {
  return {
    nodes: shifted(nodes, dx),
    slots: slots.map((slot) => ({ ...slot, box: movedBox(slot.box, dx) })),
  };
}

function movedNode(node: SceneNode, dx: number): SceneNode {
  switch (node.type) {
    case 'text':
      return { ...node, x: node.x + dx };
    case 'line':
      return { ...node, points: node.points.map(([x, y]) => [x + dx, y] as const) };
    case 'ellipse':
      return { ...node, centre: [node.centre[0] + dx, node.centre[1]] };
    case 'path':
      return { ...node, d: movedOutline(node.d, dx), box: movedBox(node.box, dx) };
    case 'box':
    case 'picture':
      return { ...node, box: movedBox(node.box, dx) };
    default:
      return assertNever(node);
  }
}

function movedBox(box: Box, dx: number): Box {
  return { ...box, x: box.x + dx };
}

function movedTurn({ degrees, about: [x, y] }: Turn, dx: number): Turn {
  return { degrees, about: [x + dx, y] };
}

/** Outlines hold nothing but absolute pairs of x and y, so every other number is an x. */
function movedOutline(d: string, dx: number): string {
  let at = 0;
  return d.replace(NUMBER, (number) => (at++ % 2 === 0 ? rounded(Number(number) + dx) : number));
}

function rounded(length: number): string {
  return String(Math.round(length * 1000) / 1000);
}
