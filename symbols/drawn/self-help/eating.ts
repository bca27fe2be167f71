import { ADA, BEN, CAI, DEV, ELA, INDER, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, bareArm } from '../../rig/figure';
import { head } from '../../rig/head';
import { circle, ellipse, flat, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, turned } from '../../rig/place';
import { boldArrow } from '../../rig/props/boldArrow';
import { gripping, pinching } from '../../rig/props/careHands';
import { star } from '../../rig/signs';
import { portrait } from '../../rig/sitting';
import { union } from '../../rig/union';

/** A water bottle, upright; its spout is at 0, 0. */
const bottle: Ink = [
  rect(-3, 0, 6, 6, 2, P.lightGrey),
  rect(-6, 5, 12, 6, 2, P.darkBlue),
  shape('M-8 11H8V36C8 38 7 39 5 39H-5C-7 39 -8 38 -8 36Z', P.white),
  flat('M-7 18H7V36C7 37.5 6.5 38 5 38H-5C-6.5 38 -7 37.5 -7 36Z', P.blue),
];

/** A fork that points left, held at 0, 0. */
const fork: Ink = [
  rect(-24, -2.6, 42, 5.2, 2.6, P.lightGrey),
  shape(
    'M-22 0C-24 -8 -28 -8.500 -46 -8.500V-5H-33V-1.700H-46V1.700H-33V5H-46V8.500C-28 8.500 -24 8 -22 0Z',
    P.lightGrey,
  ),
];

/** A knife that points left, held at 0, 0, its edge below. */
const knife: Ink = [
  shape('M-10 -4H-40C-46 -4 -46 3 -40 4.500L-10 5Z', P.lightGrey),
  rect(-12, -4, 28, 8, 3, P.darkBlue),
];

const plate: Ink = [ellipse(34, 56, 30, 11, P.white), ellipse(34, 55, 21, 6.5, P.lightGrey)];
const forker = gripping(BEN, { x: 48, y: 20, turn: -42, size: 1, arm: 20 });
const cutter = gripping(KIT, { x: 44, y: 16, turn: -84, size: 1, arm: 18 });

export const drawings: Drawings = {
  'have-a-drink': {
    shows: 'A child drinking water from a bottle.',
    ink: [
      portrait(DEV, { x: 26, y: 32 }).body,
      head(DEV, 27, 32, 16, { look: 1, tilt: -14, face: 'blank' }),
      moved(turned(bottle, -128, [0, 0]), 37, 38),
      arm(
        DEV,
        [
          [30, 62],
          [64, 62],
          [58, 27],
        ],
        0.72,
        6,
      ),
    ],
  },
  drink: {
    shows: 'A child drinking from a red cup through a straw.',
    ink: [
      portrait(ELA, { y: 25 }).body,
      head(ELA, 36, 22, 17, { face: 'blank' }),
      line('M37 32L41 47', 6),
      line('M37 32L41 47', 2.6, P.yellow),
      shape('M25 45H49L46 67H28Z', P.red),
      rect(23.5, 43, 27, 5, 2.5, P.white),
      arm(
        ELA,
        [
          [18, 54],
          [20, 66],
          [29, 59],
        ],
        0.62,
        5.6,
      ),
      arm(
        ELA,
        [
          [54, 54],
          [52, 66],
          [43, 59],
        ],
        0.62,
        5.6,
      ),
    ],
  },
  eat: {
    shows: 'A child with an open mouth, and a spoon of food on the way to it.',
    ink: [
      portrait(ADA, { x: 25, y: 30 }).body,
      head(ADA, 26, 27, 17, { look: 1, face: 'calling' }),
      line('M42 42L62 47', 7),
      line('M42 42L62 47', 3, P.lightGrey),
      ellipse(42, 40.5, 6.5, 4.2, P.lightGrey, 14),
      shape('M36 39C37 32 47 33 48 41.500Z', P.orange),
      arm(
        ADA,
        [
          [42, 64],
          [66, 66],
          [62, 48],
        ],
        0.66,
        6,
      ),
    ],
  },
  'use-a-fork': {
    shows: 'A hand holding a fork with a piece of carrot on it over a plate.',
    ink: [
      plate,
      forker.back,
      moved(turned(fork, -42, [0, 0]), 48, 20),
      ellipse(15, 49, 8, 6.5, P.darkOrange),
      forker.front,
    ],
  },
  'use-a-knife': {
    shows: 'A hand cutting food on a plate with a knife.',
    ink: [
      plate,
      rect(8, 45, 16, 12, 5, P.darkGreen),
      rect(25, 45, 13, 12, 4, P.darkGreen),
      ellipse(37, 51, 3, 5.8, P.green),
      cutter.back,
      moved(turned(knife, -90, [0, 0]), 44, 16),
      cutter.front,
      rect(49, 45, 13, 12, 5, P.darkGreen),
      boldArrow([24, 36], [24, 12], 0, P.red, 7),
    ],
  },
  'open-packet': {
    shows: 'Two hands pulling open a packet of crisps.',
    ink: [
      ellipse(29, 19, 6, 4, P.yellow, -30),
      ellipse(41, 17, 6, 4, P.yellow, 30),
      shape('M14 26L24 17L30 25L36 20L42 25L48 17L58 26L55 40L57 66H15L17 40Z', P.red),
      circle(36, 46, 11, P.white),
      star(36, 46, 8.5),
      line('M16 61H56', 1.8),
      pinching(CAI, { x: 18, y: 24, turn: 128, size: 0.75, arm: 8 }),
      pinching(CAI, { x: 54, y: 24, turn: -128, size: 0.75, arm: 8, mirrored: true }),
    ],
  },
};
void INDER;
void bareArm;
void union;
