import { CAI, JOY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, whole } from '../../rig/figure';
import { dot, type Ink, line } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { sore } from '../../rig/props/medical';
import { leg, seated } from '../../rig/sideways';
import { half } from '../../rig/sitting';
import { limb, type Point, union } from '../../rig/union';

/** A red zigzag that shoots out to the right from x, y, before it is turned. */
function pain(x: number, y: number, turn = 0): Ink {
  return turned(line(`M${x} ${y}l5 -3.5l1 6.500l5 -4l1 6.500`, 3, P.darkRed), turn, [x, y]);
}

const holding = half(CAI, {
  x: 36,
  y: 30,
  bottom: 60,
  face: 'hurt',
  tilt: -6,
  nod: 1,
  left: null,
  right: null,
});
const tummyAche: Ink = [
  whole(holding),
  sore(36, 47, 8.5),
  [-1, 1].map((side) =>
    arm(CAI, [
      [36 + side * 7, 33],
      [36 + side * 19, 44],
      [36 + side * 7, 51],
    ]),
  ),
];

const sitter = seated(JOY, { x: 20, y: 32, chairless: true, arm: null, face: 'crying', nod: 1.5 });

function shin(knee: Point, ankle: Point): Ink {
  return union(limb([knee, ankle], JOY.skin, 5.2, { role: 'skin' }));
}

const fellOver: Ink = [
  line('M4 64H68', 2),
  leg(
    JOY,
    [
      [20, 52],
      [60, 58],
    ],
    5.6,
  ),
  shin([42, 38], [50, 57]),
  leg(
    JOY,
    [
      [50, 57],
      [50, 58.5],
    ],
    4.8,
  ),
  union(
    limb(
      [
        [20, 51],
        [42, 37],
      ],
      JOY.legs,
      6,
    ),
  ),
  sitter.body,
  sitter.head,
  dot(43.2, 38.5, 3.6, P.darkRed),
  pain(49, 34, -40),
  pain(44, 29, -80),
  arm(JOY, [
    [21, 38],
    [30, 52],
    [44, 46],
  ]),
];

export const drawings: Drawings = {
  'tummy-ache': {
    shows: 'A child in pain, holding their sore tummy with both hands.',
    ink: moved(scaled(tummyAche, 1.2), 0, 1),
  },
  'fell-over': { shows: 'A crying child on the ground, holding a grazed knee.', ink: fellOver },
};
