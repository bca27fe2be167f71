import { BEN, INDER, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { circle, flat, type Ink, line, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { bigArm, openHand } from '../../rig/props/bigArms';
import { sore } from '../../rig/props/medical';
import { portrait } from '../../rig/sitting';

const toothache: Ink = [
  moved(scaled(openmoji('1F9B7'), 0.64), 19, -17),
  sore(55, 17, 6.5),
  whole(portrait(INDER, { x: 24, y: 33, face: 'hurt', tilt: 6 })),
  openHand(
    INDER,
    [
      [38, 66],
      [57, 68],
      [47, 54],
    ],
    [42, 47],
    { size: 0.7, turn: -24 },
  ),
];

const soreThroat: Ink = [
  whole(portrait(LENA, { x: 36, y: 25, face: 'hurt' })),
  sore(34, 51, 10),
  openHand(
    LENA,
    [
      [52, 66],
      [66, 68],
      [56, 58],
    ],
    [51, 54],
    { size: 0.7, turn: -55 },
  ),
];

const cough: Ink = [
  whole(portrait(BEN, { x: 22, y: 27, look: 1, face: 'shouting' })),
  [
    shape(
      'M50 30a6 6 0 0 1 9 -6a6 6 0 0 1 8 7a6 6 0 0 1 -4 10a6 6 0 0 1 -10 0a6 6 0 0 1 -3 -11Z',
      P.lightGrey,
    ),
    line('M46 22L52 16M52 50L58 56', 2),
  ],
  bigArm(
    BEN,
    [
      [30, 59],
      [50, 68],
      [44, 50],
    ],
    [40, 42],
    0.7,
  ),
];

const MOUTH = 'M26 38Q36 33 46 38Q48 54 36 54Q24 54 26 38Z';

const dentist: Ink = [
  whole(portrait(BEN, { x: 36, y: 31, face: 'blank' })),
  shape(MOUTH, P.maroon),
  flat('M28 38Q36 34.500 44 38V42Q36 39 28 42Z', P.white),
  flat('M30 51Q36 47 42 51Q36 54.500 30 51Z', P.darkPink),
];

export const drawings: Drawings = {
  toothache: { shows: 'A child in pain with a hand on a sore cheek, and a tooth.', ink: toothache },
  'sore-throat': { shows: 'A child in pain with a hand on a sore throat.', ink: soreThroat },
  cough: { shows: 'A child coughing, with a fist before the mouth.', ink: cough },
  'dentist-visit': {
    shows: 'A child with the mouth wide open for a dentist’s mirror.',
    ink: [dentist, circle(36, 46, 4, P.blue)],
  },
};
