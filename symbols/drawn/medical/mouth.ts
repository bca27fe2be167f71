import { INDER } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import type { Ink } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { moved, scaled } from '../../rig/place';
import { openHand } from '../../rig/props/bigArms';
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

export const drawings: Drawings = {
  toothache: { shows: 'A child in pain with a hand on a sore cheek, and a tooth.', ink: toothache },
};
