import { CAI, DEV, FAY, friend, HANA, JOY, KIT, MISS_CARR, MR_PATEL } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, whole } from '../../rig/figure';
import { circle, ellipse, flat, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { bigArm } from '../../rig/props/bigArms';
import { sore } from '../../rig/props/medical';
import { half, portrait } from '../../rig/sitting';
import { limb, union } from '../../rig/union';

const feedBag: Ink = [
  line('M52 68V5M45 68H68M52 6H62', 3),
  line('M62 6V12', 2),
  shape('M54 12H68V30Q68 36 61 36Q54 36 54 30Z', P.orange),
  flat('M55 13H67V18H55Z', P.white),
  line('M61 36V44Q61 58 46 58Q34 58 24 52', 5),
  line('M61 36V44Q61 58 46 58Q34 58 24 52', 2, P.white),
];

const feeding: Ink = [
  scaled(whole(half(HANA, { x: 24, y: 32, bottom: 62 })), 1.1, [24, 64]),
  feedBag,
  circle(24, 52, 4.5, P.white),
];

const bandaged: Ink = [
  union(
    limb(
      [
        [8, 48],
        [50, 30],
      ],
      DEV.skin,
      15,
      { role: 'skin' },
    ),
  ),
  union(
    limb(
      [
        [6, 49],
        [16, 44.5],
      ],
      DEV.top,
      17,
      { role: 'top' },
    ),
  ),
];

const temperature: Ink = [whole(portrait(FAY, { x: 28, y: 29, face: 'blank' }))];

const coldPack: Ink = [whole(portrait(KIT, { x: 30, y: 33, face: 'sad' }))];

void [CAI, JOY, friend, MISS_CARR, MR_PATEL, arm, ellipse, rect, moved, turned, bigArm, sore];

export const drawings: Drawings = {
  'feeding-tube': {
    shows: 'A smiling child being fed through a tube from a bag on a stand to the tummy.',
    ink: feeding,
  },
  bandage: { shows: 'An arm with a white bandage.', ink: bandaged },
  thermometer: { shows: 'A child with a thermometer in the mouth.', ink: temperature },
  'ice-pack': { shows: 'A child holding an ice pack to the head.', ink: coldPack },
};
