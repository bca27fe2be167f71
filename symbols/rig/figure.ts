import type { Legs } from '../../src/symbols/symbol';
import type { Person } from './cast';
import { type HeadPose, head } from './head';
import type { Ink } from './ink';
import { area, firstPart, type Limb, limb, type Piece, type Point, union } from './union';

/** A figure in layers, so that a table can stand before its legs or a book before its body. Draw in this order. */
export interface Figure {
  readonly legs: Ink;
  readonly body: Ink;
  readonly head: Ink;
}

/** Elbow and hand, from the shoulder on; on the grid, not on the figure. Left and right are the viewer's. */
export type Arm = readonly [elbow: Point, hand: Point];

export interface FrontPose extends HeadPose {
  /** Middle of the figure; 36 when left out. */
  readonly x?: number;
  /** Where the shoulders are; 29 when left out, and all else follows. */
  readonly y?: number;
  readonly left?: Arm | null;
  readonly right?: Arm | null;
  /** Share of the arm that a sleeve covers: 0.5 short, 0.8 long. */
  readonly sleeve?: number;
  readonly shorts?: boolean;
}

const HIP = 18;
const FEET = 34;
const HEAD_UP = 10.5;
const HEAD_RADIUS = 10.5;
const ARM = 4.4;

/** Stands and faces us: feet at y + 34 (63), head up to y - 21 (8). */
export function front(person: Person, pose: FrontPose = {}): Figure {
  const { x = 36, y = 29 } = pose;
  const legs: Legs = {
    part: 'legs',
    at: [x, y + HIP, y + FEET],
    cloth: person.legs,
    shoe: person.shoes,
    ...(pose.shorts && { skin: person.skin }),
    ...(person.who && { who: person.who }),
  };
  return {
    legs,
    body: upperBody(person, { ...pose, x, y, bottom: y + HIP }),
    head: head(person, x, y - HEAD_UP, HEAD_RADIUS, pose),
  };
}

interface UpperPose extends FrontPose {
  readonly x: number;
  readonly y: number;
  /** Where the jumper ends. */
  readonly bottom: number;
}

/** Jumper and both arms, melted together. An arm that is `null` is drawn by you, before or behind. */
export function upperBody(person: Person, pose: UpperPose): Ink {
  const { x, y, bottom, sleeve = 0.72 } = pose;
  const hang = (side: -1 | 1): Arm => [
    [x + side * 10, y + 8],
    [x + side * 10, y + 16],
  ];
  const arms = ([-1, 1] as const).flatMap((side) => {
    const arm = side < 0 ? pose.left : pose.right;
    return arm === null ? [] : [[[x + side * 6, y + 2.5], ...(arm ?? hang(side))] as readonly Point[]];
  });
  return [
    arms.map((points) => union(bareArm(person, points))),
    union(jumper(person, torso(x, y, bottom)), ...arms.map((points) => sleeved(person, points, sleeve))),
  ];
}

/** One arm by itself, to lay over what is already drawn; its shoulder end is open. */
export function arm(person: Person, points: readonly Point[], sleeve = 0.72, width = ARM): Ink {
  return [
    union(bareArm(person, points, width)),
    union({ ...sleeved(person, points, sleeve, width), open: true }),
  ];
}

export function bareArm(person: Person, points: readonly Point[], width = ARM): Limb {
  return limb(points, person.skin, width, { role: 'skin', who: person.who });
}

export function sleeved(person: Person, points: readonly Point[], sleeve: number, width = ARM): Limb {
  return limb(firstPart(points, sleeve), person.top, width, { role: 'top', who: person.who });
}

export function jumper(person: Person, d: string): Piece {
  return area(d, person.top, { role: 'top', who: person.who });
}

/** A body from its shoulders at `y` to its hem, a little wider below. */
export function torso(x: number, y: number, bottom: number, shoulders = 7, hem = 8): string {
  const [left, right] = [x - shoulders, x + shoulders];
  return [
    `M${left + 2} ${y}Q${left} ${y} ${left} ${y + 3}L${x - hem} ${bottom}L${x + hem} ${bottom}`,
    `L${right} ${y + 3}Q${right} ${y} ${right - 2} ${y}Z`,
  ].join('');
}

/** All of a figure, back to front. */
export function whole({ legs, body, head: top }: Figure): Ink {
  return [legs, body, top];
}
