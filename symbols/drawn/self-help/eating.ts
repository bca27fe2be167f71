import { ADA, BEN, CAI, DEV, ELA, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { fitted } from '../../rig/fitted';
import { head } from '../../rig/head';
import { ellipse, flat, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { flipped, moved, turned } from '../../rig/place';
import { gripping, pinching } from '../../rig/props/careHands';
import { portrait } from '../../rig/sitting';

/** A water bottle, upright; its spout is at 0, 0. */
const bottle: Ink = [
  rect(-3, 0, 6, 6, 2, P.lightGrey),
  rect(-6, 5, 12, 6, 2, P.darkBlue),
  shape('M-8 11H8V36C8 38 7 39 5 39H-5C-7 39 -8 38 -8 36Z', P.white),
  flat('M-7 18H7V36C7 37.5 6.5 38 5 38H-5C-6.5 38 -7 37.5 -7 36Z', P.blue),
];

/** A fork that points left, held at 0, 0. */
const fork: Ink = [
  rect(-22, -2.6, 40, 5.2, 2.6, P.lightGrey),
  shape(
    'M-18 0C-20 -9 -26 -12 -48 -12V-7.6H-33V-2.2H-48V2.2H-33V7.6H-48V12C-26 12 -20 9 -18 0Z',
    P.lightGrey,
  ),
];

/** A knife that points left, held at 0, 0, its edge below. */
const knife: Ink = [
  shape('M-8 -4.5H-40C-47 -4.5 -47 5.5 -40 5.5H-8Z', P.white),
  rect(-12, -4, 28, 8, 3, P.darkBlue),
];

const plate: Ink = [ellipse(34, 56, 30, 11, P.white), ellipse(34, 55, 21, 6.5, P.lightGrey)];
const forker = gripping(BEN, { x: 48, y: 20, turn: -42, size: 1, arm: 20 });
const cutter = gripping(KIT, { x: 20, y: 20, turn: 44, size: 1, arm: 16, mirrored: true });

const holder = gripping(CAI, { x: 15, y: 48, turn: 90, size: 0.85, arm: 3 });

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
    ink: fitted([
      plate,
      ellipse(15, 50, 11, 9, P.darkOrange, -42),
      forker.back,
      moved(turned(fork, -42, [0, 0]), 48, 20),
      forker.front,
    ]),
  },
  'use-a-knife': {
    shows: 'A hand cutting food on a plate with a table knife.',
    ink: fitted([
      moved(plate, 6, 2),
      rect(22, 46, 18, 14, 6, P.darkOrange),
      cutter.back,
      moved(turned(flipped(knife, 0), 52, [0, 0]), 20, 20),
      cutter.front,
      shape('M48 46H58C65 46 65 60 58 60H48C45 56 45 50 48 46Z', P.darkOrange),
      ellipse(48, 53, 3.4, 7, P.yellow),
    ]),
  },
  'open-packet': {
    shows: 'Two hands tearing open a packet of crisps.',
    ink: fitted([
      holder.back,
      shape('M16 24L50 14V40H16Z', P.maroon),
      ellipse(25, 28, 8, 6, P.yellow, -24),
      ellipse(42, 27, 8, 6, P.yellow, 20),
      ellipse(33.5, 27, 6, 8, P.yellow),
      shape('M14 35L20 31L26 36L32 32L38 36L44 32L52 36V69H14Z', P.red),
      shape('M26 43H43L45 56H24Z', P.yellow),
      line('M14 62H52', 1.8),
      shape('M14 26L12 18L52 3L55 9L50 10L45 14L38 13L33 18L26 17L21 22Z', P.red),
      holder.front,
      pinching(CAI, { x: 53, y: 9, turn: -34, size: 0.9, arm: 10, mirrored: true }),
    ]),
  },
};
