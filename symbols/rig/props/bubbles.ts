import { circle, dot, type Ink, rectPath, roundPath } from '../ink';
import { P } from '../palette';
import { area, type Point, union } from '../union';

/** A large thought: a round cloud that holds a picture around x, y, with bubbles leading to `to`. */
export function dream(x: number, y: number, radius: number, to: Point): Ink {
  const bumps = Array.from({ length: 8 }, (_, at) => {
    const angle = (at * Math.PI) / 4 + 0.3;
    return roundPath(x + radius * 0.62 * Math.cos(angle), y + radius * 0.62 * Math.sin(angle), radius * 0.42);
  });
  const [dx, dy] = [to[0] - x, to[1] - y];
  const far = Math.hypot(dx, dy);
  const along = (distance: number): Point => [to[0] - (dx / far) * distance, to[1] - (dy / far) * distance];
  const [near, next] = [along(1.5), along(7)];
  const cloud = bumps.join('');
  return [
    { d: cloud, fill: P.black, stroke: P.black, width: 4, join: 'round', role: 'contour' },
    { d: cloud, fill: P.white },
    dot(x, y, radius * 0.7, P.white),
    circle(next[0], next[1], 2.8, P.white),
    circle(near[0], near[1], 1.7, P.white),
  ];
}

/** A speech bubble with room for a picture; its tail ends at `to`, and starts at the edge nearest to it. */
export function says(x: number, y: number, width: number, height: number, to: Point): Ink {
  const [left, top] = [x - width / 2, y - height / 2];
  const r = Math.min(width, height) * 0.3;
  const [dx, dy] = [to[0] - x, to[1] - y];
  const below = Math.abs(dy) / height > Math.abs(dx) / width;
  const root: Point = below
    ? [clamp(x + dx * 0.5, left + r + 3, left + width - r - 3), y + Math.sign(dy) * (height / 2 - 2)]
    : [x + Math.sign(dx) * (width / 2 - 2), clamp(y + dy * 0.5, top + r + 3, top + height - r - 3)];
  const [ox, oy] = below ? [5, 0] : [0, 5];
  const tail = `M${root[0] - ox} ${root[1] - oy}L${to[0]} ${to[1]}L${root[0] + ox} ${root[1] + oy}Z`;
  return union(area(rectPath(left, top, width, height, r), P.white), area(tail, P.white));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
