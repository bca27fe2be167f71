import { CAI, FAY, GUS, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, jumper, whole } from '../../rig/figure';
import { pointing } from '../../rig/hand';
import { head } from '../../rig/head';
import { circle, flat, type Ink, line, rect, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { pencil } from '../../rig/props/lessons';
import { leg, sideways } from '../../rig/sideways';
import { arrow, badge, hands } from '../../rig/signs';
import { crossLegged } from '../../rig/sitting';
import { limb, union } from '../../rig/union';

function beachBall(x: number, y: number): Ink {
  return [
    circle(x, y, 9, P.white),
    flat(
      `M${x} ${y}L${x - 2} ${y - 8.8}A9 9 0 0 1 ${x + 7.6} ${y - 4.8}ZM${x} ${y}L${x + 7.6} ${y + 4.8}A9 9 0 0 1 ${x - 2} ${y + 8.8}ZM${x} ${y}L${x - 8.6} ${y + 2.6}A9 9 0 0 1 ${x - 8.6} ${y - 2.6}Z`,
      P.darkRed,
    ),
    circle(x, y, 9, 'none'),
  ];
}

function board(): Ink {
  const cell = (x: number, y: number, fill: string) => rect(x, y, 32, 24, 0, fill);
  return [
    cell(4, 4, P.yellow),
    cell(36, 4, P.blue),
    cell(4, 28, P.pink),
    cell(36, 28, P.white),
    beachBall(20, 16),
    moved(scaled(openmoji('1F697'), 0.5), 16, -20),
    [rect(9, 39, 9, 9, 1, P.red), rect(21, 39, 9, 9, 1, P.blue), rect(15, 31, 9, 8, 1, P.green)],
  ];
}

const player = crossLegged(KIT, {
  x: 36,
  y: 33,
  face: 'happy',
  left: [
    [22, 42],
    [17, 46],
  ],
  right: null,
});

function slide(): Ink {
  return [
    line('M14 66L21 22M26 66L25 22M15.5 56H26M17 47H25.500M18.5 38H25.5M20 29H25', 3, P.darkGrey),
    shape('M20 24L28 21L54 56C56 59 60 60 67 60V66C57 66 52 65 48 60Z', P.red),
  ];
}

const slider = [
  leg(
    FAY,
    [
      [33, 33],
      [44, 41],
      [50, 50],
    ],
    5,
  ),
  turned([union(jumper(FAY, 'M27 19Q24 19 24 23L25 36L35 36L36 23Q36 19 33 19Z'))], -4, [30, 36]),
  arm(FAY, [
    [30, 23],
    [38, 22],
    [43, 14],
  ]),
  arm(FAY, [
    [28, 23],
    [20, 20],
    [15, 12],
  ]),
  head(FAY, 29, 11, 9, { look: 1, face: 'happy' }),
];

function house(): Ink {
  return [
    rect(40, 38, 26, 28, 0, P.white),
    rect(57, 18, 5, 12, 0, P.brown),
    shape('M36 40L53 20L70 40Z', P.red),
    rect(47, 47, 11, 19, 0, P.orange),
    circle(55, 57, 0.8, P.black),
  ];
}

const walker = sideways(CAI, {
  x: 20,
  y: 28,
  arm: [
    [17, 37],
    [23, 43],
  ],
  far: [[12, 62]],
  near: [[28, 62]],
  face: 'happy',
});

export const drawings: Drawings = {
  'choosing-time': {
    shows: 'A board with four pictures of toys, and a hand pointing at one.',
    ink: [board(), pencil(50, 48, 19, 30, P.red), pointing(GUS, { x: 40, y: 62, size: 0.95, turn: -28 })],
  },
  play: {
    shows: 'A child sitting on the floor, playing with a teddy bear and a toy car.',
    ink: scaled(
      [
        whole(player),
        moved(scaled(openmoji('1F9F8'), 0.5), -22, 18),
        moved(scaled(openmoji('1F697'), 0.55), 19, 18),
        arm(KIT, [
          [42, 35.5],
          [53, 40],
          [53, 48],
        ]),
      ],
      0.98,
    ),
  },
  'break-time': {
    shows: 'A child going down a slide, and a clock.',
    ink: [slide(), slider, badge((x, y) => hands(x, y), [57, 16])],
  },
  'home-time': {
    shows: 'A child with a school bag walking to a house.',
    ink: [
      house(),
      walker.legs,
      union(
        limb(
          [
            [11, 34],
            [11, 42],
          ],
          P.red,
          9,
        ),
      ),
      walker.body,
      walker.head,
      arrow([34, 10], [51, 12], 4),
    ],
  },
};
