import { boxOf, contains } from '../people/reach';
import type { Shape } from '../symbol';
import { seen } from './oklab';

const BLACK = '#000000';
const WHITE = '#ffffff';

/** What a shape is to whoever looks at the picture. */
export type Job =
  /** Black: an outline, an eye, what lies under the fills of a figure and is seen around them. */
  | 'outline'
  /** A coloured area, or a thick coloured line with a black one under it that is seen around it. */
  | 'flesh'
  /** A coloured line or letter by itself on the paper: what it draws is lost when it goes. */
  | 'ink'
  /** A coloured line on a coloured area. */
  | 'stripe'
  /** White on a colour, as the letters of a sign: on white it would be lost. */
  | 'mark';

/** The job of each shape of a drawing, in order. */
export function jobsOf(shapes: readonly Shape[]): readonly Job[] {
  const lined = new Map<string, number>();
  const outlines = shapes.flatMap(({ d, stroke }) => (stroke === BLACK ? [boxOf(d)] : []));
  const areas: Area[] = [];
  return shapes.map((shape) => {
    const black = (shape.fill ?? shape.stroke) === BLACK;
    if (black) {
      if (shape.stroke === BLACK) lined.set(shape.d, Math.max(lined.get(shape.d) ?? 0, shape.width ?? 1));
      return 'outline';
    }
    if (shape.fill !== undefined) {
      const job = jobOfArea(shape, areaUnder(shape, areas), outlines);
      areas.push({ fill: shape.fill, box: boxOf(shape.d) });
      return job;
    }
    if ((lined.get(shape.d) ?? 0) > (shape.width ?? 1)) return 'flesh';
    if (!isColoured(areaUnder(shape, areas))) return 'ink';
    return shape.stroke === WHITE ? 'mark' : 'stripe';
  });
}

function jobOfArea(shape: Shape, under: Area | undefined, outlines: readonly Box[]): Job {
  if (shape.stroke !== undefined || shape.role !== undefined || thickness(shape.d) > LETTER) return 'flesh';
  if (shape.fill === WHITE) return isDark(under) ? 'mark' : 'flesh';
  if (isColoured(under)) return 'flesh';
  const box = boxOf(shape.d);
  return outlines.some((outline) => contains(widened(outline), box)) ? 'flesh' : 'ink';
}

/** Outlines are drawn along the edge of what they hold, and not just on it. */
const ALONG = 2;

function widened([left, top, right, bottom]: Box): Box {
  return [left - ALONG, top - ALONG, right + ALONG, bottom + ALONG];
}

type Box = ReturnType<typeof boxOf>;

interface Area {
  readonly fill: string;
  readonly box: Box;
}

const BEGINNING = /^M(-?[\d.]+)[ ,]?(-?[\d.]+)/u;

/** The area that was painted last where a shape begins; several letters may be one shape. */
function areaUnder({ d }: Shape, areas: readonly Area[]): Area | undefined {
  const [, x, y] = (BEGINNING.exec(d) ?? []).map(Number);
  return areas.findLast(({ box }) => contains(box, [x ?? 0, y ?? 0, x ?? 0, y ?? 0]));
}

function isColoured(area: Area | undefined): boolean {
  return area !== undefined && area.fill !== WHITE;
}

/** Thickest that letters are. */
const LETTER = 5;
/** Nobody writes in white on what is lighter than this. */
const DARK = 0.7;

function isDark(area: Area | undefined): boolean {
  return area !== undefined && seen(area.fill).light < DARK;
}

/** How thick a black area is in the middle, in the units of its drawing: twice its area by its length. */
export function thickness(d: string): number {
  let [area, length] = [0, 0];
  for (const outline of outlinesOf(d)) {
    outline.forEach(([x, y], at) => {
      const [nextX, nextY] = outline[(at + 1) % outline.length] ?? [x, y];
      area += (x * nextY - nextX * y) / 2;
      length += Math.hypot(nextX - x, nextY - y);
    });
  }
  return length === 0 ? 0 : (2 * Math.abs(area)) / length;
}

type Point = readonly [x: number, y: number];

const SEGMENT = /([MLCZ])([^MLCZ]*)/gu;
const NUMBER = /-?(?:\d*\.\d+|\d+)(?:e-?\d+)?/gu;
/** Points on each curve: enough to measure by. */
const STEPS = 6;

function outlinesOf(d: string): readonly (readonly Point[])[] {
  const outlines: Point[][] = [];
  let here: Point = [0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(SEGMENT)) {
    const numbers = (rest.match(NUMBER) ?? []).map(Number);
    const step = letter === 'C' ? 6 : 2;
    if (letter === 'M') outlines.push([]);
    for (let at = 0; at + step <= numbers.length; at += step) {
      const points = pairs(numbers.slice(at, at + step));
      outlines.at(-1)?.push(...(letter === 'C' ? curved(here, points) : points));
      here = points.at(-1) ?? here;
    }
  }
  return outlines;
}

function pairs(numbers: readonly number[]): readonly Point[] {
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as const] : []));
}

function curved(from: Point, [one = from, two = from, to = from]: readonly Point[]): readonly Point[] {
  return Array.from({ length: STEPS }, (_, at) => {
    const t = (at + 1) / STEPS;
    const [a, b, c, e] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
    return [
      a * from[0] + b * one[0] + c * two[0] + e * to[0],
      a * from[1] + b * one[1] + c * two[1] + e * to[1],
    ] as const;
  });
}
