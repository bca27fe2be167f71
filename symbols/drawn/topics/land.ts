import type { Drawings } from '../../rig/drawing';
import { type Ink, line, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';

function puff(x: number, y: number, size: number, fill: string): Ink {
  return scaled(
    moved(shape('M-14 8C-22 8 -22 -4 -13 -4C-12 -14 4 -16 7 -7C17 -10 22 4 12 8Z', fill), x, y),
    size,
    [x, y],
  );
}

export const drawings: Drawings = {
  river: {
    shows: 'A blue river winding between green banks, with a sailing boat.',
    ink: [
      shape('M4 20H68V66H4Z', P.green),
      shape('M30 20C26 30 48 32 42 42C36 52 10 52 14 66H60C52 56 68 48 58 38C50 30 40 30 42 20Z', P.blue),
      line('M36 44c3 -2 6 2 9 0M24 59c3 -2 6 2 9 0', 1.8),
      shape('M36 8V24H50ZM32 27H54L49 34H37Z', P.red),
    ],
  },
  'farm-animals': {
    shows: 'The heads of a cow, a pig and a hen.',
    ink: [
      moved(scaled(openmoji('1F42E'), 0.6), -15, -15),
      moved(scaled(openmoji('1F437'), 0.6), 15, -15),
      moved(scaled(openmoji('1F414'), 0.6), 0, 15),
    ],
  },
  smoke: {
    shows: 'Grey smoke rising from a chimney.',
    ink: [
      puff(46, 14, 1, P.lightGrey),
      puff(32, 27, 0.8, P.lightGrey),
      puff(26, 39, 0.55, P.lightGrey),
      shape('M14 46H36V68H14Z', P.red),
      line('M14 57H36M25 46V57M20 57V68', 1.8),
      shape('M11 42H39V49H11Z', P.darkRed),
    ],
  },
  'house-fire': {
    shows: 'A house with flames coming out of its roof.',
    ink: [moved(scaled(openmoji('1F525'), 0.75), 0, -16), moved(scaled(openmoji('1F3E0'), 0.8), 0, 10)],
  },
};
