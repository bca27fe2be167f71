import type { Box } from '../../scene/nodes';

/** Where a piece of the run lies. */
export interface Flowed {
  /** From 0. */
  readonly column: number;
  readonly y: number;
}

export interface FlowWish {
  readonly columns: number;
  /** Of each column, mm. */
  readonly height: number;
  readonly gap: number;
}

/** As many pieces as go into the columns, one after another down each; their heights in mm. */
export function fillColumns(
  heights: readonly number[],
  { columns, height, gap }: FlowWish,
): readonly Flowed[] {
  const placed: Flowed[] = [];
  let [column, y] = [0, 0];
  for (const piece of heights) {
    if (y > 0 && y + piece > height) [column, y] = [column + 1, 0];
    if (column >= columns || piece > height) return placed;
    placed.push({ column, y });
    y += piece + gap;
  }
  return placed;
}

/** The same with columns as even as they can be; only where all pieces go in. */
export function evenColumns(heights: readonly number[], wish: FlowWish): readonly Flowed[] {
  const full = fillColumns(heights, wish);
  if (full.length < heights.length) return full;
  let best = full;
  for (let height = wish.height; height > 0; height -= 1) {
    const tried = fillColumns(heights, { ...wish, height });
    if (tried.length < heights.length) return best;
    best = tried;
  }
  return best;
}

/** The foot of what was placed, mm under the top. */
export function footOf(placed: readonly Flowed[], heights: readonly number[]): number {
  return Math.max(0, ...placed.map(({ y }, at) => y + (heights[at] ?? 0)));
}

export function columnBoxes(room: Box, columns: number, gap: number): readonly Box[] {
  const width = (room.width - (columns - 1) * gap) / columns;
  return Array.from({ length: columns }, (_, at) => ({ ...room, x: room.x + at * (width + gap), width }));
}
