import type { Drawings, OwnDrawing } from '../rig/drawing';
import { circle, ellipse, flat, type Ink, line, polygon, rect, shape } from '../rig/ink';
import { P } from '../rig/palette';
import { heart, star } from '../rig/signs';

/** A polygon with all sides alike, its first corner at the top or, for even ones, a side. */
function regular(sides: number, fill: string, radius = 30): Ink {
  const start = -Math.PI / 2 + (sides % 2 === 0 ? Math.PI / sides : 0);
  const corner = (at: number): readonly [number, number] => {
    const angle = start + (2 * Math.PI * at) / sides;
    return [36 + radius * Math.cos(angle), 36 + radius * Math.sin(angle)];
  };
  return polygon(
    Array.from({ length: sides }, (_, at) => corner(at)),
    fill,
  );
}

const FLAT: Readonly<Record<string, Ink>> = {
  circle: circle(36, 36, 29, P.red),
  square: rect(9, 9, 54, 54, 0, P.blue),
  triangle: polygon(
    [
      [36, 7],
      [67, 62],
      [5, 62],
    ],
    P.yellow,
  ),
  rectangle: rect(4, 17, 64, 38, 0, P.green),
  oval: ellipse(36, 36, 31, 20, P.purple),
  semicircle: shape('M5 52A31 31 0 0 1 67 52Z', P.orange),
  diamond: polygon(
    [
      [36, 4],
      [60, 36],
      [36, 68],
      [12, 36],
    ],
    P.pink,
  ),
  pentagon: regular(5, P.orange),
  hexagon: regular(6, P.green),
  octagon: regular(8, P.darkRed),
  star: star(36, 38, 32),
  heart: heart(36, 36, 30),
};

/** Solids are seen from the front and a little from above; light falls from the left. */
const SOLID: Readonly<Record<string, Ink>> = {
  cube: [
    rect(8, 22, 42, 42, 0, P.blue),
    polygon(
      [
        [8, 22],
        [22, 8],
        [64, 8],
        [50, 22],
      ],
      P.white,
    ),
    polygon(
      [
        [50, 22],
        [64, 8],
        [64, 50],
        [50, 64],
      ],
      P.darkBlue,
    ),
  ],
  cuboid: [
    rect(5, 30, 48, 28, 0, P.green),
    polygon(
      [
        [5, 30],
        [19, 16],
        [67, 16],
        [53, 30],
      ],
      P.white,
    ),
    polygon(
      [
        [53, 30],
        [67, 16],
        [67, 44],
        [53, 58],
      ],
      P.darkGreen,
    ),
  ],
  sphere: [
    circle(36, 36, 30, P.red),
    flat('M14 40C18 56 46 62 60 46C58 58 48 65 36 65C22 65 12 54 14 40Z', P.darkRed),
    flat('M22 22C26 17 34 15 38 17C32 20 27 24 25 30C21 28 20 25 22 22Z', P.white),
  ],
  cylinder: [
    shape('M14 16V56C14 61 24 66 36 66C48 66 58 61 58 56V16', P.yellow),
    flat('M46 22V64C53 62.5 57 59 57 56V18Z', P.darkYellow),
    ellipse(36, 16, 22, 9, P.white),
  ],
  cone: [
    shape('M36 6L12 56C12 62 24 66 36 66C48 66 60 62 60 56Z', P.orange),
    flat('M38 12L46 64C53 62.5 59 59.5 59 56Z', P.darkOrange),
  ],
  pyramid: [
    polygon(
      [
        [36, 6],
        [6, 58],
        [44, 66],
      ],
      P.purple,
    ),
    polygon(
      [
        [36, 6],
        [44, 66],
        [66, 52],
      ],
      P.darkPurple,
    ),
  ],
};

/** The whole of it, and the part that is meant: cut like a cake. */
function cake(parts: number, fill: string): Ink {
  const end = (2 * Math.PI) / parts;
  const [x, y] = [36 + 29 * Math.sin(end), 36 - 29 * Math.cos(end)];
  const cuts = parts === 2 ? 'M36 7V65' : 'M36 7V65M7 36H65';
  return [circle(36, 36, 29, P.white), shape(`M36 36V7A29 29 0 0 1 ${x} ${y}Z`, fill), line(cuts)];
}

function drawnAs(shows: string, ink: Ink): OwnDrawing {
  return { shows, ink };
}

export const drawings: Drawings = {
  ...Object.fromEntries(Object.entries(FLAT).map(([name, ink]) => [name, drawnAs(`A ${name}.`, ink)])),
  ...Object.fromEntries(Object.entries(SOLID).map(([name, ink]) => [name, drawnAs(`A ${name}.`, ink)])),
  shapes: drawnAs('A circle, a square and a triangle.', [
    circle(21, 21, 15, P.red),
    rect(39, 8, 27, 27, 0, P.blue),
    polygon(
      [
        [36, 38],
        [56, 66],
        [16, 66],
      ],
      P.yellow,
    ),
  ]),
  half: drawnAs('A circle with one half coloured.', cake(2, P.darkOrange)),
  quarter: drawnAs('A circle with one quarter coloured.', cake(4, P.darkGreen)),
};
