import { BEN, CAI, INDER, LENA, MISS_CARR } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { circle, flat, type Ink, shape, tube } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { bigArm, openHand } from '../../rig/props/bigArms';
import { grip } from '../../rig/props/gripHand';
import { sore } from '../../rig/props/medical';
import { rays } from '../../rig/signs';
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
  bigArm(
    BEN,
    [
      [30, 59],
      [52, 70],
      [42, 50],
    ],
    [38, 43],
    0.7,
  ),
  rays(35, 38, 13, 21, [-48, -24, 0, 24], 2.6),
  rays(35, 38, 26, 32, [-36, -12, 12], 2.6),
];

const MOUTH = 'M27 40Q36 36 45 40Q46 53 36 53Q26 53 27 40Z';
const mirror = grip({ ...MISS_CARR, top: P.white }, { at: [48, 50], turn: 20 });

const dentist: Ink = [
  whole(portrait(CAI, { x: 26, y: 29, face: 'blank' })),
  moved(
    [
      shape(MOUTH, P.maroon),
      flat('M29 40Q36 37.500 43 40V43Q36 41 29 43Z', P.white),
      flat('M31 51Q36 47 41 51Q36 53 31 51Z', P.darkPink),
    ],
    -10,
    -4,
  ),
  mirror.behind,
  tube('M30 42.500L56 53.500', P.lightGrey, 2),
  circle(27, 41, 5.5, P.blue),
  mirror.before,
];

export const drawings: Drawings = {
  toothache: { shows: 'A child in pain with a hand on a sore cheek, and a tooth.', ink: toothache },
  'sore-throat': { shows: 'A child in pain with a hand on a sore throat.', ink: soreThroat },
  cough: { shows: 'A child coughing, with a fist before the mouth.', ink: cough },
  'dentist-visit': {
    shows: 'A child with the mouth wide open for a dentist’s mirror.',
    ink: scaled(dentist, 0.91),
  },
};
