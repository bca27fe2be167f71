import type { Step } from './pathData';

type Point = readonly [number, number];

/** Short enough that a curve cut into this many straight pieces looks round at the size of a poster. */
const PIECES = 24;

/** A dashed outline as separate strokes, so that no painter needs to know of dashes. */
export function cutIntoDashes(steps: readonly Step[], pattern: readonly number[]): Step[] {
  return polylines(steps).flatMap((line) => dashesAlong(line, pattern));
}

function dashesAlong(line: readonly Point[], pattern: readonly number[]): Step[] {
  const out: Step[] = [];
  let turn = 0;
  let left = pattern[0] ?? 0;
  const advance = () => {
    while (left <= 0) {
      turn = (turn + 1) % pattern.length;
      left = pattern[turn] ?? 0;
    }
  };
  let from = line[0];
  if (!from) return out;
  advance();
  let drawing = turn % 2 === 0;
  if (drawing) out.push(['M', ...from]);
  for (const to of line.slice(1)) {
    let rest = Math.hypot(to[0] - from[0], to[1] - from[1]);
    while (rest > 0) {
      const stride = Math.min(rest, left);
      const share = stride / rest;
      const point: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      if (drawing) out.push(['L', ...point]);
      from = point;
      rest -= stride;
      left -= stride;
      if (left > 0) continue;
      advance();
      const wasDrawing = drawing;
      drawing = turn % 2 === 0;
      if (drawing && !wasDrawing) out.push(['M', ...point]);
    }
    from = to;
  }
  return out;
}

function polylines(steps: readonly Step[]): Point[][] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  for (const step of steps) {
    if (step[0] === 'M') {
      line = [[step[1], step[2]]];
      lines.push(line);
    } else if (step[0] === 'C') line.push(...alongCurve(line.at(-1) ?? [0, 0], step));
    else if (step[0] === 'Z') line.push(line[0] ?? [0, 0]);
    else line.push([step[1], step[2]]);
  }
  return lines;
}

type Curve = readonly ['C', number, number, number, number, number, number];

function alongCurve([x, y]: Point, [, ax, ay, bx, by, ex, ey]: Curve): Point[] {
  return Array.from({ length: PIECES }, (_, index): Point => {
    const t = (index + 1) / PIECES;
    const u = 1 - t;
    const at = (p: number, a: number, b: number, e: number) =>
      u ** 3 * p + 3 * u * u * t * a + 3 * u * t * t * b + t ** 3 * e;
    return [at(x, ax, bx, ex), at(y, ay, by, ey)];
  });
}
