import { DEV, HANA, JOY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, bareArm, whole } from '../../rig/figure';
import { circle, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { emptyChair, sideTable } from '../../rig/props/schoolThings';
import { sideways } from '../../rig/sideways';
import { boldArrow } from '../../rig/signs';
import { half } from '../../rig/sitting';
import { union } from '../../rig/union';

const wiper = half(JOY, { x: 36, y: 32, bottom: 50, left: null, right: null, nod: 1.5 });
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
  'clear-the-table': {
    shows: 'A child wiping a table with a cloth.',
    ink: [
      whole(wiper),
      shape('M12 46H60L68 60V66H4V60Z', P.orange),
      line('M4 60H68'),
      shape('M36 48C40 46 52 46 55 49C60 52 58 57 54 57C48 59 40 58 35 57C32 54 33 50 36 48Z', P.blue),
      arm(JOY, [
        [30, 36],
        [22, 42],
        [20, 50],
      ]),
      arm(JOY, [
        [42, 36],
        [56, 40],
        [47, 51],
      ]),
      line('M28 49Q24 53 28 57M23 48Q18 53 22 58', 1.8),
    ],
  },
  'push-chair-in': {
    shows: 'A child pushing a chair under a table, with an arrow.',
    ink: [
      whole(sideways(DEV, { x: 13, y: 31, face: 'smile', arm: null })),
      sideTable(40, 68, 36, 68),
      emptyChair(31, 48, 68, P.red),
      arm(
        DEV,
        [
          [14, 36],
          [20, 42],
          [30, 34],
        ],
        0.66,
      ),
      boldArrow([32, 14], [60, 14], 0, P.green, 9),
    ],
  },
};
