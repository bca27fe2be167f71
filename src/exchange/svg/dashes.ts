import type { Step } from './pathData';
import { type Point, polylines } from './polylines';

/** A dash of no length with round ends is a dot; a canvas draws it only where there is a little to draw. */
const DOT = 0.01;
/** More than this on one line is a trap: it is drawn whole. */
const MOST_DASHES = 4000;

/** A dashed outline as separate strokes, so that no painter needs to know of dashes. */
export function cutIntoDashes(steps: readonly Step[], pattern: readonly number[]): Step[] {
  return polylines(steps).flatMap((line) => dashesAlong(line, pattern));
}

function dashesAlong(line: readonly Point[], pattern: readonly number[]): Step[] {
  const out: Step[] = [];
  const end = lengthOf(line);
  const gaps = withoutNothings(pattern);
  const round = gaps.reduce((sum, length) => sum + length, 0);
  if (end / round > MOST_DASHES) return asDrawn(line);
  for (let from = 0, turn = 0; from < end; turn += 1) {
    const length = gaps[turn % gaps.length] ?? end;
    if (turn % 2 === 0) out.push(...stretch(line, from, Math.min(end, from + Math.max(length, DOT))));
    from += length;
  }
  return out;
}

/** "0 0 5 5" begins with a dash and a gap of nothing, which say nothing. */
function withoutNothings(pattern: readonly number[]): readonly number[] {
  const pairs = pattern.flatMap((length, at) =>
    at % 2 === 0 ? [[length, pattern[at + 1] ?? 0] as const] : [],
  );
  return pairs.filter(([dash, gap]) => dash > 0 || gap > 0).flat();
}

/** The part of a line between two distances along it. */
function stretch(line: readonly Point[], from: number, to: number): Step[] {
  const steps: Step[] = [];
  let walked = 0;
  for (const [at, b] of line.entries()) {
    const a = line[at - 1];
    if (!a) continue;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const [start, stop] = [Math.max(from - walked, 0), Math.min(to - walked, length)];
    walked += length;
    if (length === 0 || start >= stop) continue;
    const along = (distance: number): Point => [
      a[0] + ((b[0] - a[0]) * distance) / length,
      a[1] + ((b[1] - a[1]) * distance) / length,
    ];
    if (steps.length === 0) steps.push(['M', ...along(start)]);
    steps.push(['L', ...along(stop)]);
  }
  return steps;
}

function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, [x, y], at) => {
    const [px, py] = line[at - 1] ?? [x, y];
    return sum + Math.hypot(x - px, y - py);
  }, 0);
}

function asDrawn(line: readonly Point[]): Step[] {
  return line.map(([x, y], at) => [at === 0 ? 'M' : 'L', x, y]);
}
