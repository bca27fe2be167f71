import type { Drawings } from '../../rig/drawing';
import { circle, ellipse, type Ink, line, polygon, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, turned } from '../../rig/place';

const stick: Ink = [
  shape('M-8 -30C-8 -34 8 -34 8 -30V-18H-8Z', P.white),
  rect(-10, -20, 20, 8, 1, P.lightGrey),
  rect(-11, -12, 22, 38, 2, P.purple),
  rect(-11, -2, 22, 14, 0, P.yellow),
  rect(-12, 26, 24, 8, 2, P.darkPurple),
  line('M-6 27v6M0 27v6M6 27v6', 1.6),
];

export const drawings: Drawings = {
  glue: {
    shows: 'A glue stick without its cap, and its cap.',
    ink: [moved(turned(stick, 18, [0, 0]), 28, 37), rect(46, 43, 22, 25, 5, P.darkPurple), line('M52 56v8M57 56v8M62 56v8', 1.6)],
  },
  rubber: {
    shows: 'A rubber that rubs out a pencil line.',
    ink: [
      line('M6 60C10 50 16 68 21 58C24 53 26 57 27 60', 2.4, P.darkGrey),
      moved(turned([rect(-12, -28, 24, 46, 3, P.pink), rect(-12.500, -30, 25, 28, 2, P.darkBlue), line('M-12.500 -10H12.500', 2)], 38, [0, 0]), 43, 36),
      line('M40 63l2 2M48 62l3 -1M56 65l2 -2M34 66l1 1', 2),
    ],
  },
  tissues: {
    shows: 'A box of tissues with one coming out.',
    ink: [
      polygon([[12, 38], [60, 38], [67, 46], [5, 46]], P.blue),
      ellipse(36, 42, 14, 2.600, P.darkGrey),
      shape('M25 42C29 30 16 22 21 8C28 14 33 14 36 5C40 14 48 12 53 10C50 20 44 32 48 42C42 44 30 44 25 42Z', P.white),
      line('M36 14C33 22 38 30 36 38M46 18C42 24 44 30 42 36', 1.600),
      rect(5, 46, 62, 21, 2, P.darkBlue),
      [circle(17, 56.500, 4, P.yellow), circle(36, 56.500, 4, P.yellow), circle(55, 56.500, 4, P.yellow)],
    ],
  },
};
