import type { Seat } from '../../src/symbols/symbol';
import type { Person } from './cast';
import { arm, bareArm, type Figure, jumper } from './figure';
import { type HeadPose, head } from './head';
import type { Ink } from './ink';
import { type Limb, limb, type Point, union } from './union';

export interface SidePose extends HeadPose {
  /** Middle of the body. */
  readonly x?: number;
  /** Shoulders; 28 when left out. */
  readonly y?: number;
  /** Elbow and hand of the arm that is nearer to us. `null` leaves it to you. */
  readonly arm?: readonly [elbow: Point, hand: Point] | null;
  /** The other arm, behind the body. */
  readonly farArm?: readonly [elbow: Point, hand: Point];
  readonly sleeve?: number;
}

export interface StandingPose extends SidePose {
  /** Ankles of the far and the near leg, and knees where they bend; upright when left out. */
  readonly far?: readonly Point[];
  readonly near?: readonly Point[];
}

const HEAD_UP = 10.5;
const HEAD_RADIUS = 10.5;
const HIP = 17;
const GROUND = 34;

/** Stands, walks or runs to the right; mirror it with `flipped` for the left. */
export function sideways(person: Person, pose: StandingPose = {}): Figure {
  const { x = 23, y = 28 } = pose;
  const far = pose.far ?? [[x - 5, y + GROUND] as const];
  const near = pose.near ?? [[x + 3, y + GROUND] as const];
  return {
    legs: [leg(person, [[x - 3.5, y + HIP], ...far]), leg(person, [[x + 2, y + HIP], ...near])],
    body: body(person, pose, x, y),
    head: head(person, x, y - HEAD_UP, HEAD_RADIUS, { look: 1, ...pose }),
  };
}

export interface SeatedPose extends SidePose {
  /** No chair: you draw what it sits on. */
  readonly chairless?: boolean;
  /** How far the thighs reach forward; 15 when left out. */
  readonly reach?: number;
}

/** Sits on a chair and looks to the right: hips at x, y + 17.5; feet at y + 34. */
export function seated(person: Person, pose: SeatedPose = {}): Figure & { readonly seat: Ink } {
  const { x = 28.5, y = 28, reach = 15 } = pose;
  const seat: Seat = {
    part: 'seat',
    at: [x, y + 21, y + 36],
    facing: 1,
    ...(person.who && { who: person.who }),
  };
  const knee: Point = [x + reach, y + HIP + 0.5];
  return {
    seat: pose.chairless ? [] : seat,
    legs: leg(person, [[x, y + HIP], knee, [x + reach, y + 33.5]], 5.6),
    body: body(
      person,
      {
        arm: [
          [x, y + 13.5],
          [x + 10.5, y + 13.5],
        ],
        ...pose,
      },
      x,
      y,
    ),
    head: head(person, x + 1, y - HEAD_UP, HEAD_RADIUS, { look: 1, ...pose }),
  };
}

function body(person: Person, pose: SidePose, x: number, y: number): Ink {
  const shoulder: Point = [x, y + 5];
  const near =
    pose.arm === undefined
      ? ([
          [x - 1, y + 11],
          [x + 1, y + 16.5],
        ] as const)
      : pose.arm;
  const d = `M${x - 3.5} ${y}Q${x - 6.5} ${y} ${x - 6.5} ${y + 4}L${x - 6} ${y + 18.5}L${x + 5.5} ${y + 18.5}L${x + 5} ${y + 3.5}Q${x + 5} ${y} ${x + 2} ${y}Z`;
  return [
    pose.farArm ? arm(person, [[x + 1, y + 4], ...pose.farArm], pose.sleeve ?? 0.6) : [],
    union(jumper(person, d)),
    near ? arm(person, [shoulder, ...near], pose.sleeve ?? 0.6) : [],
  ];
}

/** A trousered leg with its shoe pointing right; bends sharply at the points between. */
export function leg(person: Person, points: readonly Point[], width = 5, toe: -1 | 1 = 1): Ink {
  const [x, y] = points.at(-1) ?? [0, 0];
  return [
    union(trousers(person, points, width)),
    union(
      limb(
        [
          [x - 0.3 * toe, y],
          [x + 3.6 * toe, y],
        ],
        person.shoes,
        width - 0.6,
        { who: person.who },
      ),
    ),
  ];
}

/** A bare leg: swimming, toilet, shorts. */
export function bareLeg(person: Person, points: readonly Point[], width = 5): Ink {
  return union({ ...bareArm(person, points, width), bent: true });
}

function trousers(person: Person, points: readonly Point[], width: number): Limb {
  return limb(points, person.legs, width, { bent: true, who: person.who });
}
