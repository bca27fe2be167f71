import type { Person } from '../cast';
import { bareArm, sleeved } from '../figure';
import { type Ink, line } from '../ink';
import { P } from '../palette';
import { flipped, moved, scaled, turned } from '../place';
import { area, limb, type Point, union } from '../union';

const DASH = 4.4;
const GAP = 4.2;

/** A broken line along straight stretches: who or what is not there. */
export function dashed(points: readonly Point[], width = 2, colour: string = P.grey): Ink {
  let d = '';
  let walked = 0;
  for (const [at, to] of points.slice(1).entries()) {
    const from = points[at] ?? to;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const on = (t: number) =>
      `${round(from[0] + ((to[0] - from[0]) * t) / length)} ${round(from[1] + ((to[1] - from[1]) * t) / length)}`;
    for (let start = -(walked % (DASH + GAP)); start < length; start += DASH + GAP) {
      const [a, b] = [Math.max(0, start), Math.min(length, start + DASH)];
      if (b > a) d += `M${on(a)}L${on(b)}`;
    }
    walked += length;
  }
  return line(d, width, colour);
}

/** The same around a middle, an arc from one angle to another: 0 is to the right, clockwise. */
export function dashedArc(
  x: number,
  y: number,
  [rx, ry]: Point,
  [from, to]: Point = [0, 360],
  width = 2,
  colour: string = P.grey,
): Ink {
  const steps = Math.max(8, Math.round((to - from) / 6));
  const points = Array.from({ length: steps + 1 }, (_, at): Point => {
    const angle = ((from + ((to - from) * at) / steps) * Math.PI) / 180;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });
  return dashed(points, width, colour);
}

/** One arm that points: shoulder, elbow, hand, and the tip of its finger. */
export function armThatPoints(
  person: Person,
  points: readonly Point[],
  tip: Point,
  sleeve = 0.7,
  width = 4.6,
): Ink {
  const hand = points.at(-1) ?? tip;
  const skin = { role: 'skin', who: person.who } as const;
  const fist = limb([hand, [hand[0] + 0.01, hand[1]]], person.skin, width + 2.6, skin);
  return [
    union(bareArm(person, points, width), fist, limb([hand, tip], person.skin, 3, skin)),
    union({ ...sleeved(person, points, sleeve, width), open: true }),
  ];
}

export interface LargeHand {
  /** The tip of the finger. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** At 0 it points to the right. */
  readonly turn?: number;
  readonly mirrored?: boolean;
  /** How much arm is seen. */
  readonly arm?: number;
}

/** A large hand with one finger out, seen from its side, with a sleeve. */
export function fingerThatPoints(
  person: Person,
  { x, y, size = 1, turn = 0, mirrored, arm = 12 }: LargeHand,
): Ink {
  const skin = { role: 'skin', who: person.who } as const;
  const finger = (points: readonly Point[], width = 4.6) => limb(points, person.skin, width, skin);
  const start = -33;
  const hand = [
    union(
      area('M-33 -4C-30 -8 -20 -9 -15 -6L-15 9C-18 14 -28 13 -33 8Z', person.skin, skin),
      finger([
        [-18, -3],
        [-2.3, -3],
      ]),
      limb(
        [
          [start, 2],
          [start - Math.max(3, arm - 6), 2],
        ],
        person.skin,
        9,
        skin,
      ),
    ),
    union(
      finger([
        [-17, 3],
        [-12, 3],
      ]),
      finger([
        [-18, 8],
        [-14, 8],
      ]),
    ),
    union(
      finger(
        [
          [-25, -2],
          [-16, -2.5],
        ],
        4.2,
      ),
    ),
    arm < 6
      ? []
      : union(
          area(`M${start - 3} -4.500V8.500L${start - arm} 9.500V-5.500Z`, person.top, {
            role: 'top',
            who: person.who,
          }),
        ),
  ];
  const turnedHand = turned(scaled(mirrored ? flipped(hand, 0) : hand, size, [0, 0]), turn, [0, 0]);
  return moved(turnedHand, x, y);
}

/** Strokes that trail behind something quick: where each starts, and how long it is. */
export function speedLines(
  strokes: readonly (readonly [x: number, y: number, length: number])[],
  width = 2.6,
): Ink {
  return line(strokes.map(([x, y, length]) => `M${x} ${y}h${length}`).join(''), width);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
