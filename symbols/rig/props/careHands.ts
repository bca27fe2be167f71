import type { Person } from '../cast';
import { type Ink, line } from '../ink';
import { flipped, moved, scaled, turned } from '../place';
import { area, limb, type Piece, type Point, union } from '../union';

/** Hands drawn large, at work. The working point (where fingers meet, where a stick passes) lies on x, y. */
export interface WorkingHand {
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise; at 0 the arm comes from below. */
  readonly turn?: number;
  readonly size?: number;
  /** How much arm is seen below the hand. */
  readonly arm?: number;
  /** The other hand of the two. */
  readonly mirrored?: boolean;
}

const FINGER = 4.4;
const WRIST = 9;

/** Thumb and forefinger meet at the point: a zip, a button, a lace, the corner of a packet. */
export function pinching(person: Person, pose: WorkingHand): Ink {
  const curled = union(
    finger(person, [
      [10, 16],
      [16, 9],
      [10, 5],
    ]),
    finger(person, [
      [9, 19],
      [17, 15],
      [13, 10],
    ]),
  );
  const hand = union(
    skinArea(person, 'M-2 14C-4 19 -2 25 2 25L9 25C13 23 13 15 11 10L7 10L3 14Z'),
    finger(person, [
      [9, 13],
      [8.5, 3],
      [1.4, 0.4],
    ]),
    finger(person, [
      [0.5, 19],
      [-5.5, 9],
      [-1.6, 1],
    ]),
    forearm(person, [4.5, 21], pose.arm),
  );
  return at(pose, [curled, hand, sleeve(person, 4.5, 21, pose.arm)]);
}

/** A fist around something that lies level through the point: draw `back`, the thing, then `front`. */
export function gripping(person: Person, pose: WorkingHand): { readonly back: Ink; readonly front: Ink } {
  const back = union(
    skinArea(person, 'M-9 -3C-9 -6 9 -6 9 -3L8 8C7 13 -7 13 -8 8Z'),
    forearm(person, [0, 8], pose.arm),
  );
  const fingers = [-6.6, -2.2, 2.2, 6.6].map((x) =>
    finger(
      person,
      [
        [x, -4.5],
        [x, 3.5],
      ],
      4.8,
    ),
  );
  const front = [
    union(...fingers),
    line('M-4.4 -4.500V3.500M0 -4.500V3.500M4.4 -4.500V3.500', 1.6),
    union(
      finger(person, [
        [-6.4, 6.5],
        [-4, 9.4],
        [1, 8.8],
      ]),
    ),
  ];
  return { back: at(pose, [back, sleeve(person, 0, 8, pose.arm)]), front: at(pose, front) };
}

/** A hand seen from its edge, fingers together: push, rub, hold under water. Its fingertips lie on the point. */
export function edgewise(person: Person, pose: WorkingHand): Ink {
  const hand = union(
    skinArea(person, 'M-3.5 3C-3.5 -1 3.5 -1 4 3L6 16C6.5 22 -4.5 22 -5 16Z'),
    finger(person, [
      [-3, 18],
      [-8.5, 13],
      [-8, 7],
    ]),
    forearm(person, [0.5, 17], pose.arm),
  );
  return at(pose, [hand, sleeve(person, 0.5, 17, pose.arm), line('M0.4 2.500L1 11', 1.6)]);
}

/** An open hand, fingers a little apart, palm to us. The middle of its palm lies on the point. */
export function openHand(person: Person, pose: WorkingHand): Ink {
  const hand = union(
    skinArea(person, 'M-7.5 -3C-7.5 -6 7 -6 7 -3L6.5 5C6 10 -5 10.5 -6.5 6Z'),
    finger(
      person,
      [
        [-5.6, -4],
        [-7.2, -12],
      ],
      3.8,
    ),
    finger(
      person,
      [
        [-1.9, -5],
        [-2.3, -15],
      ],
      3.8,
    ),
    finger(
      person,
      [
        [2.1, -5],
        [2.5, -15],
      ],
      3.8,
    ),
    finger(
      person,
      [
        [5.4, -4],
        [7.4, -12],
      ],
      3.8,
    ),
    finger(
      person,
      [
        [5, 4],
        [12, -1],
      ],
      4,
    ),
    forearm(person, [0, 6], pose.arm),
  );
  return at(pose, [hand, sleeve(person, 0, 6, pose.arm)]);
}

function finger(
  person: Person,
  points: readonly Point[],
  width = FINGER,
): Piece & { points: readonly Point[] } {
  return { ...limb(points, person.skin, width, skinOf(person)) };
}

function forearm(person: Person, [x, y]: Point, length = 16): Piece {
  return limb(
    [
      [x, y],
      [x, y + Math.max(3, length - 6)],
    ],
    person.skin,
    WRIST,
    skinOf(person),
  );
}

/** From a little below the wrist to the end of the arm. */
function sleeve(person: Person, x: number, y: number, length = 16): Ink {
  if (length < 9) return [];
  const d = `M${x - 6.2} ${y + 8}L${x + 6.2} ${y + 8}L${x + 6.6} ${y + length + 4}L${x - 6.6} ${y + length + 4}Z`;
  return union(area(d, person.top, { role: 'top', who: person.who }));
}

function skinArea(person: Person, d: string): Piece {
  return area(d, person.skin, skinOf(person));
}

function skinOf({ who }: Person) {
  return { role: 'skin', who } as const;
}

function at({ x, y, size = 1, turn = 0, mirrored = false }: WorkingHand, ink: Ink): Ink {
  const hand = scaled(mirrored ? flipped(ink, 0) : ink, size, [0, 0]);
  return moved(turned(hand, turn, [0, 0]), x, y);
}
