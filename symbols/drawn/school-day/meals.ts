import type { Drawings } from '../../rig/drawing';
import { circle, ellipse, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { turned } from '../../rig/place';

/** Where peas lie in their heap. */
const PEAS = [
  [27, 47],
  [33, 50],
  [38, 46],
  [32, 44],
  [43, 49],
  [37, 52],
] as const;

function fishFinger(x: number, y: number, turn: number): Ink {
  return turned(rect(x - 5, y - 12, 10, 24, 3, P.orange), turn, [x, y]);
}

export const drawings: Drawings = {
  lunch: {
    shows: 'A plate with fish fingers, mash and peas, a fork on its left and a knife on its right.',
    ink: [
      line('M5.5 14V26M2.5 14V22C2.5 28 8.5 28 8.5 22V14M5.5 28V58', 2.6),
      shape('M68 58V38H63.5C63.5 26 65 17 68 14Z', P.lightGrey),
      circle(36, 36, 24, P.white),
      circle(36, 36, 18.5, P.lightGrey),
      shape('M22 36C20 28 26 22 33 25C38 27 37 36 32 38C28 40 23 40 22 36Z', P.yellow),
      [fishFinger(40, 30, 20), fishFinger(49, 36, 20)],
      PEAS.map(([x, y]) => ellipse(x, y, 3.4, 3.4, P.green)),
    ],
  },
};
