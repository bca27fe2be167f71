import type { Step } from './pathData';

/** Left, top, right, bottom. */
export type Bounds = readonly [number, number, number, number];

/** The share of a shape that must lie on another for its colour to shine through. */
const MOSTLY = 0.7;

const NOTHING: Bounds = [Infinity, Infinity, -Infinity, -Infinity];

export function boundsOf(steps: readonly Step[], margin: number): Bounds {
  let bounds = NOTHING;
  let here: readonly [number, number] = [0, 0];
  for (const step of steps) {
    if (step[0] === 'Z') continue;
    const end: readonly [number, number] = step[0] === 'C' ? [step[5], step[6]] : [step[1], step[2]];
    bounds = around(bounds, end[0], end[1]);
    if (step[0] === 'C') {
      for (const x of turns(here[0], step[1], step[3], end[0])) bounds = around(bounds, x, end[1]);
      for (const y of turns(here[1], step[2], step[4], end[1])) bounds = around(bounds, end[0], y);
    }
    here = end;
  }
  const [left, top, right, bottom] = bounds;
  return [left - margin, top - margin, right + margin, bottom + margin];
}

export function union(all: readonly Bounds[]): Bounds {
  return all.reduce(
    (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    NOTHING,
  );
}

/** Whether a shape lies on another for the most part: edges seldom meet to the hundredth. */
export function liesOn(lower: Bounds, upper: Bounds): boolean {
  const shared = [0, 1].map(
    (axis) =>
      Math.min(lower[axis + 2] ?? 0, upper[axis + 2] ?? 0) - Math.max(lower[axis] ?? 0, upper[axis] ?? 0),
  );
  const [width = 0, height = 0] = shared;
  const area = (upper[2] - upper[0]) * (upper[3] - upper[1]);
  return width > 0 && height > 0 && width * height > MOSTLY * area;
}

function around([left, top, right, bottom]: Bounds, x: number, y: number): Bounds {
  return [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
}

/** Where a cubic turns back along one axis: the zeros of its derivative inside the curve. */
function turns(p: number, a: number, b: number, e: number): number[] {
  const qa = -p + 3 * a - 3 * b + e;
  const qb = 2 * (p - 2 * a + b);
  const qc = a - p;
  const roots = Math.abs(qa) < 1e-9 ? [-qc / qb] : quadraticRoots(qa, qb, qc);
  return roots.filter((t) => t > 0 && t < 1).map((t) => cubicAt(t, p, a, b, e));
}

function quadraticRoots(a: number, b: number, c: number): number[] {
  const square = b * b - 4 * a * c;
  if (square < 0) return [];
  const root = Math.sqrt(square);
  return [(-b + root) / (2 * a), (-b - root) / (2 * a)];
}

function cubicAt(t: number, p: number, a: number, b: number, e: number): number {
  const u = 1 - t;
  return u ** 3 * p + 3 * u * u * t * a + 3 * u * t * t * b + t ** 3 * e;
}
