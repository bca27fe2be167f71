import { type Bounds, boundsOf } from './bounds';
import type { Step } from './pathData';
import { type Point, polylines } from './polylines';

/** What shows through a hole of this outline, on the grid. */
export interface Clip {
  readonly rings: readonly (readonly Point[])[];
  readonly bounds: Bounds;
  /** The outline is its bounds. */
  readonly square: boolean;
  /** How far artwork may stick out and may as well be whole, in units of the grid. */
  readonly slack: number;
}

export type Lying = 'inside' | 'outside' | 'cut';

const PIECES = 8;
const SLACK = 0.6;
/** Points times edges: beyond this, finding out takes too long. */
const MOST_WORK = 2_000_000;

export function clipFrom(steps: readonly Step[]): Clip {
  const bounds = boundsOf(steps, 0);
  const rings = polylines(steps, PIECES);
  const onEdge = ([x, y]: Point) =>
    [bounds[0], bounds[2]].some((edge) => Math.abs(x - edge) < SLACK) &&
    [bounds[1], bounds[3]].some((edge) => Math.abs(y - edge) < SLACK);
  return { rings, bounds, square: rings.length === 1 && rings.flat().every(onEdge), slack: SLACK };
}

export function clipAround(bounds: Bounds, slack: number): Clip {
  return { rings: [], bounds, square: true, slack };
}

/** How an outline lies in a clip. What is cut through can not be said in plain shapes. */
export function liesIn(steps: readonly Step[], margin: number, clip: Clip): Lying {
  const [left, top, right, bottom] = boundsOf(steps, margin);
  const [cl, ct, cr, cb] = clip.bounds;
  const { slack, rings } = clip;
  if (right < cl || left > cr || bottom < ct || top > cb) return 'outside';
  const sticksOut = left < cl - slack || top < ct - slack || right > cr + slack || bottom > cb + slack;
  if (sticksOut || clip.square) return sticksOut ? 'cut' : 'inside';
  const points = polylines(steps, PIECES).flat();
  if (points.length * rings.flat().length > MOST_WORK) return 'cut';
  return points.every((point) => isWithin(point, rings, slack)) ? 'inside' : 'cut';
}

function isWithin(point: Point, rings: Clip['rings'], slack: number): boolean {
  return rings.some((ring) => holds(ring, point)) || rings.some((ring) => distance(ring, point) <= slack);
}

/** Whether a line from the point to the right crosses the ring an odd number of times. */
function holds(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (const [at, [bx, by]] of ring.entries()) {
    const [ax, ay] = ring.at(at - 1) ?? [bx, by];
    if (ay > y !== by > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside;
  }
  return inside;
}

function distance(ring: readonly Point[], [x, y]: Point): number {
  let least = Infinity;
  for (const [at, [bx, by]] of ring.entries()) {
    const [ax, ay] = ring.at(at - 1) ?? [bx, by];
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
    least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return least;
}
