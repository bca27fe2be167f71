import type { Drawings } from '../../rig/drawing';
import { line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';

export const drawings: Drawings = {
  'book-bag': {
    shows: 'A flat school book bag with a book sticking out.',
    ink: [
      rect(16, 5, 34, 40, 2, P.red),
      line('M21 6V40', 2),
      rect(25, 11, 19, 7, 1, P.yellow),
      shape('M6 26H66L64 64C64 66 62.600 67 61 67H11C9.400 67 8 66 8 64Z', P.navy),
      shape('M6 26H66L65 46H7Z', P.darkBlue),
      rect(28, 41, 16, 10, 2, P.lightGrey),
      shape('M26 36C26 30 46 30 46 36', 'none', 2),
    ],
  },
};
