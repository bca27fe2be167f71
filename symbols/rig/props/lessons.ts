import type { Person } from '../cast';
import { bareArm } from '../figure';
import { dot, flat, type Ink, line, rect, shape } from '../ink';
import { P, SKIN } from '../palette';
import { moved, turned } from '../place';
import { area, limb, type Point, union } from '../union';

/** A pencil whose tip is at x, y; it stands upright at 0 degrees and leans clockwise. */
export function pencil(x: number, y: number, length = 34, turn = 0, colour: string = P.yellow): Ink {
  const ink = [
    shape('M-3.6 -8L0 0L3.6 -8Z', SKIN[0]),
    flat('M-1.7 -3.8L0 0L1.7 -3.8Z', P.black),
    rect(-3.6, -length + 5, 7.2, length - 13, 0, colour),
    rect(-3.6, -length, 7.2, 5.4, 1.6, P.darkPink),
  ];
  return moved(turned(ink, turn, [0, 0]), x, y);
}

/** Lies open before us, its pages up: `x` is its spine, `y` its upper edge. */
export function openBook(x: number, y: number, width: number, height: number, cover: string): Ink {
  const w = width / 2;
  const page = (side: -1 | 1) =>
    shape(
      `M${x} ${y + 4}C${x + side * w * 0.3} ${y - 1} ${x + side * w * 0.7} ${y - 1} ${x + side * (w - 3)} ${y + 2}V${y + height - 5}C${x + side * w * 0.7} ${y + height - 8} ${x + side * w * 0.3} ${y + height - 8} ${x} ${y + height - 3}Z`,
      P.white,
    );
  return [rect(x - w, y + 3, width, height - 3, 3, cover), page(-1), page(1)];
}

/** A book in somebody's hands: we see its two covers. `y` is its upper edge. */
export function heldBook(x: number, y: number, width: number, height: number, cover: string): Ink {
  const w = width / 2;
  const board = (side: -1 | 1) =>
    shape(`M${x} ${y + 3}L${x + side * w} ${y}V${y + height - 3}L${x} ${y + height}Z`, cover);
  return [board(-1), board(1)];
}

/** A table that faces us, from edge to edge, for somebody to sit behind. */
export function desk(y = 52, left = 4, right = 68, bottom = 68, wood: string = P.orange): Ink {
  return [
    bottom > y + 6
      ? [
          rect(left + 4, y + 4, 5, bottom - y - 4, 1, wood),
          rect(right - 9, y + 4, 5, bottom - y - 4, 1, wood),
        ]
      : [],
    rect(left, y, right - left, 7, 2, wood),
  ];
}

export function page(x: number, y: number, width: number, height: number): Ink {
  return rect(x, y, width, height, 2, P.white);
}

/** Written lines, one below the other. */
export function scribble(x: number, y: number, width: number, rows: number, gap = 5, pen = 1.8): Ink {
  return line(Array.from({ length: rows }, (_, at) => `M${x} ${y + at * gap}h${width}`).join(''), pen);
}

/** A leg in shorts, hip to knee to ankle; the toes to the right (1) or the left. */
export function sportsLeg(person: Person, points: readonly [Point, Point, Point], toe: -1 | 1 = 1): Ink {
  const [hip, knee, [x, y]] = points;
  const hem: Point = [hip[0] + (knee[0] - hip[0]) * 0.72, hip[1] + (knee[1] - hip[1]) * 0.72];
  const shoe: readonly Point[] = [
    [x - 0.3 * toe, y],
    [x + 3.6 * toe, y],
  ];
  return [
    union({ ...bareArm(person, points, 4.6), bent: true }),
    union(limb([hip, hem], person.legs, 6, { who: person.who })),
    union(limb(shoe, person.shoes, 4.4, { who: person.who })),
  ];
}

/** Sound: arcs that widen to the right of a mouth or an ear. */
export function soundWaves(x: number, y: number, count = 3, side: -1 | 1 = 1): Ink {
  return line(
    Array.from({ length: count }, (_, at) => {
      const [dx, h] = [at * 5, 3.5 + at * 2.6];
      return `M${x + side * dx} ${y - h}Q${x + side * (dx + 3 + at)} ${y} ${x + side * dx} ${y + h}`;
    }).join(''),
    2.4,
  );
}

/** A quaver whose head lies at x, y. */
export function quaver(x: number, y: number, size = 1, colour: string = P.darkPurple): Ink {
  const k = size;
  return [
    line(
      `M${x + 4.2 * k} ${y - 1}V${y - 18 * k}C${x + 6 * k} ${y - 13 * k} ${x + 11 * k} ${y - 13 * k} ${x + 9.5 * k} ${y - 6 * k}`,
      2.6,
    ),
    union(
      area(
        `M${x - 4.6 * k} ${y + 1}a${4.8 * k} ${3.7 * k} -20 1 1 ${9.2 * k} ${-2 * k}a${4.8 * k} ${3.7 * k} -20 1 1 ${-9.2 * k} ${2 * k}Z`,
        colour,
      ),
    ),
  ];
}

/** A painter's palette with four paints, 24 wide at 1. */
export function paints(x: number, y: number, size = 1): Ink {
  const k = size;
  const d = `M${x - 12 * k} ${y}C${x - 12 * k} ${y - 8 * k} ${x - 5 * k} ${y - 10 * k} ${x + k} ${y - 10 * k}C${x + 8 * k} ${y - 10 * k} ${x + 12 * k} ${y - 5 * k} ${x + 12 * k} ${y}C${x + 12 * k} ${y + 5 * k} ${x + 5 * k} ${y + 2 * k} ${x + 4 * k} ${y + 5 * k}C${x + 3 * k} ${y + 9 * k} ${x} ${y + 10 * k} ${x - 3 * k} ${y + 10 * k}C${x - 9 * k} ${y + 10 * k} ${x - 12 * k} ${y + 6 * k} ${x - 12 * k} ${y}Z`;
  const blobs = [
    [-6.5, -2, P.red],
    [0, -5.5, P.yellow],
    [6.5, -2, P.blue],
    [-4, 5, P.green],
  ] as const;
  return [shape(d, P.brown), blobs.map(([dx, dy, colour]) => dot(x + dx * k, y + dy * k, 2.7 * k, colour))];
}
