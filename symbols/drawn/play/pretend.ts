import { ADA, CAI, friend, GUS, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { front, whole } from '../../rig/figure';
import { circle, dot, type Ink, line, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P, SKIN } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { bigArm, openHand } from '../../rig/props/bigArms';
import { portrait } from '../../rig/sitting';
import { limb, union } from '../../rig/union';

const seeker: Ink = [
  whole(portrait(CAI, { x: 21, y: 32, face: 'smile' })),
  openHand(
    CAI,
    [
      [8, 66],
      [2, 56],
      [11, 40],
    ],
    [13, 33],
    { size: 0.6, turn: 14 },
  ),
  openHand(
    CAI,
    [
      [34, 66],
      [40, 56],
      [31, 40],
    ],
    [29, 33],
    { size: 0.6, turn: -14 },
  ),
];
const peeper = front(friend(ADA), { x: 54, y: 37, look: -1, face: 'happy' });

const hideAndSeek: Ink = [
  moved(scaled(whole(peeper), 0.94, [54, 68]), -1, -3),
  shape('M56 16H68L69 67H55Z', P.brown),
  shape('M42 14C38 4 48 1 56 3C64 -1 73 4 71 11C73 19 65 22 60 19C54 23 45 20 42 14Z', P.darkGreen),
  scaled(seeker, 0.84, [2, 68]),
];

function toyCar(x: number, y: number, fill: string): Ink {
  const wheel = (at: number): Ink => [circle(at, y + 15, 7, P.darkGrey), circle(at, y + 15, 2.8, P.white)];
  return [
    shape(
      `M${x - 25} ${y + 14}V${y + 3}Q${x - 25} ${y} ${x - 20} ${y - 1}L${x - 14} ${y - 11}Q${x - 13} ${y - 13} ${x - 10} ${y - 13}H${x + 7}Q${x + 10} ${y - 13} ${x + 11} ${y - 11}L${x + 16} ${y - 1}Q${x + 26} ${y} ${x + 26} ${y + 6}V${y + 14}Z`,
      fill,
    ),
    shape(
      `M${x - 14} ${y - 1}L${x - 9} ${y - 9}H${x - 2}V${y - 1}ZM${x + 3} ${y - 1}V${y - 9}H${x + 7}L${x + 11} ${y - 1}Z`,
      P.white,
      1.8,
    ),
    wheel(x - 13),
    wheel(x + 14),
  ];
}

const cars: Ink = [
  scaled(toyCar(20, 14, P.blue), 0.72, [-4, 30]),
  toyCar(36, 48, P.red),
  bigArm(
    KIT,
    [
      [68, 10],
      [60, 22],
    ],
    [46, 32],
    0.7,
    9,
  ),
];

const doll: Ink = [
  union(
    limb(
      [
        [29, 52],
        [27, 64],
      ],
      SKIN[1],
      6,
    ),
    limb(
      [
        [43, 52],
        [45, 64],
      ],
      SKIN[1],
      6,
    ),
  ),
  union(
    limb(
      [
        [30, 36],
        [14, 44],
      ],
      SKIN[1],
      6,
    ),
    limb(
      [
        [42, 36],
        [58, 44],
      ],
      SKIN[1],
      6,
    ),
  ),
  shape('M30 32H42L52 55Q36 60 20 55Z', P.darkPink),
  [16, 56].map((x) => [circle(x, 22, 5, P.orange), circle(x, 30, 4, P.orange)]),
  circle(36, 18, 15, SKIN[1]),
  shape('M21 18C18 -2 54 -2 51 18C48 10 44 9 40 11L36 7L32 11C28 9 24 10 21 18Z', P.orange),
  [30.5, 41.5].map((x) => dot(x, 18, 2.4)),
  line('M30 25Q36 30 42 25', 1.8),
  dot(26, 24, 2.2, P.darkPink),
  dot(46, 24, 2.2, P.darkPink),
];

const dresser = front(GUS, {
  x: 36,
  y: 32,
  face: 'happy',
  left: [
    [22, 38],
    [18, 46],
  ],
  right: [
    [50, 38],
    [54, 46],
  ],
});

const dressingUp: Ink = [
  shape('M28 30H44Q58 40 60 64Q48 58 36 62Q24 58 12 64Q14 40 28 30Z', P.darkPurple),
  whole(dresser),
  moved(scaled(openmoji('1F451'), 0.5), 0, -31),
];

export const drawings: Drawings = {
  'hide-and-seek': {
    shows: 'A child covering their eyes while another peeps from behind a tree.',
    ink: scaled(hideAndSeek, 0.97),
  },
  cars: { shows: 'A hand playing with two toy cars.', ink: scaled(cars, 0.88) },
  dolls: { shows: 'A rag doll in a pink dress.', ink: doll },
  'dressing-up': { shows: 'A happy child dressed up in a crown and a cloak.', ink: scaled(dressingUp, 0.89) },
};
