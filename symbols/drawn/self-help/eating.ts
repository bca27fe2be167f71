import { DEV } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { head } from '../../rig/head';
import { flat, type Ink, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, turned } from '../../rig/place';
import { portrait } from '../../rig/sitting';

/** A water bottle, upright; its spout is at 0, 0. */
const bottle: Ink = [
  rect(-3, 0, 6, 6, 2, P.lightGrey),
  rect(-6, 5, 12, 6, 2, P.darkBlue),
  shape('M-8 11H8V36C8 38 7 39 5 39H-5C-7 39 -8 38 -8 36Z', P.white),
  flat('M-7 18H7V36C7 37.500 6.500 38 5 38H-5C-6.500 38 -7 37.500 -7 36Z', P.blue),
];

export const drawings: Drawings = {
  'have-a-drink': {
    shows: 'A child drinking water from a bottle.',
    ink: [
      portrait(DEV, { x: 26, y: 32 }).body,
      head(DEV, 27, 32, 16, { look: 1, tilt: -14, face: 'blank' }),
      moved(turned(bottle, -128, [0, 0]), 37, 38),
      arm(
        DEV,
        [
          [30, 62],
          [64, 62],
          [58, 27],
        ],
        0.72,
        6,
      ),
    ],
  },
};
