import { ADA, DEV, ELA, FAY, friend, GUS, KIT, LENA, MR_HUGHES } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, front, whole } from '../../rig/figure';
import { ellipse, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { scaled } from '../../rig/place';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { sideways } from '../../rig/sideways';
import { blockArrow, star } from '../../rig/signs';
import { portrait } from '../../rig/sitting';

const climber = sideways(ADA, {
  x: 25,
  y: 27,
  near: [
    [36, 42],
    [35, 51],
  ],
  far: [[20, 60]],
  arm: [
    [35, 32],
    [41, 24],
  ],
  face: 'smile',
});

export const drawings: Drawings = {
  'try-my-best': {
    shows: 'A child who climbs steps and reaches for a star.',
    ink: [
      shape('M4 64H30V55H46V44H68V68H4Z', P.green),
      scaled(whole(climber), 1, [25, 60]),
      star(55, 17, 12),
    ],
  },
  'stay-with-the-group': {
    shows: 'A grown-up and two children hold hands inside a ring.',
    ink: [
      ellipse(36, 59, 33, 9, P.yellow),
      whole(
        front(MR_HUGHES, {
          x: 36,
          y: 25,
          left: [
            [27, 36],
            [21, 43],
          ],
          right: [
            [45, 36],
            [51, 43],
          ],
        }),
      ),
      scaled(whole(front(ELA, { x: 14, y: 29, right: null })), 0.85, [14, 63]),
      scaled(whole(front(friend(DEV), { x: 58, y: 29, left: null })), 0.85, [58, 63]),
      arm(
        ELA,
        [
          [18.5, 38],
          [22, 43.5],
        ],
        0.6,
      ),
      arm(
        friend(DEV),
        [
          [53.5, 38],
          [50, 43.5],
        ],
        0.6,
      ),
    ],
  },
  'join-in': {
    shows: 'A child walks over to two others who hold out their hands.',
    ink: [
      whole(
        bust({ ...FAY, who: 'third' }, { x: 56, y: 32, size: 0.95, bottom: 60, look: -1, face: 'happy' }),
      ),
      whole(bust(friend(GUS), { x: 44, y: 42, size: 1, bottom: 66, look: -1, face: 'happy', left: null })),
      whole(bust(KIT, { x: 16.5, y: 42, size: 1, bottom: 66, look: 1, right: null })),
      reach(friend(GUS), [shoulder(44, 42, 1, -1), [38, 54], [31, 50]], 1.1),
      reach(KIT, [shoulder(16.5, 42, 1, 1), [23, 56], [28, 53]], 1.1),
      scaled(blockArrow(48, 10, 42), 0.8, [28, 10]),
    ],
  },
  safe: {
    shows: 'A smiling child before a green shield.',
    ink: [
      shape('M36 3C46 9 56 11 66 11C67 36 60 58 36 69C12 58 5 36 6 11C16 11 26 9 36 3Z', P.green),
      scaled(whole(portrait(LENA, { x: 36, y: 30 })), 0.84, [36, 30]),
    ],
  },
};
