import { extentOfAll } from '../../scene/extent';
import { inset } from '../../scene/geometry';
import type { Box, Scene, SceneNode, SlotId } from '../../scene/nodes';

/** Room for strokes and letters that reach over the outlines, mm. */
const REACH = 3;

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
  return inset(extentOfAll(nodes) ?? { x: 0, y: 0, width: 0, height: 0 }, -REACH);
}
