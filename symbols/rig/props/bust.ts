import type { Person } from '../cast';
import { type Arm, bareArm, type Figure, jumper, sleeved, torso } from '../figure';
import { type HeadPose, head } from '../head';
import { type Ink, roundPath } from '../ink';
import { area, type Piece, type Point, union } from '../union';

export interface BustPose extends HeadPose {
  /** Middle of the body and its shoulders. */
  readonly x?: number;
  readonly y?: number;
  /** 1 has a head of radius 10.5; 1.4 fills a symbol with head and chest. */
  readonly size?: number;
  /** Elbow and hand, on the grid. `null` leaves the arm to you, hanging when left out. */
  readonly left?: Arm | null;
  readonly right?: Arm | null;
  /** Where the jumper ends. */
  readonly bottom?: number;
  readonly sleeve?: number;
  /** Moves the head on its neck. */
  readonly headAt?: Point;
}

/** Head and upper body, large, with arms that do something: feelings, manners, who somebody is. */
export function bust(person: Person, pose: BustPose = {}): Figure {
  const { x = 36, y = 40, size = 1.35, sleeve = 0.7, headAt = [0, 0] } = pose;
  const bottom = pose.bottom ?? y + 18 * size;
  const arms = ([-1, 1] as const).flatMap((side) => {
    const arm = side < 0 ? pose.left : pose.right;
    if (arm === null) return [];
    return [[shoulder(x, y, size, side), ...(arm ?? hanging(x, y, size, side, bottom))] as readonly Point[]];
  });
  const width = armWidth(size);
  return {
    legs: [],
    body: [
      arms.map((points) => union(...withHand(person, points, width))),
      union(
        jumper(person, torso(x, y, bottom, 8 * size, 8.6 * size)),
        ...arms.map((points) => sleeved(person, points, sleeve, width)),
      ),
    ],
    head: head(person, x + headAt[0], y - 9.8 * size + headAt[1], 10.5 * size, pose),
  };
}

/** Where an arm of a bust begins. */
export function shoulder(x: number, y: number, size: number, side: -1 | 1): Point {
  return [x + side * 6.4 * size, y + 3.4 * size];
}

export function armWidth(size: number): number {
  return 3 + 2 * size;
}

/** An arm with a round hand, laid over what is drawn; its shoulder end is open. */
export function reach(person: Person, points: readonly Point[], size = 1.35, sleeve = 0.7): Ink {
  const width = armWidth(size);
  return [
    union(...withHand(person, points, width)),
    union({ ...sleeved(person, points, sleeve, width), open: true }),
  ];
}

function withHand(person: Person, points: readonly Point[], width: number): readonly Piece[] {
  const [x, y] = points.at(-1) ?? [0, 0];
  const fist = area(roundPath(x, y, width * 0.62), person.skin, { role: 'skin', who: person.who });
  return [bareArm(person, points, width * 0.9), fist];
}

function hanging(x: number, y: number, size: number, side: -1 | 1, bottom: number): Arm {
  return [
    [x + side * 12.5 * size, y + 9 * size],
    [x + side * 10.5 * size, bottom - 2],
  ];
}
