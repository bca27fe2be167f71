import { BEN, CAI, ELA, friend, GUS, HANA, INDER, JOY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { pointing } from '../../rig/hand';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { fingersOver, pointingAtUs } from '../../rig/props/hands';
import { heart } from '../../rig/signs';

const others = [
  bust(friend(HANA), { x: 16, y: 31, size: 1, bottom: 60 }),
  bust({ ...INDER, who: 'third' }, { x: 56, y: 31, size: 1, bottom: 60 }),
];

export const drawings: Drawings = {
  me: {
    shows: 'A child who points at herself.',
    ink: [
      whole(bust(ELA, { y: 40, size: 1.45, right: null, bottom: 68 })),
      reach(ELA, [shoulder(36, 40, 1.45, 1), [64, 62], [45, 57]], 1.45, 0.75),
      pointing(ELA, { x: 43, y: 55, size: 0.8, turn: -78 }),
    ],
  },
  you: {
    shows: 'A child who points at you.',
    ink: [
      whole(bust(JOY, { y: 38, x: 30, size: 1.35, right: null, bottom: 68 })),
      pointingAtUs(JOY, 51, 50, 0.72),
    ],
  },
  children: {
    shows: 'Three children together.',
    ink: [others.map(whole), whole(bust(GUS, { y: 45, size: 1.15, bottom: 68, face: 'happy' }))],
  },
  friend: {
    shows: 'Two children with their arms round each other, and a heart.',
    ink: [
      whole(bust(friend(CAI), { x: 48.5, y: 42, size: 1.15, left: null, bottom: 68, tilt: -5 })),
      whole(bust(BEN, { x: 24, y: 42, size: 1.15, right: null, bottom: 68, tilt: 5, face: 'happy' })),
      fingersOver(friend(CAI), 15, 45.5, -1),
      fingersOver(BEN, 57.5, 45.5, 1),
      heart(36, 9, 8),
    ],
  },
};
