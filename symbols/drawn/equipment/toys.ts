import type { Drawings } from '../../rig/drawing';
import { polygon, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';

export const drawings: Drawings = {
  bricks: {
    shows: 'Wooden toy bricks of many shapes built upon one another.',
    ink: [
      rect(4, 47, 18, 19, 1, P.yellow),
      shape('M23 66V47H49V66H42.500C42.500 55 29.500 55 29.500 66Z', P.blue),
      rect(51, 51, 16, 15, 1, P.purple),
      rect(6, 34, 42, 12, 1, P.green),
      polygon(
        [
          [5, 33],
          [18, 9],
          [31, 33],
        ],
        P.red,
      ),
      rect(33, 18, 13, 15, 2, P.orange),
    ],
  },
};
