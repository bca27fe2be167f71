import { INDER, KIT, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, whole } from '../../rig/figure';
import { type Ink, line, rect, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { drop } from '../../rig/props/care';
import { boldArrow } from '../../rig/signs';
import { half, portrait } from '../../rig/sitting';

const brush: Ink = [
  rect(-3, -24, 8, 20, 3, P.darkOrange),
  line('M-4 -21h-5M-4 -17h-5M-4 -13h-5M-4 -9h-5', 1.8),
  rect(-1.6, -5, 5.2, 22, 2.6, P.darkOrange),
];

/** Its mouth is at 0, 0 and points down. */
const tube: Ink = [
  rect(-4, -8, 8, 10, 1, P.grey),
  shape('M-8 -8H8L11.5 -32H-11.5Z', P.red),
  rect(-13, -37, 26, 6, 1, P.red),
];

const waker = half(KIT, {
  x: 26,
  y: 35,
  bottom: 54,
  face: 'singing',
  left: [
    [14, 34],
    [10, 20],
  ],
  right: [
    [38, 34],
    [43, 20],
  ],
});

export const drawings: Drawings = {
  'wash-face': {
    shows: 'A child washing a cheek with a wet cloth.',
    ink: [
      whole(portrait(INDER, { x: 32, face: 'content' })),
      shape(
        'M37 30C40 24 46 27 50 24C56 22 61 26 60 31C63 36 59 41 60 46C56 51 49 47 44 49C38 48 39 42 38 38C36 35 36 33 37 30Z',
        P.green,
      ),
      arm(
        INDER,
        [
          [46, 62],
          [68, 58],
          [56, 38],
        ],
        0.62,
        6,
      ),
      drop(65, 24, 1),
      drop(62, 10, 1.2),
      drop(10, 48, 1),
    ],
  },
  'brush-hair': {
    shows: 'A child brushing long hair.',
    about: 'hair',
    ink: [
      whole(portrait(LENA, { x: 30 })),
      moved(turned(brush, 6, [0, 0]), 50, 40),
      arm(
        LENA,
        [
          [44, 62],
          [68, 66],
          [52, 48],
        ],
        0.62,
        6,
      ),
    ],
  },
  toothpaste: {
    shows: 'Toothpaste being squeezed from a tube on to a toothbrush.',
    ink: [
      rect(4, 58.5, 64, 8, 4, P.blue),
      shape('M8 58V47H34V58Z', P.white),
      line('M14.5 48V57M21 48V57M27.5 48V57', 1.6),
      shape('M9 47C6 40 14 37 18 39C20 34 31 37 33 42C35 47 31 47 29 47Z', P.green),
      moved(turned(tube, 34, [0, 0]), 26, 36),
    ],
  },
  'nappy-change': {
    shows: 'A nappy with two arrows around it.',
    ink: [
      shape(
        'M10 24H62C63 30 63 34 62 38C50 39 46 46 45 55C40 59 32 59 27 55C26 46 22 39 10 38C9 34 9 30 10 24Z',
        P.white,
      ),
      rect(8, 26, 9, 9, 2, P.blue),
      rect(55, 26, 9, 9, 2, P.blue),
      line('M24 40C29 44 30 50 31 56M48 40C43 44 42 50 41 56', 1.8),
      boldArrow([14, 16], [57, 16], 17, P.green, 9),
      boldArrow([60, 58], [13, 58], 18, P.green, 9),
    ],
  },
  'wake-up': {
    shows: 'A child sitting up in bed and stretching, with the sun up.',
    ink: [
      moved(scaled(openmoji('2600'), 0.46), 18, -19),
      rect(4, 26, 6, 42, 2, P.brown),
      rect(63, 44, 5, 24, 2, P.brown),
      rect(9, 56, 55, 8, 1, P.white),
      rect(10, 40, 20, 16, 4, P.lightGrey),
      waker.body,
      waker.head,
      shape('M14 52C22 48 44 48 50 46C58 44 64 48 64 54V60H14Z', P.purple),
    ],
  },
};
