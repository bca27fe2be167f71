import type { Drawings, OwnDrawing } from '../rig/drawing';
import { rect } from '../rig/ink';
import { letters } from '../rig/letters';
import { P } from '../rig/palette';

const NAMES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;
const TENS = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  'one-hundred': 100,
} as const;

/** Tiles of neighbouring numbers differ in colour, so that a row of them is not one band. */
const TILES = [P.blue, P.yellow, P.green, P.pink, P.orange] as const;

function tile(number: number, place: number): OwnDrawing {
  const colour = TILES[place % TILES.length] ?? P.blue;
  return {
    shows: `The number ${number}.`,
    ink: [rect(8, 8, 56, 56, 10, colour), letters(String(number), { x: 36, y: 36, size: 34, widest: 48 })],
  };
}

export const drawings: Drawings = {
  ...Object.fromEntries(NAMES.map((name, at) => [name, tile(at, at)])),
  ...Object.fromEntries(Object.entries(TENS).map(([name, number]) => [name, tile(number, number / 10)])),
};
