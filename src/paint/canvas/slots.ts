import type { Box, Scene, SceneNode, SlotId } from '../../scene/nodes';

/** Room for strokes and letters that reach over the outlines, mm. */
const REACH = 2;

/** The nodes of each slot, in the order they are painted. */
export function bySlot(scene: Scene): ReadonlyMap<SlotId, readonly SceneNode[]> {
  const slots = new Map<SlotId, SceneNode[]>();
  for (const node of scene.nodes) {
    if (node.slot === undefined) continue;
    const nodes = slots.get(node.slot);
    if (nodes) nodes.push(node);
    else slots.set(node.slot, [node]);
  }
  return slots;
}

/** The box all these nodes are painted inside, mm, with a little room to spare. */
export function reachOf(nodes: readonly SceneNode[]): Box {
  const boxes = nodes.map(boxOf);
  const left = Math.min(...boxes.map((box) => box.x)) - REACH;
  const top = Math.min(...boxes.map((box) => box.y)) - REACH;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + REACH;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + REACH;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function boxOf(node: SceneNode): Box {
  switch (node.type) {
    case 'text':
      return { x: node.x, y: node.y - node.size * 1.1, width: node.width, height: node.size * 1.5 };
    case 'ellipse': {
      const [x, y] = node.centre;
      const [rx, ry] = node.radius;
      return { x: x - rx, y: y - ry, width: rx * 2, height: ry * 2 };
    }
    case 'line': {
      const xs = node.points.map(([x]) => x);
      const ys = node.points.map(([, y]) => y);
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    }
    default:
      return node.box;
  }
}
