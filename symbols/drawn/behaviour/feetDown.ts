import { KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { jumper } from '../../rig/figure';
import { rect } from '../../rig/ink';
import { P } from '../../rig/palette';
import { scaled, turned } from '../../rig/place';
import { reach } from '../../rig/props/bust';
import { leg } from '../../rig/sideways';
import { blockArrow } from '../../rig/signs';
import { limb, union } from '../../rig/union';

/** A chair with its legs on the floor, large. */
const chair = union(
  limb(
    [
      [11, 6],
      [11, 59],
    ],
    P.orange,
    4,
    { bent: true },
  ),
  limb(
    [
      [11, 40],
      [37, 40],
    ],
    P.orange,
    4,
  ),
  limb(
    [
      [35, 40],
      [35, 59],
    ],
    P.orange,
    4,
  ),
);

export const drawings: Drawings = {
  'feet-on-floor': {
    shows: 'Legs on a chair, both feet flat on the floor, and an arrow down to them.',
    ink: [
      rect(4, 61, 64, 7, 3, P.green),
      chair,
      leg(
        KIT,
        [
          [20, 32],
          [48, 32],
          [48, 56],
        ],
        9,
      ),
      leg(
        KIT,
        [
          [20, 32],
          [40, 32],
          [40, 56],
        ],
        9,
      ),
      union(jumper(KIT, 'M14 4H28L29 35H14Z')),
      reach(
        KIT,
        [
          [21, 9],
          [20, 26],
          [37, 25],
        ],
        1.4,
        0.6,
      ),
      turned(scaled(blockArrow(63, 57, 34), 0.8, [63, 57]), 90, [63, 57]),
    ],
  },
};
