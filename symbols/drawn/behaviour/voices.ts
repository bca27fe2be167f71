import { BEN, CAI, ELA, friend, GUS, HANA, INDER, KIT, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { palm, pointing } from '../../rig/hand';
import { circle, type Ink } from '../../rig/ink';
import { letters } from '../../rig/letters';
import { P } from '../../rig/palette';
import { flipped } from '../../rig/place';
import { says } from '../../rig/props/bubbles';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { plaster } from '../../rig/props/feelings';
import { soundWaves } from '../../rig/props/sounds';
import { cross, heart, rays } from '../../rig/signs';

/** A hand beside the mouth, to be heard far away. */
function cupped(person: Person, x: number, side: -1 | 1): Ink {
  const hand = { x: x + side * 14.5, y: 44, size: 0.6, turn: side * 12 };
  const open = palm(person, hand);
  return [
    reach(person, [shoulder(x, 46, 1.3, side), [x + side * 22, 64], [x + side * 14, 48]], 1.3),
    side < 0 ? open : flipped(palm(person, { ...hand, x: x - 14.5, turn: -12 }), x),
  ];
}

export const drawings: Drawings = {
  'quiet-voice': {
    shows: 'A child who whispers to another behind a hand.',
    ink: [
      whole(bust(friend(GUS), { x: 52, y: 42, size: 1.2, bottom: 68, tilt: 6, left: null })),
      whole(
        bust(ELA, {
          x: 22,
          y: 42,
          size: 1.2,
          bottom: 68,
          look: 1,
          face: 'whispering',
          tilt: 4,
          left: null,
          right: null,
        }),
      ),
      reach(ELA, [shoulder(22, 42, 1.2, 1), [42, 64], [38, 46]], 1.2),
      palm(ELA, { x: 39, y: 42, size: 0.55, turn: 4 }),
    ],
  },
  silent: {
    shows: 'A child with a finger on the lips; a speech bubble is crossed out.',
    ink: [
      whole(bust(INDER, { x: 26, y: 46, size: 1.35, bottom: 68, face: 'blank', right: null })),
      reach(INDER, [shoulder(26, 46, 1.35, 1), [50, 66], [31, 58]], 1.35),
      pointing(INDER, { x: 29, y: 54, size: 0.78 }),
      says(55, 20, 26, 24, [44, 42]),
      cross(55, 20, 7),
    ],
  },
  'outside-voice': {
    shows: 'A child under the sun calls loudly through cupped hands.',
    ink: [
      soundWaves(26, 46, [29, 37], -2),
      whole(bust(CAI, { x: 25, y: 48, size: 1.35, bottom: 68, face: 'calling', left: null, right: null })),
      ([-1, 1] as const).map((side) => cupped(CAI, 25, side)),
      circle(58, 14, 7, P.yellow),
      rays(58, 14, 10, 13, [0, 45, 90, 135, 180, 225, 270, 315]),
    ],
  },
  'one-voice': {
    shows: 'One child talks, with a 1 in the speech bubble; two others listen with closed mouths.',
    ink: [
      whole(bust(friend(GUS), { x: 15.5, y: 48, size: 0.95, bottom: 68, look: 1 })),
      whole(bust({ ...HANA, who: 'third' }, { x: 56.5, y: 48, size: 0.95, bottom: 68, look: -1 })),
      whole(bust(BEN, { x: 36, y: 44, size: 1.15, bottom: 68, face: 'talking' })),
      says(54, 13, 26, 21, [44, 33]),
      letters('1', { x: 54, y: 13, size: 13 }),
    ],
  },
  'say-sorry': {
    shows: 'A sad child, hand on the chest, says sorry: a heart with a plaster.',
    ink: [
      whole(bust(KIT, { x: 23, y: 44, size: 1.25, bottom: 68, face: 'sad', tilt: 8, right: null })),
      reach(KIT, [shoulder(23, 44, 1.25, 1), [44, 64], [24, 57]], 1.3),
      says(54, 18, 30, 28, [41, 40]),
      heart(54, 18, 11.5),
      plaster(54, 18, -35),
    ],
  },
};
