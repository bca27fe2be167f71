import { HANA, KIT, MR_PATEL } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { flat, line, polygon, rect } from '../../rig/ink';
import { letters } from '../../rig/letters';
import { P } from '../../rig/palette';
import { says } from '../../rig/props/bubbles';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { tick } from '../../rig/signs';

export const drawings: Drawings = {
  'follow-instructions': {
    shows: 'A grown-up says 1, 2, 3; a child has done it and gets a tick.',
    ink: [
      whole(bust(MR_PATEL, { x: 17, y: 46, size: 1.15, bottom: 68, look: 1, face: 'talking', right: null })),
      whole(bust(KIT, { x: 54, y: 52, size: 1, bottom: 68, look: -1 })),
      reach(MR_PATEL, [shoulder(17, 46, 1.15, 1), [30, 62], [34, 52]], 1.1),
      says(27, 12, 40, 18, [31, 37]),
      letters('1 2 3', { x: 27, y: 12, size: 11 }),
      tick(58, 24, 8),
    ],
  },
  concentrate: {
    shows: 'A child who looks closely at the work and writes.',
    ink: [
      whole(
        bust(HANA, {
          x: 26,
          y: 38,
          size: 1.25,
          bottom: 60,
          look: 1,
          nod: 1.5,
          face: 'flat',
          left: null,
          right: null,
        }),
      ),
      flat('M40 31L66 56H36Z', P.yellow),
      rect(4, 57, 64, 9, 2, P.orange),
      polygon(
        [
          [32, 50],
          [60, 50],
          [66, 63],
          [26, 63],
        ],
        P.white,
      ),
      line('M36 54H52M34 58H46', 1.8),
      line('M37 59L46 44', 5),
      line('M37 59L46 44', 1.8, P.red),
      reach(HANA, [shoulder(26, 38, 1.25, -1), [14, 62], [36, 60]], 1.25),
    ],
  },
};
