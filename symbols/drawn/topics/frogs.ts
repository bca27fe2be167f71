import type { Drawings } from '../../rig/drawing';
import { circle, dot, ellipse, type Ink, line, shape, tube } from '../../rig/ink';
import { P } from '../../rig/palette';
import type { Point } from '../../rig/union';

/** The life of a frog, from egg to froglet, each on its own patch of water. */
const WATER = shape('M4 40C4 20 20 10 38 10C56 10 68 24 68 40C68 56 54 64 36 64C18 64 4 56 4 40Z', P.blue);

function egg([x, y]: Point): Ink {
  return [circle(x, y, 7.5, P.white), dot(x, y, 3.2, P.darkGrey)];
}

const EGGS: readonly Point[] = [
  [24, 28],
  [38, 24],
  [51, 32],
  [19, 42],
  [32, 38],
  [46, 45],
  [28, 51],
  [41, 54],
];

function eye(x: number, y: number): Ink {
  return [circle(x, y, 4, P.white), dot(x, y, 1.8)];
}

function tadpole(legs: Ink): Ink {
  return [
    WATER,
    shape('M36 34C46 30 50 42 62 33C58 48 46 52 34 44Z', P.forest),
    legs,
    ellipse(27, 38, 14, 12, P.darkGreen),
    eye(20, 33),
    line('M16 42C19 46 24 46 27 44'),
  ];
}

const HIND_LEGS = tube('M38 45L44 55L52 53M36 31L42 21L50 24', P.darkGreen, 2.2);

export const drawings: Drawings = {
  frogspawn: {
    shows: 'A cluster of frog eggs in the water, each with a dark dot.',
    ink: [WATER, EGGS.map(egg)],
  },
  tadpole: { shows: 'A tadpole with a long tail in the water.', ink: tadpole([]) },
  'tadpole-with-legs': {
    shows: 'A tadpole in the water that has grown two back legs.',
    ink: tadpole(HIND_LEGS),
  },
  froglet: {
    shows: 'A young frog with four legs and still a little tail.',
    ink: [
      shape('M52 50C60 46 64 52 68 48C66 58 58 60 50 58Z', P.forest),
      shape('M14 62C8 60 8 52 16 50L24 58ZM58 62C64 60 62 50 54 50L46 58Z', P.darkGreen),
      ellipse(35, 48, 20, 16, P.green),
      ellipse(35, 53, 11, 9, P.yellow),
      tube('M24 58V64M46 58V64', P.green, 3.4),
      shape('M14 32C12 18 24 16 35 18C46 16 58 18 56 32C54 42 16 42 14 32Z', P.green),
      [circle(22, 17, 7, P.green), circle(48, 17, 7, P.green), dot(22, 16, 2.6), dot(48, 16, 2.6)],
      line('M22 31C29 37 41 37 48 31'),
    ],
  },
};
