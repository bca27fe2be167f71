import type { Drawing, Shape } from '../symbol';

/** Left, top, right and bottom. */
type Sides = readonly [left: number, top: number, right: number, bottom: number];

const NUMBER = /-?(?:\d*\.\d+|\d+)(?:e-?\d+)?/gu;

/** How far the points of absolute `M L C Z` reach; a curve never leaves the points that bend it. */
export function boxOf(d: string): Sides {
  const numbers = (d.match(NUMBER) ?? []).map(Number);
  const xs = numbers.filter((_, at) => at % 2 === 0);
  const ys = numbers.filter((_, at) => at % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export function contains(outer: Sides, inner: Sides): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

/** The square around a drawing's own box and all that is new in it: hair may be larger and a wheelchair wider than what was there. */
export function boxAround(box: Drawing['box'], added: readonly Shape[]): Drawing['box'] {
  let [left, top] = box;
  let [right, bottom] = [box[0] + box[2], box[1] + box[3]];
  for (const { d, stroke, width } of added) {
    const half = stroke === undefined ? 0 : (width ?? 1) / 2;
    const sides = boxOf(d);
    left = Math.min(left, sides[0] - half);
    top = Math.min(top, sides[1] - half);
    right = Math.max(right, sides[2] + half);
    bottom = Math.max(bottom, sides[3] + half);
  }
  const side = Math.max(right - left, bottom - top);
  if (side <= Math.max(box[2], box[3]) + SLACK) return box;
  return [
    rounded((left + right - side) / 2),
    rounded((top + bottom - side) / 2),
    rounded(side),
    rounded(side),
  ];
}

const SLACK = 0.01;

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
