import type { Drawings } from '../rig/drawing';
import { circle, ellipse, flat, type Ink, line, rect, shape } from '../rig/ink';
import { letters } from '../rig/letters';
import { P } from '../rig/palette';
import { arrow } from '../rig/signs';

const ROW = [0, 1, 2, 3, 4] as const;
/** Counters: middle and colour. */
const HEAP = [
  [18, 48, P.red],
  [40, 54, P.blue],
  [56, 40, P.yellow],
  [34, 30, P.green],
  [14, 26, P.orange],
] as const;

/** A tower of linking cubes, the lowest standing on `bottom`. */
function tower(x: number, bottom: number, colours: readonly string[], side = 13): Ink {
  return colours.map((colour, at) => {
    const y = bottom - side * (at + 1);
    return [rect(x + side / 2 - 3, y - 3, 6, 4, 1, colour), rect(x, y, side, side, 2, colour)];
  });
}

function grid(x: number, y: number, across: number, downward: number, cell: number): string {
  const upright = Array.from(
    { length: across - 1 },
    (_, at) => `M${x + cell * (at + 1)} ${y}v${cell * downward}`,
  );
  const level = Array.from(
    { length: downward - 1 },
    (_, at) => `M${x} ${y + cell * (at + 1)}h${cell * across}`,
  );
  return [...upright, ...level].join('');
}

/** The joints of a rod of ten, 12 wide. */
function rungs(x: number): string {
  return Array.from({ length: 9 }, (_, at) => `M${x} ${12 + 6 * at}h12`).join('');
}

function bead(at: number): Ink {
  const [x, y] = [10 + at * 13, 26 + Math.sin((at / 4) * Math.PI) * 20];
  return at % 2 === 0 ? circle(x, y, 7.5, P.red) : rect(x - 6.5, y - 6.5, 13, 13, 1, P.blue);
}

function jug(): Ink {
  return [
    shape('M16 12H52L50 60C50 64 47 66 44 66H24C21 66 18 64 18 60Z', P.white),
    flat('M17.6 38H50.4L49.1 60C49 63.5 47 65 44 65H24C21 65 19 63.5 19 60Z', P.blue),
    line('M17.5 38H50.5M16 12H52L50 60C50 64 47 66 44 66H24C21 66 18 64 18 60Z'),
    line('M51.5 22C66 20 66 46 50.5 46', 2),
    line('M20 20h7M20 29h7M20 47h7M20 56h7', 2),
  ];
}

export const drawings: Drawings = {
  counting: {
    shows: 'Three apples in a row with the numbers one, two and three.',
    ink: [0, 1, 2].map((at) => [
      circle(14 + at * 22, 28, 9.5, P.red),
      line(`M${14 + at * 22} 18C${14 + at * 22} 14 ${17 + at * 22} 12 ${18 + at * 22} 11`),
      letters(String(at + 1), { x: 14 + at * 22, y: 54, size: 15 }),
    ]),
  },
  'number-line': {
    shows: 'A line with the numbers nought to five, and a jump along it.',
    ink: [
      line('M4 40H68M7 34V46M18.5 34V46M30 34V46M41.5 34V46M53 34V46M64.5 34V46'),
      [0, ...ROW.map((n) => n + 1)].map((n) => letters(String(n), { x: 7 + n * 11.5, y: 55, size: 9 })),
      arrow([18.5, 30], [41.5, 29], 14, P.darkRed),
    ],
  },
  'hundred-square': {
    shows: 'A square of small squares, ten by ten, with one row coloured.',
    ink: [
      rect(6, 6, 60, 60, 0, P.white),
      flat('M6 30H66V36H6Z', P.yellow),
      flat('M36 30H42V36H36Z', P.red),
      line(grid(6, 6, 10, 10, 6), 1.4),
      line('M6 6H66V66H6Z'),
    ],
  },
  'tens-and-ones': {
    shows: 'Two rods of ten and three single cubes.',
    ink: [
      rect(8, 6, 12, 60, 0, P.blue),
      line(rungs(8), 1.6),
      rect(26, 6, 12, 60, 0, P.blue),
      line(rungs(26), 1.6),
      [10, 30, 50].map((y) => rect(49, y + 2, 13, 13, 0, P.yellow)),
    ],
  },
  'number-shapes': {
    shows: 'A frame of ten boxes with seven counters in it.',
    ink: [
      rect(4, 20, 64, 26, 0, P.white),
      line(grid(4, 20, 5, 2, 13).replace(/v65/g, 'v26'), 2),
      ROW.map((at) => circle(10.9 + at * 12.6, 26.6, 4.4, P.red)),
      [0, 1].map((at) => circle(10.9 + at * 12.6, 39.4, 4.4, P.red)),
    ],
  },
  cubes: {
    shows: 'Three towers of linking cubes, each higher than the one before.',
    ink: [
      tower(6, 64, [P.red, P.red]),
      tower(28, 64, [P.yellow, P.yellow, P.yellow]),
      tower(50, 64, [P.blue, P.blue, P.blue, P.blue]),
    ],
  },
  counters: {
    shows: 'A heap of round counters in five colours.',
    ink: [
      ...HEAP.map(([x, y, colour]) => [
        ellipse(x, y + 4, 12, 9, colour),
        ellipse(x, y, 12, 9, colour),
        ellipse(x, y, 7, 5, colour),
      ]),
    ],
  },
  capacity: { shows: 'A measuring jug half full of water.', ink: jug() },
  pattern: {
    shows: 'A string of beads: red, blue, red, blue, red.',
    ink: [line('M4 14L10 26C20 52 52 52 62 26L68 14', 2), ROW.map(bead)],
  },
  calculator: {
    shows: 'A calculator.',
    ink: [
      rect(15, 5, 42, 62, 5, P.blue),
      rect(21, 11, 30, 13, 2, P.white),
      letters('12', { x: 43, y: 17.6, size: 7 }),
      [0, 1, 2].flatMap((row) =>
        [0, 1, 2].map((column) =>
          rect(21 + column * 11, 30 + row * 11.5, 8, 8, 2, column === 2 ? P.orange : P.white),
        ),
      ),
    ],
  },
  money: {
    shows: 'A pound coin, a silver coin and a penny.',
    ink: [
      circle(24, 26, 19, P.darkYellow),
      circle(24, 26, 13.5, P.lightGrey),
      letters('£1', { x: 24, y: 26, size: 11 }),
      circle(52, 45, 15, P.lightGrey),
      letters('10', { x: 52, y: 45, size: 11 }),
      circle(24, 56, 11, P.orange),
      letters('1p', { x: 24, y: 55.5, size: 8 }),
    ],
  },
};
