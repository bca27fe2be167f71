import type { Drawings } from '../../rig/drawing';
import { line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { star } from '../../rig/signs';

export const drawings: Drawings = {
  'book-bag': {
    shows: 'A flat school book bag with a book sticking out.',
    ink: [
      rect(10, 4, 30, 40, 2, P.red),
      line('M15.500 5V40', 2),
      rect(20, 10, 15, 7, 1, P.yellow),
      line('M45 27C45 11 63 11 63 27', 6.4),
      line('M45 27C45 11 63 11 63 27', 2.6, P.darkBlue),
      rect(4, 26, 64, 41, 3, P.blue),
      shape(
        'M4 29C4 27 5.500 26 7 26H65C66.500 26 68 27 68 29V44C68 50 64 52 60 52H12C8 52 4 50 4 44Z',
        P.navy,
      ),
      line('M5 44C6 47 9 47.500 12 47.500H60C63 47.500 66 47 67 44', 2.4, P.lightGrey),
      star(36, 36, 7),
    ],
  },
};
