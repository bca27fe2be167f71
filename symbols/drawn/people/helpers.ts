import { BEN, MRS_LAWAL } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { line, polygon, rect } from '../../rig/ink';
import { P } from '../../rig/palette';
import { bust, reach, shoulder } from '../../rig/props/bust';

export const drawings: Drawings = {
  'teaching-assistant': {
    shows: 'A grown-up who helps a child with work at a table.',
    ink: [
      whole(bust(MRS_LAWAL, { x: 50, y: 30, size: 1.15, left: null, bottom: 58, look: -1, tilt: -8 })),
      line('M45 31L49 44L54 31', 1.8),
      rect(46, 43, 6, 7, 1, P.white),
      whole(bust(BEN, { x: 20, y: 40, size: 1.05, bottom: 60, look: 1, nod: 1.5, left: null, right: null })),
      rect(4, 58, 64, 8, 2, P.orange),
      polygon(
        [
          [20, 52],
          [46, 52],
          [50, 62],
          [16, 62],
        ],
        P.white,
      ),
      line('M25 56H38M24 59H34', 1.8),
      reach(BEN, [shoulder(20, 40, 1.05, -1), [8, 54], [20, 58]], 1),
      reach(MRS_LAWAL, [shoulder(50, 30, 1.15, -1), [36, 42], [38, 55]], 1.1),
    ],
  },
};
