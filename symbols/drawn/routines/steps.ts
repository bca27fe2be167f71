import { DEV, FAY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { circle, type Ink, line, polygon, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { scaled } from '../../rig/place';
import { seated, sideways } from '../../rig/sideways';

const sitter = seated(FAY, {
  x: 18,
  y: 30,
  arm: [
    [21, 44],
    [37, 38],
  ],
});
const comer = scaled(
  whole(
    sideways(DEV, {
      x: 20,
      y: 28,
      arm: [
        [29, 38],
        [38, 32],
      ],
      far: [[14, 62]],
      near: [
        [26, 53],
        [36, 53],
      ],
      face: 'happy',
    }),
  ),
  0.92,
  [20, 66],
);

function wheel(x: number, y: number): Ink {
  return [circle(x, y, 7, P.darkGrey), circle(x, y, 2.6, P.lightGrey)];
}

export const drawings: Drawings = {
  'sit-at-the-table': {
    shows: 'A child sitting on a chair at a table.',
    ink: [
      sitter.seat,
      whole(sitter),
      line('M53 46V65M45 65.500H61', 7),
      line('M53 46V65M45 65.500H61', 3, P.grey),
      rect(35, 40, 33, 7, 2, P.green),
    ],
  },
  'get-in-the-car': {
    shows: 'A child getting into a car through its open door.',
    ink: [
      shape('M3 58V46Q3 42 7 41L13 39L20 25Q22 21 26 21H45Q48 21 50 24L57 38L65 41Q69 42 69 47V58Z', P.red),
      shape('M23 55V39L28 26H40V55Z', P.darkGrey),
      shape('M44 26H46L53 39H44Z', P.blue),
      wheel(14, 60),
      wheel(58, 60),
      rect(64, 45, 5, 5, 1, P.yellow),
      polygon(
        [
          [40, 26],
          [48, 21],
          [48, 63],
          [40, 55],
        ],
        P.darkRed,
      ),
      comer,
    ],
  },
};
