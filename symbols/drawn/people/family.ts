import { DEV, KIT, MISS_CARR, MR_PATEL, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { P } from '../../rig/palette';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { beard } from '../../rig/props/grownUps';
import { fingersOver } from '../../rig/props/hands';
import { leg } from '../../rig/sideways';
import { heart } from '../../rig/signs';

const MUM: Person = { ...MISS_CARR, skin: KIT.skin, hair: P.brown, top: P.red };
const DAD: Person = { ...MR_PATEL, top: P.darkGreen };

export const drawings: Drawings = {
  mum: {
    shows: 'A woman with her arms round her child, and a heart.',
    ink: [
      whole(bust(MUM, { x: 25, y: 35, size: 1.3, bottom: 68, right: null, tilt: 6, face: 'content' })),
      whole(bust(KIT, { x: 48, y: 48, size: 0.95, bottom: 68, left: null, tilt: -8, face: 'happy' })),
      reach(KIT, [shoulder(48, 48, 0.95, -1), [40, 62], [26, 60]], 1),
      fingersOver(MUM, 57, 51, 1),
      heart(56, 13, 9),
    ],
  },
  dad: {
    shows: 'A man with his child on his shoulders.',
    ink: [
      whole(
        bust(DEV, {
          x: 36,
          y: 21,
          size: 0.85,
          bottom: 34,
          face: 'happy',
          left: [
            [21, 26],
            [15, 15],
          ],
          right: [
            [51, 26],
            [57, 15],
          ],
        }),
      ),
      whole(bust(DAD, { x: 36, y: 46, size: 1.1, bottom: 68, left: null, right: null })),
      beard(DAD, 36, 46 - 9.8 * 1.1, 10.5 * 1.1),
      leg(
        DEV,
        [
          [23.5, 36],
          [27, 57],
        ],
        5,
        -1,
      ),
      leg(
        DEV,
        [
          [48.5, 36],
          [45, 57],
        ],
        5,
        1,
      ),
      reach(DAD, [shoulder(36, 46, 1.1, -1), [10, 60], [26, 52]], 1.1),
      reach(DAD, [shoulder(36, 46, 1.1, 1), [62, 60], [46, 52]], 1.1),
    ],
  },
};
