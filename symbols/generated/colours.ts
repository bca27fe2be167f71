import type { Drawings, OwnDrawing } from '../rig/drawing';
import { flat, shape } from '../rig/ink';
import { P } from '../rig/palette';

/** One splash of paint for every colour: nothing but the colour tells them apart, so nothing else can be meant. */
const SPLASH =
  'M36 7C43 7 44 14 50 14C57 14 62 18 61 25C60 31 66 34 66 41C66 49 58 50 54 54C50 59 49 66 41 66C34 66 33 60 27 60C20 60 11 61 8 53C5 46 12 43 11 36C10 30 5 26 8 19C12 12 19 16 24 14C29 12 29 7 36 7Z';
const SHINE = 'M22 22C25 20 30 19 33 20C29 22 24 25 21 29C19 27 20 24 22 22Z';

const COLOURS = {
  red: P.red,
  orange: P.darkOrange,
  yellow: P.yellow,
  green: P.darkGreen,
  blue: P.darkBlue,
  purple: P.darkPurple,
  pink: P.pink,
  brown: P.darkBrown,
  black: P.darkGrey,
  white: P.white,
  grey: P.grey,
} as const;

function splash(name: string, colour: string): OwnDrawing {
  const shine = name === 'white' ? P.lightGrey : P.white;
  return { shows: `A splash of ${name} paint.`, ink: [shape(SPLASH, colour), flat(SHINE, shine)] };
}

export const drawings: Drawings = Object.fromEntries(
  Object.entries(COLOURS).map(([name, colour]) => [name, splash(name, colour)]),
);
