import { BEN, CAI, ELA, HANA, JOY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { fitted } from '../../rig/fitted';
import { circle, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { boldArrow } from '../../rig/props/boldArrow';
import { basin, drop, stream, suds, tap, wallTap } from '../../rig/props/care';
import { edgewise, openHand, pinching } from '../../rig/props/careHands';

/** Seen from the front, above the middle. */
const tapAbove: Ink = [
  rect(15, 5, 42, 8, 3, P.lightGrey),
  circle(15, 9, 6, P.red),
  circle(57, 9, 6, P.blue),
  rect(29, 4, 14, 18, 3, P.lightGrey),
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
    shows: 'A hand turning a tap, and water running out of it.',
    ink: fitted([
      stream(52, 36, 60, 9),
      tap(30, 56),
      basin(18, 68, 59, 9),
      pinching(CAI, { x: 26, y: 22, turn: 84, size: 0.85, arm: 10 }),
      boldArrow([35, 12], [56, 24], 9),
    ]),
  },
  'turn-off-tap': {
    shows: 'A hand turning the handle of a tap, from which a last drop falls.',
    ink: fitted([
      wallTap(7, 30, 1.4),
      drop(45, 58, 1.6),
      pinching(BEN, { x: 33, y: 16, turn: -98, size: 0.95, arm: 14, mirrored: true }),
      boldArrow([33, 8], [8, 14], -5, P.red, 7),
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
