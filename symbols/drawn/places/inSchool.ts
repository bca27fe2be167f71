import { BEN, friend, HANA, MRS_LAWAL } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { circle, dot, ellipse, flat, line, polygon, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { flipped, moved, scaled } from '../../rig/place';
import { hangingCoat } from '../../rig/props/dressing';
import {
  CREAM,
  chairBack,
  curtains,
  deskTop,
  monitor,
  pegRail,
  room,
  rucksack,
  telephone,
} from '../../rig/props/rooms';
import { pipe } from '../../rig/props/sensory';
import { half } from '../../rig/sitting';

const eater = scaled(
  whole(
    half(BEN, {
      x: 19,
      y: 33,
      look: 1,
      face: 'happy',
      left: [
        [7, 44],
        [12, 51],
      ],
      right: [
        [31, 44],
        [27, 51],
      ],
      bottom: 56,
    }),
  ),
  0.8,
  [19, 56],
);
const otherEater = flipped(
  scaled(
    whole(
      half(friend(HANA), {
        x: 19,
        y: 33,
        look: 1,
        face: 'happy',
        left: [
          [7, 44],
          [12, 51],
        ],
        right: [
          [31, 44],
          [27, 51],
        ],
        bottom: 56,
      }),
    ),
    0.8,
    [19, 56],
  ),
);
const secretary = half(MRS_LAWAL, {
  x: 34,
  y: 35,
  left: [
    [24, 44],
    [27, 50],
  ],
  right: [
    [44, 45],
    [46, 51],
  ],
  bottom: 54,
});

const plate = (x: number) => [
  ellipse(x, 51.5, 10, 3.8, P.white),
  dot(x - 3.5, 50.6, 2.6, P.darkOrange),
  dot(x + 3.2, 50.8, 2.4, P.darkGreen),
];

const cutlerySign = (x: number, y: number) => [
  circle(x, y, 10.5, P.yellow),
  line(
    `M${x - 5.5} ${y - 6.5}V${y - 3.5}Q${x - 5.5} ${y - 0.5} ${x - 3.5} ${y - 0.5}Q${x - 1.5} ${y - 0.5} ${x - 1.5} ${y - 3.5}V${y - 6.5}M${x - 3.5} ${y - 6.5}V${y + 6.5}`,
    1.6,
  ),
  shape(
    `M${x + 3.5} ${y + 6.5}V${y - 6.5}Q${x + 6.5} ${y - 3} ${x + 5.5} ${y + 1}H${x + 3.5}`,
    P.lightGrey,
    1.6,
  ),
];

export const drawings: Drawings = {
  classroom: {
    shows: 'A classroom with a whiteboard on the wall, tables and chairs.',
    ink: [
      room(CREAM, P.brown, 44),
      rect(11, 8, 50, 27, 2, P.white),
      circle(23, 21, 6, P.red),
      polygon(
        [
          [37, 14],
          [44, 27],
          [30, 27],
        ],
        P.yellow,
      ),
      rect(49, 15, 8, 12, 0, P.darkBlue),
      deskTop(7, 65, 41, 64, P.orange),
      chairBack(21, 51, 66, P.blue),
      chairBack(51, 51, 66, P.green),
    ],
  },
  hall: {
    shows: 'A large school hall with a stage, red curtains, wall bars and a shiny floor.',
    ink: [
      room(CREAM, P.orange, 43),
      rect(29, 9, 37, 28, 0, P.navy),
      curtains(29, 66, 9, 37, 15),
      rect(27, 36, 41, 9, 1, P.brown),
      [14, 22, 30, 38, 46].map((y) => pipe(`M8 ${y}H21`, P.orange, 2.4)),
      rect(4.5, 7, 5, 47, 1, P.brown),
      rect(19.5, 7, 5, 47, 1, P.brown),
      ellipse(45, 58, 18, 6.5, P.darkYellow),
      line('M45 46.500V67', 1.8, P.white),
      line('M27 58a18 6.500 0 0 0 36 0', 2),
    ],
  },
  'dinner-hall': {
    shows: 'Two children eating at a long table under a sign of a plate with a knife and fork.',
    ink: [
      room(P.blue, P.lightGrey, 52),
      cutlerySign(36, 16),
      eater,
      otherEater,
      pipe('M22 56V67M50 56V67', P.grey, 2.4),
      [12, 36, 60].map((x) => [pipe(`M${x} 62V67`, P.grey, 2.4), ellipse(x, 61.5, 6.5, 2.6, P.green)]),
      rect(4, 51, 64, 6, 1, P.orange),
      plate(20),
      plate(52),
    ],
  },
  office: {
    shows: 'A woman at a desk with a computer and a telephone.',
    ink: [
      room(CREAM, P.blue, 58),
      secretary.body,
      secretary.head,
      monitor(6, 26, 22, 18),
      rect(3, 50, 66, 8, 1, P.orange),
      flat('M4 58H68V65Q68 68 65 68H7Q4 68 4 65Z', P.brown),
      telephone(55, 41),
    ],
  },
  cloakroom: {
    shows: 'Coats and a school bag hanging on pegs over a bench with shoes.',
    ink: [
      room(CREAM, P.lightGrey, 56),
      pegRail(5, 8, 62, [16, 36, 56]),
      moved(scaled(hangingCoat(0, 0, P.red), 0.62, [0, 0]), 16, 14),
      rucksack(36, 15, P.darkBlue, P.yellow),
      moved(scaled(hangingCoat(0, 0, P.green), 0.62, [0, 0]), 56, 14),
      rect(6, 49, 60, 5, 1, P.orange),
      pipe('M11 55V66M61 55V66', P.grey, 2),
      shape('M20 58H27V62H31Q34 62 34 66H20Z', P.navy),
      shape('M38 58H45V62H49Q52 62 52 66H38Z', P.navy),
    ],
  },
};
