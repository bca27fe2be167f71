import { HANA, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { pointing } from '../../rig/hand';
import { circle, type Ink, line, polygon, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, turned } from '../../rig/place';
import { rays } from '../../rig/signs';
import { half } from '../../rig/sitting';
import { limb, union } from '../../rig/union';

const marker: Ink = moved(
  turned(
    [rect(-2.6, -3, 5.2, 6, 1, P.darkGrey), rect(-4, 3, 8, 26, 2, P.blue), rect(-4, 22, 8, 9, 2, P.navy)],
    -48,
    [0, 0],
  ),
  41,
  45,
);

const lounger = half(LENA, {
  y: 34,
  left: [
    [22, 41],
    [17, 47],
  ],
  right: [
    [50, 41],
    [55, 47],
  ],
  bottom: 54,
});

function beanbag(): Ink {
  const thigh = (x: number): Ink => [
    union(
      limb(
        [
          [x, 51],
          [x, 62],
        ],
        LENA.legs,
        6,
      ),
    ),
    union(
      limb(
        [
          [x, 63.5],
          [x + (x < 36 ? -2 : 2), 63.5],
        ],
        LENA.shoes,
        5,
      ),
    ),
  ];
  return [
    shape(
      'M4 58C2 47 11 45 13 34C16 19 26 15 36 15C46 15 56 19 59 34C61 45 70 47 68 58C67 66 58 68 36 68C14 68 5 66 4 58Z',
      P.purple,
    ),
    line('M22 18C17 28 20 40 12 50M50 18C55 28 52 40 60 50', 2),
    lounger.body,
    lounger.head,
    shape(
      'M8 50C16 56 24 52 36 52C48 52 56 56 64 50C70 56 69 62 65 65C58 69 14 69 7 65C3 62 2 56 8 50Z',
      P.purple,
    ),
    line('M14 59Q17 62 15 66M58 59Q55 62 57 66', 2),
    thigh(31),
    thigh(41),
  ];
}

export const drawings: Drawings = {
  table: {
    shows: 'A table.',
    ink: [
      rect(16, 36, 5, 20, 1, P.brown),
      rect(51, 36, 5, 20, 1, P.brown),
      rect(7, 36, 7, 30, 1, P.orange),
      rect(58, 36, 7, 30, 1, P.orange),
      polygon(
        [
          [15, 16],
          [57, 16],
          [68, 32],
          [4, 32],
        ],
        P.orange,
      ),
      rect(4, 32, 64, 7, 1, P.darkYellow),
    ],
  },
  whiteboard: {
    shows: 'A small whiteboard with a drawing on it, and a pen.',
    ink: [
      rect(4, 6, 60, 48, 5, P.red),
      rect(9, 11, 50, 38, 1, P.white),
      line('M16 28C18 16 24 16 24 26C24 36 30 34 31 24C32 16 38 18 38 26C38 34 45 32 49 22', 3, P.navy),
      marker,
    ],
  },
  'lunch-box': {
    shows: 'A closed lunch box with a handle.',
    ink: [
      shape('M24 22V15C24 8 48 8 48 15V22H42V17C42 14 30 14 30 17V22Z', P.yellow),
      rect(5, 21, 62, 45, 8, P.blue),
      shape('M5 36V29C5 24.6 8.6 21 13 21H59C63.400 21 67 24.600 67 29V36Z', P.darkBlue),
      rect(14, 32, 8, 9, 2, P.yellow),
      rect(50, 32, 8, 9, 2, P.yellow),
      shape(
        'M36 46C33 42.500 26 43.500 26 50.500C26 57.500 31 62 36 60C41 62 46 57.500 46 50.500C46 43.500 39 42.500 36 46Z',
        P.red,
      ),
      line('M36 46C36 42.500 38 41 40 40', 2),
    ],
  },
  tray: {
    shows: 'A plastic tray with paper in it.',
    ink: [
      polygon(
        [
          [13, 20],
          [59, 20],
          [68, 44],
          [4, 44],
        ],
        P.darkBlue,
      ),
      polygon(
        [
          [20, 24],
          [50, 24],
          [57, 44],
          [14, 44],
        ],
        P.white,
      ),
      line('M24 30h23M22 36h22', 1.8),
      shape('M3 43H69L65 62C64.600 64 63 65 61 65H11C9 65 7.400 64 7 62Z', P.blue),
      rect(24, 50, 24, 8, 2, P.yellow),
    ],
  },
  'interactive-whiteboard': {
    shows: 'A big screen with coloured shapes and a hand touching it.',
    ink: [
      rect(14, 48, 6, 18, 1, P.grey),
      rect(52, 48, 6, 18, 1, P.grey),
      rect(4, 5, 64, 46, 3, P.grey),
      rect(8, 9, 56, 38, 1, P.white),
      circle(20, 21, 7.5, P.red),
      rect(13, 33, 14, 10, 0, P.blue),
      polygon(
        [
          [46, 14],
          [58, 30],
          [34, 30],
        ],
        P.yellow,
      ),
      rays(46, 25, 9, 12.5, [-70, -30, -110, -150, 180, 0]),

      pointing(HANA, { x: 51, y: 44, size: 1.25, turn: -8 }),
    ],
  },
  beanbag: {
    shows: 'A child sitting back in a big soft beanbag.',
    ink: beanbag(),
  },
};
