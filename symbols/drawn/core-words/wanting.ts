import { BEN, JOY, MISS_CARR, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { palm } from '../../rig/hand';
import { type Ink, rect } from '../../rig/ink';
import { P } from '../../rig/palette';
import { flipped, scaled, turned } from '../../rig/place';
import { sideBust, teddy } from '../../rig/props/core';
import { leg, sideways } from '../../rig/sideways';
import { boldArrow, plus } from '../../rig/signs';
import type { Point } from '../../rig/union';

function brick(x: number, y: number): Ink {
  return [rect(x + 4, y - 3, 5, 4, 1, P.orange), rect(x, y, 13, 12, 1.5, P.orange)];
}

/** Bricks in a heap that gets narrower, row by row from the ground. */
function heap(x: number, ground: number, rows: number): Ink {
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
    Array.from({ length: rows - row }, (_, at) => brick(x + row * 6.5 + at * 13, ground - (row + 1) * 12)),
  );
}

const faller = sideways(BEN, { x: 17, y: 41, arm: null, face: 'worried', tilt: -6 });
const bareOrTrousers = [
  leg(BEN, [
    [16, 58],
    [30, 51],
    [35, 64],
  ]),
  leg(BEN, [
    [16, 60],
    [29, 60],
    [39, 65],
  ]),
];
const carer = sideways(MISS_CARR, {
  x: 20,
  y: 29,
  near: [
    [16, 52],
    [22, 64],
  ],
  far: [[8, 64]],
  arm: [
    [29, 41],
    [37, 42],
  ],
});
const helper = flipped([carer.legs, turned([carer.body, carer.head], 16, [20, 46])], 38);

export const drawings: Drawings = {
  more: {
    shows: 'One brick, a plus sign and a bigger heap of bricks.',
    ink: [brick(5, 55), heap(28, 67, 3), plus(16, 22, 13)],
  },
  want: {
    shows: 'A child reaching out with both hands for a teddy.',
    ink: scaled(
      [
        teddy(57, 44, 0.86),
        sideBust(JOY, {
          x: 15,
          y: 34,
          face: 'happy',
          arm: null,
          farArm: [
            [23, 35],
            [30, 30],
          ],
        }),
        reaching(JOY, 15, 34, [
          [15, 39],
          [23, 43],
          [31, 38],
        ]),
      ],
      0.92,
    ),
  },
  'dont-want': {
    shows: 'A child turning away and pushing a teddy away with a flat hand.',
    ink: scaled(
      [
        turned(teddy(51, 38, 0.84), 14, [51, 60]),
        sideBust(JOY, { x: 15, y: 34, face: 'sad', look: -1, arm: null }),
        reaching(JOY, 15, 34, [
          [16, 39],
          [32, 38],
        ]),
        palm(JOY, { x: 40, y: 37, size: 0.74, turn: 14 }),
        boldArrow([38, 65], [62, 65], 0, P.red),
      ],
      0.92,
    ),
  },
  help: {
    shows: 'A grown-up bending down to take the hand that a child reaches up.',
    ink: [
      faller.body,
      bareOrTrousers,
      faller.head,
      helper,
      arm(
        BEN,
        [
          [17, 46],
          [27, 49],
          [37, 40],
        ],
        0.75,
        5,
      ),
    ],
  },
};

/** An arm that lies over a `sideBust` drawn at x, y. */
function reaching(person: Person, x: number, y: number, points: readonly Point[]): Ink {
  return scaled(arm(person, points, 0.75), 1.3, [x, y]);
}
