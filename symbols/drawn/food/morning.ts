import type { Drawings } from '../../rig/drawing';
import { circle, dot, ellipse, flat, line, rect, shape, tube } from '../../rig/ink';
import { P } from '../../rig/palette';

const HOOPS = [
  [22, 35],
  [31, 32],
  [40, 34],
  [49, 33],
  [27, 39],
  [36, 38],
  [45, 39],
] as const;

export const drawings: Drawings = {
  cereal: {
    shows: 'A bowl of cereal hoops with milk, and a spoon in it.',
    ink: [
      tube('M52 34L64 12', P.lightGrey, 3),
      shape('M6 36H66C66 54 54 64 36 64C18 64 6 54 6 36Z', P.blue),
      ellipse(36, 36, 30, 9, P.white),
      HOOPS.map(([x, y]) => [circle(x, y, 4.2, P.orange), dot(x, y, 1.3)]),
    ],
  },
  milk: {
    shows: 'A carton of milk and a full glass.',
    ink: [
      shape('M10 24L18 10H34L42 24V66H10Z', P.white),
      flat('M11 38H41V54H11Z', P.blue),
      line('M10 24H42M10 38H42M10 54H42M18 10V6H34V10'),
      shape('M46 30H66L63 66H49Z', P.white),
      flat('M47 31H65L64 38H48Z', P.blue),
      line('M46 30H66L63 66H49ZM48 38H64'),
      rect(20, 42, 12, 8, 3, P.white),
    ],
  },
};
