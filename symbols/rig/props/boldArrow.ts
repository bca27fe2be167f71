import { type Ink, line } from '../ink';
import { P } from '../palette';
import type { Point } from '../union';

/** A coloured arrow with a black edge, for where the way something moves is half of the picture. `bow` as for `arrow`. */
export function boldArrow(from: Point, to: Point, bow = 0, colour: string = P.green, barb = 8): Ink {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const middle: Point = [
    (from[0] + to[0]) / 2 + (dy / length) * bow,
    (from[1] + to[1]) / 2 - (dx / length) * bow,
  ];
  const angle = Math.atan2(to[1] - middle[1], to[0] - middle[0]);
  const tip = (turn: number) =>
    `${(to[0] - barb * Math.cos(angle + turn)).toFixed(2)} ${(to[1] - barb * Math.sin(angle + turn)).toFixed(2)}`;
  const d = `M${from[0]} ${from[1]}Q${middle[0]} ${middle[1]} ${to[0]} ${to[1]}M${tip(0.75)}L${to[0]} ${to[1]}L${tip(-0.75)}`;
  return [line(d, 7), line(d, 3.6, colour)];
}
