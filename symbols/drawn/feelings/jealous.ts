import { CAI, friend, JOY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { ellipse, line, polygon } from '../../rig/ink';
import { P } from '../../rig/palette';
import { bust, reach, shoulder } from '../../rig/props/bust';

export const drawings: Drawings = {
  jealous: {
    shows: 'A cross child with folded arms looks at a friend who has a balloon.',
    ink: [
      line('M62 24Q60 34 63 44'),
      polygon(
        [
          [60, 29],
          [64, 29],
          [62, 25],
        ],
        P.red,
      ),
      ellipse(62, 14, 9.5, 11.5, P.red),
      whole(
        bust(friend({ ...JOY, hairStyle: 'bob', top: P.yellow }), {
          x: 50,
          y: 50,
          size: 0.9,
          bottom: 68,
          face: 'happy',
          left: null,
          right: [
            [64, 60],
            [63, 47],
          ],
        }),
      ),
      whole(
        bust(CAI, { x: 22, y: 42, size: 1.3, bottom: 68, look: 1, face: 'angry', left: null, right: null }),
      ),
      reach(CAI, [shoulder(22, 42, 1.3, 1), [40, 64], [14, 58]], 1.25, 0.8),
      reach(CAI, [shoulder(22, 42, 1.3, -1), [4, 66], [31, 59]], 1.25, 0.8),
    ],
  },
};
