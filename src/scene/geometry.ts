import type { Box } from './nodes';

/** The box made smaller on every side by `by` mm (larger when negative). */
export function inset(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by };
}

export function centreOf(box: Box): { readonly x: number; readonly y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** The largest square inside the box, centred. */
export function squareIn(box: Box): Box {
  const side = Math.max(0, Math.min(box.width, box.height));
  return { x: box.x + (box.width - side) / 2, y: box.y + (box.height - side) / 2, width: side, height: side };
}

/** How many pieces of `size` with `gap` between them fit along `length`; all mm. A hair too long still fits. */
export function countAlong(length: number, size: number, gap: number): number {
  const HAIR = 1e-6;
  return Math.max(0, Math.floor((length + gap + HAIR) / (size + gap)));
}

/** Length of `count` pieces of `size` with `gap` between them, mm. */
export function lengthOf(count: number, size: number, gap: number): number {
  return count === 0 ? 0 : count * size + (count - 1) * gap;
}
