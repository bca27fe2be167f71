import { DEV, FAY, GUS, HANA, JOY, KIT, MISS_CARR, MR_HUGHES } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, whole } from '../../rig/figure';
import { circle, dot, flat, type Ink, line, rect, shape, tube } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { openHand } from '../../rig/props/bigArms';
import { leg, seated } from '../../rig/sideways';
import { hands, rays } from '../../rig/signs';
import { half, portrait } from '../../rig/sitting';
import { area, limb, union } from '../../rig/union';

const feedBag: Ink = [
  line('M52 68V5M45 68H68M52 6H62', 3),
  line('M62 6V12', 2),
  shape('M54 12H68V30Q68 36 61 36Q54 36 54 30Z', P.orange),
  flat('M55 13H67V18H55Z', P.white),
  tube('M61 36V44Q61 58 46 58Q34 58 24 52', P.white, 2),
];

const feeding: Ink = [
  scaled(whole(half(HANA, { x: 24, y: 32, bottom: 62 })), 1.1, [24, 64]),
  feedBag,
  circle(24, 52, 4.5, P.white),
];

const bandaged: Ink = [
  openHand(
    DEV,
    [
      [8, 60],
      [42, 32],
    ],
    [50, 24],
    { size: 1, turn: 50, sleeve: 0.2, width: 13, open: false },
  ),
  shape('M10.500 45.500L29 30L40.500 44.500L23 59.500Z', P.white),
  line('M15 42L24.500 58M20.500 37.500L30 53M25.500 33L35.500 48.500', 1.8),
  shape('M23 59.500L29 54.500L33 63L26 66Z', P.white),
];

const temperature: Ink = [
  whole(portrait(FAY, { x: 27, y: 29, face: 'blank' })),
  [16.5, 37.5].map((x) => dot(x, 36, 3.2, P.red)),
  turned(
    [
      rect(25, 36, 12, 5, 2.5, P.lightGrey),
      rect(33, 33.5, 36, 10, 4, P.white),
      rect(44, 35.5, 13, 6, 1, P.green),
      flat('M60 34.500H65Q68 34.500 68 38.500Q68 42.500 65 42.500H60Z', P.darkBlue),
    ],
    24,
    [27, 38],
  ),
];

const coldPack: Ink = [
  whole(portrait(KIT, { x: 30, y: 33, face: 'sad' })),
  turned(
    [
      rect(29, 12, 26, 20, 6, P.darkBlue),
      line('M42 15V29M35.500 18.500L48.500 25.500M48.500 18.500L35.500 25.500', 2.4, P.white),
    ],
    28,
    [42, 22],
  ),
  openHand(
    KIT,
    [
      [44, 66],
      [66, 62],
      [60, 36],
    ],
    [56, 29],
    { size: 0.75, turn: -42 },
  ),
];

const patient = seated(GUS, {
  x: 17,
  y: 29,
  face: 'flat',
  reach: 28,
  arm: [
    [11, 38],
    [17, 45],
  ],
});
const givenBy = { role: 'skin', who: 'adult' } as const;

/** Adrenaline is given through the cloth into the side of the thigh. */
const adrenaline: Ink = [
  patient.seat,
  whole(patient),
  rect(35, 3, 12, 33, 3, P.yellow),
  rect(35, 3, 12, 8, 3, P.darkBlue),
  rect(37, 34, 8, 9, 1, P.darkOrange),
  union(
    limb(
      [
        [68, 10],
        [50, 18],
      ],
      MISS_CARR.skin,
      7,
      givenBy,
    ),
    area(
      'M35 14H48Q51 14.500 51 17V23.500Q51 26 48 26H35Q32 26 32 23V17Q32 14 35 14Z',
      MISS_CARR.skin,
      givenBy,
    ),
  ),
  line('M33 18H39M33 22H39', 1.6),
  union(
    limb(
      [
        [68, 10],
        [60, 13.5],
      ],
      MISS_CARR.top,
      9,
      { role: 'top', who: 'adult' },
    ),
  ),
];

const lying: Ink = [
  leg(
    JOY,
    [
      [42, 54],
      [55, 52],
      [65, 56],
    ],
    5.2,
  ),
  leg(
    JOY,
    [
      [42, 59],
      [54, 61],
      [62, 64],
    ],
    5.2,
  ),
  turned(
    whole(
      half(JOY, {
        x: 36,
        y: 36,
        face: 'asleep',
        left: [
          [25, 44],
          [31, 51],
        ],
        right: null,
      }),
    ),
    -90,
    [36, 52],
  ),
];

const helper = half(MR_HUGHES, {
  x: 48,
  y: 24,
  bottom: 46,
  look: -1,
  nod: 1,
  left: [
    [36, 32],
    [31, 47],
  ],
  right: [
    [59, 31],
    [54, 41],
  ],
});

const seizure: Ink = [
  circle(18, 17, 12, P.white),
  hands(18, 17, 8),
  rect(4, 48, 24, 20, 9, P.purple),
  whole(helper),
  lying,
  line('M62 46Q67 45 70 49M65 40Q71 40 74 46', 2),
  arm(MR_HUGHES, [
    [40, 28],
    [34, 34],
    [31, 47],
  ]),
];

const sunCream: Ink = [
  moved(scaled(openmoji('2600'), 0.8), 14, -16),
  rect(16, 6, 18, 12, 2, P.white),
  shape('M14 18H36Q44 20 44 30V62Q44 67 39 67H11Q6 67 6 62V30Q6 20 14 18Z', P.orange),
  circle(25, 44, 7, P.yellow),
  rays(25, 44, 11, 14.5, [0, 45, 90, 135, 180, 225, 270, 315], 2.4),
];

export const drawings: Drawings = {
  'feeding-tube': {
    shows: 'A smiling child being fed through a tube from a bag on a stand to the tummy.',
    ink: feeding,
  },
  bandage: { shows: 'An arm with a white bandage.', ink: bandaged },
  thermometer: { shows: 'A child with a thermometer in the mouth.', ink: temperature },
  'ice-pack': { shows: 'A child holding an ice pack to the head.', ink: coldPack },
  epipen: { shows: 'A hand pressing an adrenaline pen against the side of a thigh.', ink: adrenaline },
  seizure: {
    shows: 'A child lying on a cushion and an adult who stays and watches the time.',
    ink: scaled(seizure, 0.82),
  },
  'sun-cream': { shows: 'A bottle of sun cream in the sun.', ink: scaled(sunCream, 0.97) },
};
