import { BEN, CAI, ELA, HANA, JOY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { fitted } from '../../rig/fitted';
import { circle, ellipse, type Ink, line, rect, roundPath, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { basin, drop, stream, suds, wallTap } from '../../rig/props/care';
import { edgewise, openHand, pinching } from '../../rig/props/careHands';
import { boldArrow } from '../../rig/signs';
import { area, limb, union } from '../../rig/union';

/** Seen from the front, above the middle. */
const tapAbove: Ink = [
  rect(15, 5, 42, 8, 3, P.lightGrey),
  circle(15, 9, 6, P.red),
  circle(57, 9, 6, P.blue),
  rect(29, 4, 14, 18, 3, P.lightGrey),
];

/** A sink from the front and a little above, with what is in it. */
const sink = (filling: string): Ink => [
  shape('M6 62C6 84 66 84 66 62Z', P.lightGrey),
  ellipse(36, 61, 32, 11, P.white),
  ellipse(36, 62.5, 25, 7, filling),
];

/** A tap that looks at us over the sink: a handle of four knobs around 36, `y`, and the spout below it. */
const crossTap = (y: number): Ink => [
  shape(`M30 ${y + 6}H42L46 ${y + 19}H26Z`, P.lightGrey),
  rect(24.5, y + 17, 23, 6, 2, P.grey),
  union(
    limb(
      [
        [24, y - 2],
        [48, y - 2],
      ],
      P.grey,
      5,
    ),
    limb(
      [
        [36, y - 13],
        [36, y + 8],
      ],
      P.grey,
      5,
    ),
    ...(
      [
        [24, y - 2],
        [48, y - 2],
        [36, y - 13],
        [36, y + 8],
      ] as const
    ).map(([x, at]) => area(roundPath(x, at, 4), P.grey)),
  ),
  circle(36, y - 2, 5.5, P.darkBlue),
];

const towel: Ink = [
  line('M8 8H64', 7),
  line('M8 8H64', 3, P.lightGrey),
  shape('M16 6Q36 3 56 6C54 22 58 40 56 60Q36 64 16 60C18 40 14 22 16 6Z', P.pink),
  line('M16.500 47Q36 51 56 47', 4, P.yellow),
  line('M16.500 53Q36 57 56 53', 1.8),
];

export const drawings: Drawings = {
  'turn-on-tap': {
    shows: 'A hand turning the cross handle of a tap, and much water running into the sink.',
    ink: fitted([
      sink(P.darkBlue),
      crossTap(20),
      stream(36, 43, 65, 14),
      line('M19 63Q22 59 25 62M53 63Q50 59 47 62', 2, P.white),
      pinching(CAI, { x: 24, y: 18, turn: 92, size: 0.95, arm: 14 }),
      boldArrow([57, 18], [42, -4], -6, P.green, 9),
    ]),
  },
  'turn-off-tap': {
    shows: 'A hand turning the cross handle of a tap shut; no water comes out and the sink is empty.',
    ink: fitted([
      sink(P.white),
      ellipse(36, 64, 5, 2.4, P.darkGrey),
      crossTap(20),
      pinching(BEN, { x: 48, y: 18, turn: -92, size: 0.95, arm: 14, mirrored: true }),
      boldArrow([15, 18], [30, -4], 6, P.red, 9),
    ]),
  },
  'wet-hands': {
    shows: 'Two open hands under running water.',
    ink: fitted([
      tapAbove,
      stream(36, 22, 62, 10),
      openHand(ELA, { x: 22, y: 46, turn: 8, size: 1.05, arm: 13 }),
      openHand(ELA, { x: 50, y: 46, turn: -8, size: 1.05, arm: 13, mirrored: true }),
      drop(22, 46, 0.8),
      drop(50, 46, 0.8),
      drop(9, 26),
      drop(63, 26),
    ]),
  },
  'scrub-hands': {
    shows: 'Two hands rubbing each other, covered in suds.',
    ink: fitted([
      edgewise(JOY, { x: 48, y: 16, turn: 52, size: 1.4, arm: 13, mirrored: true }),
      edgewise(JOY, { x: 24, y: 16, turn: -52, size: 1.4, arm: 13 }),
      suds([
        [18, 20, 5],
        [12, 11, 3.4],
        [54, 20, 5],
        [60, 10, 3.4],
        [36, 7, 4.5],
        [36, 47, 6.5],
        [26, 45, 4.5],
        [46, 45, 4.5],
        [30, 55, 3.4],
      ]),
    ]),
  },
  'rinse-hands': {
    shows: 'Two hands under a running tap, with the suds washed off.',
    ink: [
      wallTap(6, 14),
      edgewise(HANA, { x: 22, y: 35, turn: -78, size: 1.2, arm: 16, mirrored: true }),
      stream(33, 24, 62, 9),
      edgewise(HANA, { x: 20, y: 48, turn: -86, size: 1.2, arm: 16, mirrored: true }),
      basin(4, 60, 63, 8),
      suds([
        [12, 57, 4.5],
        [44, 58, 4],
        [22, 57, 3],
      ]),
    ],
  },
  'dry-hands': {
    shows: 'Two hands drying themselves on a towel.',
    ink: [
      towel,
      openHand(CAI, { x: 24, y: 40, turn: 24, size: 1, arm: 20 }),
      openHand(CAI, { x: 48, y: 40, turn: -24, size: 1, arm: 20, mirrored: true }),
    ],
  },
};
