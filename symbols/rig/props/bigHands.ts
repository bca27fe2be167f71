import type { Person } from '../cast';
import type { Ink } from '../ink';
import { flipped, moved, scaled, turned } from '../place';
import { area, limb, type Piece, type Point, union } from '../union';

/** A hand drawn large, its arm coming from the left: fingers point right at `turn` 0. */
export interface BigHand {
  /** The wrist. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Degrees clockwise. */
  readonly turn?: number;
  /** How much of the arm is seen behind the wrist. */
  readonly arm?: number;
  /** The arm comes from the right instead. */
  readonly mirrored?: boolean;
}

const WRIST = 9.5;
const FINGER = 5.2;

/** Palm up and flat, to hold out or to be given something, which lies at about 14, -7 from the wrist. */
export function offering(person: Person, pose: BigHand): Ink {
  return placed(pose, [
    union(
      finger(person, [
        [3, -1],
        [9, -6],
        [13, -7],
      ]),
    ),
    union(
      skinArea(person, 'M-2 -4.600L8 -2.500C13 -1 16 -2 19 -3L20 3C14 7 6 7 -2 4.600Z'),
      finger(
        person,
        [
          [8, 2],
          [18, 2.5],
          [25, -4],
        ],
        5.6,
      ),
      forearm(person, pose.arm),
    ),
    sleeve(person, pose.arm),
  ]);
}

/** Closed around something at about 15, 1 from the wrist: draw `back`, the thing, then `front`. */
export function grasping(person: Person, pose: BigHand): { readonly back: Ink; readonly front: Ink } {
  const back = [
    union(
      skinArea(person, 'M-2 -4.600C4 -8 8 -9 11 -8L12 6C7 8 2 6 -2 4.600Z'),
      finger(person, [
        [8, -5],
        [17, -12],
        [24, -5],
      ]),
      forearm(person, pose.arm),
    ),
    sleeve(person, pose.arm),
  ];
  const front = union(
    finger(
      person,
      [
        [4, 3],
        [11, 9],
        [19, 5],
      ],
      5.4,
    ),
  );
  return { back: placed(pose, back), front: placed(pose, front) };
}

/** Seen from above with its fingers together, as it lies on something. */
export function flatHand(person: Person, pose: BigHand): Ink {
  const tips = [
    [23, -4.6],
    [25.5, -0.6],
    [24, 3.4],
  ] as const;
  return placed(pose, [
    union(
      skinArea(person, 'M-2 -4.700C4 -8 12 -8.500 14 -7L14 6C10 8.500 4 7 -2 4.700Z'),
      ...tips.map((tip): Piece => finger(person, [[12, tip[1] * 0.95], tip], 4.6)),
      finger(person, [
        [3, -4],
        [9, -11],
        [13, -12],
      ]),
      forearm(person, pose.arm),
    ),
    sleeve(person, pose.arm),
  ]);
}

/** An open palm held up, on its arm from below: wait, stop, goodbye. `x`, `y` is the middle of the palm. */
export function raisedHand(person: Person, pose: BigHand): Ink {
  const tips = [
    [-8, -12.5],
    [-2.8, -15.5],
    [2.6, -15.2],
    [7.8, -12],
  ] as const;
  const hand = union(
    skinArea(person, 'M-7.5 -3C-7.5 -6 7 -6 7 -3L6.5 5C6 10 -5 10.500 -6.5 6Z'),
    ...tips.map((tip) => finger(person, [[tip[0] * 0.78, -3.5], tip], 3.9)),
    finger(person, [
      [5, 5],
      [10, 3],
      [13, -2],
    ]),
    limb(
      [
        [0, 6],
        [0, 6 + (pose.arm ?? 14)],
      ],
      person.skin,
      8.6,
      skinOf(person),
    ),
  );
  const end = 6 + (pose.arm ?? 14);
  const cuff = `M-6.2 ${end - 6}H6.2L7 ${end + 6}H-7Z`;
  return placed(pose, [hand, union(area(cuff, person.top, { role: 'top', who: person.who }))]);
}

function finger(person: Person, points: readonly Point[], width = FINGER) {
  return limb(points, person.skin, width, skinOf(person));
}

function forearm(person: Person, length = 16): Piece {
  return limb(
    [
      [0, 0],
      [Math.min(-3, 5 - length), 0],
    ],
    person.skin,
    WRIST,
    skinOf(person),
  );
}

/** From a little behind the wrist to where the arm ends. */
function sleeve(person: Person, length = 16): Ink {
  if (length < 8) return [];
  const d = `M-6 -6.600L-6 6.600L${-length - 2} 7.200L${-length - 2} -7.200Z`;
  return union(area(d, person.top, { role: 'top', who: person.who }));
}

function skinArea(person: Person, d: string): Piece {
  return area(d, person.skin, skinOf(person));
}

function skinOf({ who }: Person) {
  return { role: 'skin', who } as const;
}

function placed({ x, y, size = 1, turn = 0, mirrored = false }: BigHand, ink: Ink): Ink {
  const hand = scaled(mirrored ? flipped(ink, 0) : ink, size, [0, 0]);
  return moved(turned(hand, turn, [0, 0]), x, y);
}
