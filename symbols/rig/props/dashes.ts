import { type Ink, line } from '../ink';
import type { Point } from '../union';

/** An outline in dashes, for somebody or something that is not there. */
export function dashed(points: readonly Point[], dash = 4.5, gap = 4.5, width = 2.4): Ink {
  const step = 0.5;
  const along = points.slice(1).flatMap((to, at): readonly Point[] => {
    const [x, y] = points[at] ?? to;
    const count = Math.max(1, Math.round(Math.hypot(to[0] - x, to[1] - y) / step));
    return Array.from(
      { length: count },
      (_, k) => [x + ((to[0] - x) * k) / count, y + ((to[1] - y) * k) / count] as const,
    );
  });
  const period = Math.round((dash + gap) / step);
  const inDash = Math.round(dash / step);
  const every = Math.max(1, Math.floor(inDash / 3));
  const d = along.map(([x, y], at) => {
    const into = at % period;
    if (into > inDash || (into % every !== 0 && into !== inDash)) return '';
    return `${into === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return line(d.join(''), width);
}

/** A circle to be dashed, clockwise from its left. */
export function ringPoints(x: number, y: number, radius: number): readonly Point[] {
  return Array.from({ length: 49 }, (_, at) => {
    const angle = Math.PI + (Math.PI * 2 * at) / 48;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}
