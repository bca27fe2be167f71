import { CAI, FAY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { head } from '../../rig/head';
import { dot, flat, type Ink, line, polygon, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { CREAM } from '../../rig/props/rooms';
import { half } from '../../rig/sitting';

const cook = half(FAY, { x: 22, y: 43, look: 1, face: 'happy', left: null, right: null, bottom: 67 });
const owner = half(CAI, {
  x: 36,
  y: 30,
  face: 'happy',
  left: [
    [23, 39],
    [22, 47],
  ],
  right: [
    [49, 39],
    [50, 47],
  ],
  bottom: 50,
});

/** The squares of a classroom carpet, each somebody's spot; seen from the front edge. */
function squares(): Ink {
  const edge = (row: number, column: number): string => {
    const y = [21, 30, 41, 55][row] ?? 0;
    const half = 21 + (y - 21) * 0.26;
    return `${(36 + half * (column / 2 - 1)).toFixed(1)} ${y}`;
  };
  const fills = [
    P.red,
    P.yellow,
    P.green,
    P.blue,
    P.purple,
    P.darkBlue,
    P.orange,
    P.pink,
    P.yellow,
    P.green,
    P.red,
    P.blue,
  ];
  return fills.map((fill, at) => {
    const [row, column] = [Math.floor(at / 4), at % 4];
    const d = `M${edge(row, column)}L${edge(row, column + 1)}L${edge(row + 1, column + 1)}L${edge(row + 1, column)}Z`;
    return shape(d, fill);
  });
}

export const drawings: Drawings = {
  'home-corner': {
    shows: 'A child cooking at a toy cooker in a small play house with a steaming pan.',
    ink: [
      polygon(
        [
          [36, 3],
          [69, 25],
          [64, 25],
          [64, 68],
          [8, 68],
          [8, 25],
          [3, 25],
        ],
        P.yellow,
      ),
      flat('M10 27H62V67H10Z', CREAM),
      line('M8 25H64'),
      polygon(
        [
          [36, 3],
          [69, 25],
          [3, 25],
        ],
        P.red,
      ),
      cook.body,
      cook.head,
      rect(37, 46, 27, 22, 1, P.white),
      rect(42, 54, 17, 10, 1, P.darkGrey),
      rect(36, 43, 29, 5, 1, P.grey),
      dot(41, 51, 1.3),
      dot(50, 51, 1.3),
      dot(59, 51, 1.3),
      shape('M44 33H60V40Q60 43 57 43H47Q44 43 44 40Z', P.darkBlue),
      line('M43 36H37', 4),
      line('M49 29q-2 -3 0 -5t0 -5M56 29q-2 -3 0 -5t0 -5', 1.8),
      arm(
        FAY,
        [
          [27.5, 48],
          [35, 49],
          [38, 38],
        ],
        0.6,
        5,
      ),
    ],
  },
  'my-table': {
    shows: 'A happy child at a table that has a card on it with a picture of that child.',
    ink: [
      rect(22, 28, 28, 24, 5, P.red),
      owner.body,
      owner.head,
      rect(8, 54, 6, 14, 1, P.orange),
      rect(58, 54, 6, 14, 1, P.orange),
      rect(3, 47, 66, 8, 2, P.orange),
      rect(26, 44, 20, 21, 2, P.white),
      head(CAI, 36, 56, 6.6),
    ],
  },
  carpet: {
    shows: 'A carpet with a fringe and squares of many colours.',
    ink: [
      line('M6 58V64M13 58V64M20 58V64M27 58V64M36 58V64M45 58V64M52 58V64M59 58V64M66 58V64', 2.6),
      polygon(
        [
          [12, 17],
          [60, 17],
          [70, 59],
          [2, 59],
        ],
        P.navy,
      ),
      squares(),
    ],
  },
};
