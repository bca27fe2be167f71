import type { Drawings } from '../../rig/drawing';
import { type Ink, line, rect, shape } from '../../rig/ink';
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
};
