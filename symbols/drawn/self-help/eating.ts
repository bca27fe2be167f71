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

/** A water bottle, upright; its long spout is at 0, 0, so that the rest of it stays clear of a face. */
const bottle: Ink = [
  rect(-3, 0, 6, 12, 2, P.lightGrey),
  rect(-6, 9, 12, 6, 2, P.darkBlue),
  shape('M-8.5 15H8.5V40C8.5 42 7.5 43 5.5 43H-5.5C-7.5 43 -8.5 42 -8.5 40Z', P.blue),
  flat('M-7.5 26H7.5V32H-7.5Z', P.white),
];

/** A fork that points up, held at 0, 0; its three prongs are long and wide apart. */
const fork: Ink = shape(
  'M-2.8 16V-8C-9 -9 -13.4 -12 -13.4 -18V-44H-8.4V-21C-8.4 -18.6 -2.5 -18.6 -2.5 -21V-44H2.5V-21C2.5 -18.6 8.4 -18.6 8.4 -21V-44H13.4V-18C13.4 -12 9 -9 2.8 -8V16C2.8 19 -2.8 19 -2.8 16Z',
  P.lightGrey,
);

/** A knife that points left, held at 0, 0, its edge below. */
const knife: Ink = [
  shape('M-8 -4.5H-40C-47 -4.5 -47 5.5 -40 5.5H-8Z', P.white),
  rect(-12, -4, 28, 8, 3, P.darkBlue),
];

const plate: Ink = [ellipse(34, 56, 30, 11, P.white), ellipse(34, 55, 21, 6.5, P.lightGrey)];
const forker = gripping(BEN, { x: 30, y: 48, turn: -96, size: 1, arm: 22 });
const cutter = gripping(KIT, { x: 20, y: 20, turn: 44, size: 1, arm: 16, mirrored: true });

const holder = gripping(CAI, { x: 15, y: 48, turn: 90, size: 0.85, arm: 3 });

export const drawings: Drawings = {
  'have-a-drink': {
    shows: 'A child with the spout of a water bottle in the mouth, drinking.',
    ink: fitted([
      portrait(DEV, { x: 24, y: 30 }).body,
      head(DEV, 24, 31, 17, { look: 1, tilt: -20, face: 'blank' }),
      moved(turned(bottle, -104, [0, 0]), 27, 37.5),
      arm(
        DEV,
        [
          [32, 64],
          [60, 70],
          [55, 37],
        ],
        0.72,
        6.4,
      ),
    ]),
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
    shows: 'A hand holding up a fork with a piece of sausage on its prongs, over a plate.',
    ink: fitted([
      ellipse(31, 66, 30, 9, P.white),
      ellipse(31, 65, 21, 5, P.lightGrey),
      forker.back,
      moved(turned(fork, -6, [0, 0]), 30, 48),
      rect(8, -4, 35, 12, 6, P.darkOrange),
      line('M15 0.5L18 4.5M24 0.5L27 4.5M33 0.5L36 4.5', 1.8),
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
