import type { Drawings } from '../../rig/drawing';
import { circle, dot, ellipse, type Ink, line, shape, tube } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved } from '../../rig/place';
import { arrow } from '../../rig/signs';

const SOIL = 'M6 50C12 44 20 47 28 45C38 43 46 47 54 45C60 44 66 46 66 50V66H6Z';

function soil(): Ink {
  return [
    shape(SOIL, P.darkBrown),
    [dot(16, 56, 2, P.brown), dot(30, 60, 2, P.brown), dot(46, 55, 2, P.brown), dot(57, 61, 2, P.brown)],
  ];
}

function leaf(x: number, y: number, side: -1 | 1): Ink {
  return shape(
    `M${x} ${y}C${x + 4 * side} ${y - 9} ${x + 14 * side} ${y - 10} ${x + 18 * side} ${y - 8}C${x + 17 * side} ${y} ${x + 8 * side} ${y + 4} ${x} ${y}Z`,
    P.green,
  );
}

function stalk(top: number, bottom: number, colour: string = P.darkGreen): Ink {
  return tube(`M36 ${top}V${bottom}`, colour, 4);
}

function bloom(y: number, petals: string): Ink {
  const around = [0, 60, 120, 180, 240, 300].map((degrees) => {
    const turn = (degrees * Math.PI) / 180;
    return ellipse(36 + 11 * Math.sin(turn), y - 11 * Math.cos(turn), 6.5, 8.5, petals, degrees);
  });
  return [around, circle(36, y, 7, P.yellow)];
}

const roots =
  'M36 40C35 48 36 54 36 66M36 44C30 48 24 50 20 60M36 44C42 48 48 50 52 60M36 50C32 54 30 58 29 66M36 50C40 54 42 58 43 66';

function shoot(x: number, tall: number, leaves: number): Ink {
  const top = 46 - tall;
  return moved(
    [
      stalk(top, 48),
      Array.from({ length: leaves }, (_, at) =>
        leaf(36, top + 4 + Math.floor(at / 2) * 12, at % 2 === 0 ? 1 : -1),
      ),
    ],
    x - 36,
    0,
  );
}

export const drawings: Drawings = {
  soil: {
    shows: 'A heap of brown soil with a little spade in it.',
    ink: [
      [tube('M48 8L42 30', P.orange, 3), line('M43 7H53', 4)],
      shape('M36 28L50 31L45 48L34 45Z', P.grey),
      shape('M4 62C10 48 22 40 36 40C50 40 62 48 68 62Z', P.darkBrown),
      [
        dot(22, 54, 2.2, P.brown),
        dot(36, 50, 2.2, P.brown),
        dot(50, 55, 2.2, P.brown),
        dot(34, 58, 2.2, P.brown),
      ],
    ],
  },
  petal: {
    shows: 'A flower; an arrow shows one of its petals, which is pink.',
    ink: [
      stalk(40, 66),
      bloom(28, P.white),
      ellipse(36, 17, 6.5, 8.5, P.darkPink),
      arrow([62, 8], [47, 14], 0, P.darkRed),
    ],
  },
  'stem-of-a-plant': {
    shows: 'A pale flower with a bright green stem; an arrow shows the stem.',
    ink: [stalk(40, 68, P.green), bloom(25, P.white), arrow([64, 54], [45, 54], 0, P.darkRed)],
  },
  root: {
    shows: 'A small plant whose roots spread below the ground.',
    ink: [
      stalk(16, 40),
      leaf(36, 20, 1),
      leaf(36, 20, -1),
      shape('M6 38H66V67H6Z', P.brown),
      tube(roots, P.yellow, 2.6),
    ],
  },
  seed: {
    shows: 'A striped sunflower seed, and a round one with a shoot coming out.',
    ink: [
      shape('M22 10C34 22 36 44 22 58C8 44 10 22 22 10Z', P.lightGrey),
      line('M22 14V54M16 24C14 32 14 38 17 46M28 24C30 32 30 38 27 46', 2, P.darkGrey),
      circle(51, 50, 14, P.brown),
      tube('M51 38C52 30 56 28 56 19', P.green, 3.4),
      shape('M56 20C48 20 44 14 46 9C53 8 57 13 56 20Z', P.green),
    ],
  },
  'plant-growing': {
    shows: 'Three plants in the soil, each taller than the one before.',
    ink: [shoot(14, 6, 0), shoot(32, 18, 2), shoot(54, 38, 4), soil()],
  },
};
