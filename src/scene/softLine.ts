type Point = readonly [x: number, y: number];

/** A dot is a line too short to be seen as one: nothing at all would be painted nowhere. */
const DOT = 0.02;

/** A curve through every point, as soft as a hand's (Catmull-Rom, as Bézier); absolute `M L C`. */
export function softLine(points: readonly Point[]): string {
  const [first, second] = points;
  if (!first) return '';
  if (!second) return `M${pair(first)}L${pair([first[0] + DOT, first[1]])}`;
  if (points.length === 2) return `M${pair(first)}L${pair(second)}`;
  const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? first;
  const curves = points.slice(1).map((to, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)];
    return `C${pair(towards(from, before, to))} ${pair(towards(to, after, from))} ${pair(to)}`;
  });
  return `M${pair(first)}${curves.join('')}`;
}

/** The handle of a curve at `point`, along the way from one neighbour to the other. */
function towards([x, y]: Point, one: Point, other: Point): Point {
  return [x + (other[0] - one[0]) / 6, y + (other[1] - one[1]) / 6];
}

function pair([x, y]: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
