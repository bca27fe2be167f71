import { DEV, friend, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { circle, flat, type Ink, line, rect, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { flipped, moved, scaled } from '../../rig/place';
import { box, ribbon } from '../../rig/props/core';
import { sideways } from '../../rig/sideways';
import { arrow, boldArrow } from '../../rig/signs';

const bottle = (x: number, y: number): Ink => [
  rect(x - 4.5, y, 9, 5, 1, P.darkBlue),
  shape(
    `M${x - 3.5} ${y + 5}H${x + 3.5}V${y + 8}C${x + 8} ${y + 10} ${x + 8.5} ${y + 13} ${x + 8.5} ${y + 16}V${y + 29}Q${x + 8.5} ${y + 32} ${x + 5.5} ${y + 32}H${x - 5.5}Q${x - 8.5} ${y + 32} ${x - 8.5} ${y + 29}V${y + 16}C${x - 8.5} ${y + 13} ${x - 8} ${y + 10} ${x - 3.5} ${y + 8}Z`,
    P.blue,
  ),
  flat(`M${x - 7.5} ${y + 17}H${x + 7.5}V${y + 24}H${x - 7.5}Z`, P.white),
];

const pusher = scaled(
  whole(
    sideways(DEV, {
      x: 24,
      y: 29,
      far: [[12, 62]],
      near: [
        [28, 54],
        [22, 62],
      ],
      arm: [
        [30, 39],
        [40, 38],
      ],
      farArm: [
        [30, 34],
        [40, 33],
      ],
    }),
  ),
  0.78,
  [24, 66],
);
const puller = scaled(
  flipped(
    whole(
      sideways(friend(LENA), {
        x: 24,
        y: 29,
        far: [[33, 62]],
        near: [[29, 62]],
        arm: [
          [30, 40],
          [40, 40],
        ],
        farArm: [
          [32, 37],
          [39, 39],
        ],
      }),
    ),
  ),
  0.78,
  [48, 66],
);

const leaf = (x: number, y: number): Ink => [
  shape(
    `M${x - 11} ${y + 5}C${x - 9} ${y - 9} ${x + 5} ${y - 9} ${x + 11} ${y - 7}C${x + 11} ${y + 4} ${x + 2} ${y + 10} ${x - 11} ${y + 5}Z`,
    P.green,
  ),
  circle(x - 2, y - 0.5, 2.6, P.white),
  circle(x + 4, y - 1.5, 2.6, P.white),
];

const chrysalis = (x: number, y: number): Ink => [
  line(`M${x - 9} ${y - 11}H${x + 9}`, 4),
  line(`M${x} ${y - 11}V${y - 8}`),
  shape(
    `M${x} ${y - 9}C${x + 9} ${y - 7} ${x + 8} ${y + 6} ${x} ${y + 11}C${x - 8} ${y + 6} ${x - 9} ${y - 7} ${x} ${y - 9}Z`,
    P.brown,
  ),
  line(
    `M${x - 6} ${y - 3}Q${x} ${y} ${x + 6} ${y - 3}M${x - 5} ${y + 3}Q${x} ${y + 5.5} ${x + 5} ${y + 3}`,
    1.6,
  ),
];

const spinningTop = (x: number, y: number): Ink => [
  line(`M${x} ${y - 9}V${y - 18}M${x - 4} ${y - 18}H${x + 4}`, 3),
  shape(
    `M${x - 11} ${y - 4}Q${x} ${y - 14} ${x + 11} ${y - 4}C${x + 11} ${y + 4} ${x + 4} ${y + 8} ${x} ${y + 15}C${x - 4} ${y + 8} ${x - 11} ${y + 4} ${x - 11} ${y - 4}Z`,
    P.yellow,
  ),
  flat(
    `M${x - 10} ${y - 3.5}H${x + 10}C${x + 10} ${y} ${x + 8} ${y + 2.5} ${x + 6.5} ${y + 4.5}H${x - 6.5}C${x - 8} ${y + 2.5} ${x - 10} ${y} ${x - 10} ${y - 3.5}Z`,
    P.darkBlue,
  ),
];

const rockers = (): Ink => ribbon('M4 54.500Q25 66 46 54.500', P.red, 4);

export const drawings: Drawings = {
  materials: {
    shows: 'A wooden log, a metal bolt, a ball of wool and a plastic bottle.',
    ink: [
      moved(scaled(openmoji('1FAB5'), 0.64), -18, -18),
      moved(scaled(openmoji('1F529'), 0.72), 17, -18),
      moved(scaled(openmoji('1F9F6'), 0.6), -17, 17),
      bottle(54, 37),
    ],
  },
  forces: {
    shows: 'One child pushing a box and another pulling it with a rope, with an arrow.',
    ink: [
      line('M41 47H51', 5.5),
      line('M41 47H51', 1.6, P.orange),
      box(25, 46, 14, 20, 4),
      moved(pusher, -11, 0),
      moved(puller, 13, 0),
      boldArrow([24, 12], [48, 12]),
    ],
  },
  'healthy-eating': {
    shows: 'A plate with broccoli, an apple, a fish and a carrot.',
    ink: [
      circle(36, 36, 32, P.white),
      circle(36, 36, 26, P.lightGrey),
      moved(scaled(openmoji('1F966'), 0.56), -12, -11),
      moved(scaled(openmoji('1F34E'), 0.54), 12, -11),
      moved(scaled(openmoji('1F41F'), 0.5), -11, 13),
      moved(scaled(openmoji('1F955'), 0.5), 12, 14),
    ],
  },
  'online-safety': {
    shows: 'A laptop with a green shield and a tick on its screen.',
    ink: [
      rect(9, 9, 54, 44, 3, P.darkGrey),
      rect(13, 13, 46, 36, 1, P.blue),
      shape('M3 53H69L66 62Q65.500 63 64 63H8Q6.500 63 6 62Z', P.lightGrey),
      rect(29, 53, 14, 4, 1, P.grey),
      shape('M36 14C41 18 46 19 51 19C52 32 48 42 36 47C24 42 20 32 21 19C26 19 31 18 36 14Z', P.darkGreen),
      line('M28.500 31L34 37L44 25', 4.5, P.white),
    ],
  },
  'life-cycle': {
    shows: 'Eggs on a leaf, a caterpillar, a chrysalis and a butterfly in a ring of arrows.',
    ink: [
      moved(scaled(openmoji('1F98B'), 0.5), 0, -19),
      leaf(57, 36),
      moved(scaled(openmoji('1F41B'), 0.52), 0, 22),
      chrysalis(13, 36),
      arrow([53, 12], [60, 24], 3),
      arrow([60, 47], [54, 59], 3),
      arrow([19, 62], [12, 52], 3),
      arrow([12, 22], [19, 11], 3),
    ],
  },
  'toys-in-the-past': {
    shows: 'A wooden rocking horse and a spinning top.',
    ink: [
      rockers(),
      moved(scaled(openmoji('1F40E'), 0.76), -9, 0),
      shape('M22 31C26 34 31 34 36 32L37 42C33 44 27 44 23 43Z', P.red),
      spinningTop(60, 50),
    ],
  },
};
