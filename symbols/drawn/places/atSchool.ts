import { DEV } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { circle, flat, type Ink, line, polygon, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { fromBehind } from '../../rig/props/audience';
import { tree } from '../../rig/props/schoolThings';
import { pipe } from '../../rig/props/sensory';

const goal = (): Ink => [
  line('M27 21L25 34M32 21V34M37 21V34M42 21V34M47 21L49 34M26 25.500H47M25 30H48', 1),
  pipe('M23 37V18H49V37', P.white, 2.4),
];

export const drawings: Drawings = {
  field: {
    shows: 'A green school field with white lines, a goal and a ball, and trees behind.',
    ink: [
      rect(3, 3, 66, 66, 4, P.blue),
      tree(13.5, 36, 0.56),
      tree(58.5, 36, 0.56),
      flat('M4 34H68V65Q68 68 65 68H7Q4 68 4 65Z', P.green),
      flat('M4 40H68V47H4ZM4 56H68V65Q68 68 65 68H7Q4 68 4 65Z', P.darkGreen),
      line('M3 34H69'),
      goal(),
      line('M14 36L7 54H65L58 36', 2.4, P.white),
      circle(36, 59, 6, P.white),
      polygon(
        [
          [36, 56],
          [38.8, 58],
          [37.7, 61.2],
          [34.3, 61.2],
          [33.2, 58],
        ],
        P.darkGrey,
      ),
      rect(3, 3, 66, 66, 4, 'none'),
    ],
  },
  workstation: {
    shows: 'A child seen from behind at a desk with a screen on each side, a task in the middle and trays.',
    ink: [
      rect(16, 6, 40, 30, 1, P.blue),
      polygon(
        [
          [16, 6],
          [4, 2],
          [4, 58],
          [16, 40],
        ],
        P.darkBlue,
      ),
      polygon(
        [
          [56, 6],
          [68, 2],
          [68, 58],
          [56, 40],
        ],
        P.darkBlue,
      ),
      polygon(
        [
          [16, 34],
          [56, 34],
          [68, 56],
          [4, 56],
        ],
        P.orange,
      ),
      rect(4, 56, 64, 5, 1, P.darkOrange),
      rect(22, 12, 28, 10, 1, P.white),
      rect(24.5, 14.5, 5, 5, 0, P.red),
      rect(33.5, 14.5, 5, 5, 0, P.yellow),
      rect(42.5, 14.5, 5, 5, 0, P.green),
      shape('M10 40H21L20 49H9Z', P.red),
      shape('M51 40H62L63 49H52Z', P.green),
      fromBehind(DEV, 36, 44, 10, 66),
      rect(24, 60, 24, 9, 3, P.purple),
    ],
  },
};
