import { DRAWING_GRID, type DrawnLine } from '../../model/ownPicture';

export type Point = readonly [x: number, y: number];

/** A line as it was drawn or stamped, in units of the drawing's grid. */
export interface Stroke {
  readonly points: readonly Point[];
  readonly colour: string;
  readonly width: number;
  /** Corners stay corners. */
  readonly straight?: boolean;
}

/** A hand trembles by less than this. */
const TREMBLE = 0.35;
/** A dot is a line too short to be seen as one: nothing at all would be painted nowhere. */
const DOT = 0.01;
/** The rubber takes a line when it comes so near. */
const RUBBER = 2;
/** A small drawing is enlarged to fill its card, by so much at most. */
const MOST_ENLARGED = 2;
const MARGIN = 2;

/** The line without what the hand's trembling added. */
export function steadied(points: readonly Point[]): readonly Point[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return points;
  const far = points.map((point) => toSegment(point, first, last));
  const at = far.indexOf(Math.max(...far));
  if ((far[at] ?? 0) <= TREMBLE) return [first, last];
  return [...steadied(points.slice(0, at + 1)), ...steadied(points.slice(at)).slice(1)];
}

export function drawnLine({ points, colour, width, straight }: Stroke): DrawnLine {
  return { d: straight ? straightPath(points) : smoothPath(points), colour, width };
}

/** A curve through every point, as soft as a hand's (Catmull-Rom, as Bézier). */
export function smoothPath(points: readonly Point[]): string {
  const [first, second] = points;
  if (!first) return '';
  if (!second) return `M${pair(first)}L${pair([first[0] + DOT, first[1]])}`;
  if (points.length === 2) return `M${pair(first)}L${pair(second)}`;
  const closed = same(first, points.at(-1) ?? first);
  const at = (index: number): Point => {
    const count = points.length;
    if (closed) return points[(index + count - 1) % (count - 1)] ?? first;
    return points[Math.max(0, Math.min(count - 1, index))] ?? first;
  };
  const curves = points.slice(1).map((to, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)];
    return `C${pair(towards(from, before, to))} ${pair(towards(to, after, from))} ${pair(to)}`;
  });
  return `M${pair(first)}${curves.join('')}`;
}

function straightPath(points: readonly Point[]): string {
  return points.map((point, at) => (at === 0 ? 'M' : 'L') + pair(point)).join('');
}

/** The handle of a curve at `point`, along the way from one neighbour to the other. */
function towards([x, y]: Point, one: Point, other: Point): Point {
  return [x + (other[0] - one[0]) / 6, y + (other[1] - one[1]) / 6];
}

/** The latest line that lies under the rubber; null where none does. */
export function lineUnder(strokes: readonly Stroke[], at: Point): number | null {
  const found = strokes.findLastIndex(({ points, width }) => {
    const [first = at] = points;
    const parts =
      points.length < 2
        ? [[first, first] as const]
        : points.slice(1).map((to, i) => [points[i] ?? to, to] as const);
    return parts.some(([from, to]) => toSegment(at, from, to) <= width / 2 + RUBBER);
  });
  return found < 0 ? null : found;
}

/** The square to show of a drawing: all of it, with a little room. */
export function drawingBox(lines: readonly DrawnLine[]): readonly [number, number, number, number] {
  const reach = lines.flatMap(({ d, width }) =>
    pointsIn(d).flatMap(([x, y]) => [
      [x - width / 2, y - width / 2] as const,
      [x + width / 2, y + width / 2] as const,
    ]),
  );
  const [xs, ys] = [reach.map(([x]) => x), reach.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const side = Math.max(right - left + 2 * MARGIN, bottom - top + 2 * MARGIN, DRAWING_GRID / MOST_ENLARGED);
  return [(left + right - side) / 2, (top + bottom - side) / 2, side, side];
}

/** Every point of a path, handles too: a curve stays between them. */
function pointsIn(d: string): readonly Point[] {
  const numbers = (d.match(/-?[\d.]+/gu) ?? []).map(Number);
  return Array.from({ length: numbers.length >> 1 }, (_, at) => [
    numbers[at * 2] ?? 0,
    numbers[at * 2 + 1] ?? 0,
  ]);
}

function toSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length;
  const along = Math.max(0, Math.min(1, share));
  return Math.hypot(point[0] - from[0] - along * dx, point[1] - from[1] - along * dy);
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function pair([x, y]: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
