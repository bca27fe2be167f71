import { ADA, BEN, friend, GUS, HANA, INDER } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { palm } from '../../rig/hand';
import { rect } from '../../rig/ink';
import { letters } from '../../rig/letters';
import { P } from '../../rig/palette';
import { flipped, moved, scaled } from '../../rig/place';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { arrow } from '../../rig/signs';

export const drawings: Drawings = {
  bored: {
    shows: 'A child at a table, chin in hand, looks away.',
    ink: [
      whole(
        bust(GUS, {
          x: 36,
          y: 42,
          size: 1.4,
          bottom: 62,
          face: 'bored',
          tilt: 12,
          left: [
            [12, 52],
            [16, 60],
          ],
          right: null,
          headAt: [1, 3],
        }),
      ),
      rect(4, 58, 64, 9, 2, P.orange),
      reach(GUS, [shoulder(36, 42, 1.4, 1), [66, 66], [54, 42]], 1.4, 0.75),
      reach(
        GUS,
        [
          [14, 52],
          [14, 60],
          [32, 60],
        ],
        1.2,
        0.6,
      ),
    ],
  },
  lonely: {
    shows: 'A sad child alone, far from two others who laugh together.',
    ink: [
      [
        moved(
          scaled(
            whole(bust(friend(ADA), { x: 36, y: 36, size: 1, bottom: 50, face: 'happy', look: 1 })),
            0.62,
            [36, 36],
          ),
          9,
          -14,
        ),
        moved(
          scaled(
            whole(
              bust({ ...BEN, who: 'third' }, { x: 36, y: 36, size: 1, bottom: 50, face: 'happy', look: -1 }),
            ),
            0.62,
            [36, 36],
          ),
          25,
          -14,
        ),
      ],
      whole(bust(INDER, { x: 22, y: 48, size: 1.25, bottom: 68, face: 'sad', tilt: -8 })),
    ],
  },
  'count-to-ten': {
    shows: 'Two open hands with all fingers up, and 1 to 10.',
    ink: [
      palm(HANA, { x: 18, y: 50, size: 1.3, turn: -8 }),
      flipped(palm(HANA, { x: 18, y: 50, size: 1.3, turn: -8 })),
      letters('1', { x: 11, y: 15, size: 16 }),
      arrow([22, 15], [39, 15]),
      letters('10', { x: 56, y: 15, size: 16 }),
    ],
  },
};
