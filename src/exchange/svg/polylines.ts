import type { Step } from './pathData';

export type Point = readonly [number, number];

/** Short enough that a curve cut into this many straight pieces looks round at the size of a poster. */
const PIECES = 24;

/** A path as straight lines, one for each of its outlines. */
export function polylines(steps: readonly Step[], pieces = PIECES): Point[][] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  for (const step of steps) {
    if (step[0] === 'M') {
      line = [[step[1], step[2]]];
      lines.push(line);
    } else if (step[0] === 'C') line.push(...alongCurve(line.at(-1) ?? [0, 0], step, pieces));
    else if (step[0] === 'Z') line.push(line[0] ?? [0, 0]);
    else line.push([step[1], step[2]]);
  }
  return lines;
}

type Curve = readonly ['C', number, number, number, number, number, number];

function alongCurve([x, y]: Point, [, ax, ay, bx, by, ex, ey]: Curve, pieces: number): Point[] {
  return Array.from({ length: pieces }, (_, index): Point => {
    const t = (index + 1) / pieces;
    const u = 1 - t;
    const at = (p: number, a: number, b: number, e: number) =>
      u ** 3 * p + 3 * u * u * t * a + 3 * u * t * t * b + t ** 3 * e;
    return [at(x, ax, bx, ex), at(y, ay, by, ey)];
  });
}
