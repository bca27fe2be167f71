import type { Person } from '../cast';
import { arm, bareArm } from '../figure';
import { circle, dot, ellipse, type Ink, line } from '../ink';
import { P } from '../palette';
import { limb, type Point, union } from '../union';
import { ribbon } from './core';

/** Legs of somebody who faces us and does more than stand: hip, (knee,) ankle of each, the viewer's left first. */
export function freeLegs(person: Person, pair: readonly (readonly Point[])[], width = 5.6): Ink {
  const { legs: cloth, shoes, who } = person;
  return [
    union(...pair.map((points) => limb(points, cloth, width, { bent: true, who }))),
    pair.map((points) => {
      const [[kx, ky], [x, y]] = [points.at(-2) ?? [0, 0], points.at(-1) ?? [0, 0]];
      const long = Math.hypot(x - kx, y - ky);
      const [dx, dy] = [(x - kx) / long, (y - ky) / long];
      const from: Point = [x + dx * 0.5, y + dy * 0.5];
      return union(limb([from, [x + dx * 2.6, y + dy * 2.6]], shoes, width + 0.6, { who }));
    }),
  ];
}

/** A round cushion full of air, with bumps; its middle at x, y. */
export function wobbleCushion(x: number, y: number, rx: number, fill: string = P.darkPurple): Ink {
  const bumps = [-0.72, -0.36, 0, 0.36, 0.72].map((t) => dot(x + t * rx, y + 1.5, 1.6, P.white));
  return [ellipse(x, y, rx, 6, fill), bumps];
}

/** Curved strokes to both sides of something that wobbles. */
export function wobbles(x: number, y: number, reach: number, tall = 8): Ink {
  const one = (side: -1 | 1, out: number, half: number) =>
    `M${x + side * (reach + out)} ${y - half}Q${x + side * (reach + out + half * 0.55)} ${y} ${x + side * (reach + out)} ${y + half}`;
  return line(
    [1, -1].map((side) => one(side as 1 | -1, 0, tall * 0.6) + one(side as 1 | -1, 5, tall)).join(''),
    2.4,
  );
}

/** Bare arms and sleeves, to lay over what was drawn before; each from shoulder to hand. */
export function bothArms(person: Person, left: readonly Point[], right: readonly Point[], sleeve = 0.7): Ink {
  return [arm(person, left, sleeve, 5), arm(person, right, sleeve, 5)];
}

/** A hand seen alone, where an arm goes behind what it holds. */
export function grip(person: Person, points: readonly Point[], width = 5): Ink {
  return union(bareArm(person, points, width));
}

/** A ball to sit on. */
export function gymBall(x: number, y: number, radius: number, fill: string = P.darkPurple): Ink {
  return [
    circle(x, y, radius, fill),
    line(
      `M${x - radius * 0.68} ${y - radius * 0.1}A${radius * 0.7} ${radius * 0.7} 0 0 1 ${x - radius * 0.2} ${y - radius * 0.66}`,
      3,
      P.white,
    ),
  ];
}

/** A bent tube of metal: frames, hoists, rails. */
export function pipe(d: string, colour: string, width = 3.4): Ink {
  return ribbon(d, colour, width);
}

/** A wheel that stands on `ground`. */
export function castor(x: number, ground: number, radius = 4): Ink {
  return [circle(x, ground - radius, radius, P.darkGrey), dot(x, ground - radius, 1.3, P.white)];
}
