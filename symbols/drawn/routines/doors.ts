import { BEN } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { front, whole } from '../../rig/figure';
import { line } from '../../rig/ink';
import { P } from '../../rig/palette';
import { boldArrow } from '../../rig/props/boldArrow';
import { doorway, openLeaf } from '../../rig/props/doors';

export const drawings: Drawings = {
  'come-in': {
    shows: 'A child with a school bag coming in at an open door.',
    ink: [
      doorway(8, 4, 48, 59, P.blue, true),
      openLeaf(56, 67, 6, 63),
      whole(
        front(BEN, {
          x: 36,
          y: 33,
          face: 'happy',
          right: [
            [50, 38],
            [49, 27],
          ],
        }),
      ),
      line('M32 34V46M40 34V46', 3.4, P.navy),
      boldArrow([17.5, 36], [17.5, 67], 0, P.green, 10),
    ],
  },
};
