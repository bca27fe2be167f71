import { HANA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, bareArm, whole } from '../../rig/figure';
import { circle, type Ink, line, rect } from '../../rig/ink';
import { P } from '../../rig/palette';
import { half } from '../../rig/sitting';
import { union } from '../../rig/union';

const tidier = half(HANA, { x: 36, y: 30, bottom: 50, left: null, right: null, nod: 1.5 });

/** A building brick with two studs. */
function brick(x: number, y: number): Ink {
  return [
    rect(x + 1.5, y - 3, 4, 4, 0.5, P.red),
    rect(x + 8, y - 3, 4, 4, 0.5, P.red),
    rect(x, y, 13.5, 10, 1, P.red),
  ];
}

export const drawings: Drawings = {
  'tidy-up': {
    shows: 'A child putting a brick into a box of toys.',
    ink: [
      whole(tidier),
      circle(20, 45, 8, P.yellow),
      rect(6, 47, 60, 20, 3, P.blue),
      line('M6 54H66'),
      arm(HANA, [
        [30, 33],
        [17, 37],
        [11, 47],
      ]),
      arm(HANA, [
        [42, 33],
        [52, 37],
        [61, 31],
      ]),
      brick(48, 28),
      union(
        bareArm(
          HANA,
          [
            [61, 29],
            [60, 33],
          ],
          4.6,
        ),
      ),
    ],
  },
};
