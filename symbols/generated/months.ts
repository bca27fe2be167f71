import type { Drawings, OwnDrawing } from '../rig/drawing';
import type { Ink } from '../rig/ink';
import { letters } from '../rig/letters';
import { openmoji } from '../rig/openmoji';
import { P } from '../rig/palette';
import { moved, scaled } from '../rig/place';
import { calendarPage } from './calendarPage';

/** What a month looks like in Britain, and the colour of its page: OpenMoji's code of a picture that stands below the name. */
const MONTHS = {
  January: ['2744', P.blue],
  February: ['2614', P.purple],
  March: ['1F337', P.green],
  April: ['1F423', P.yellow],
  May: ['1F33C', P.pink],
  June: ['1F41D', P.green],
  July: ['1F31E', P.blue],
  August: ['1F3D6', P.orange],
  September: ['1F392', P.yellow],
  October: ['1F342', P.orange],
  November: ['1F386', P.purple],
  December: ['1F384', P.red],
} as const;

const MOTIF = 0.5;
const MIDDLE = [36, 36] as const;

function month(name: string, code: string, colour: string): OwnDrawing {
  return {
    shows: `A calendar page that says ${name}.`,
    ink: [
      calendarPage(colour, 19),
      letters(name.slice(0, 3), { x: 36, y: 23, size: 11, widest: 40 }),
      motif(code),
    ],
  };
}

function motif(code: string): Ink {
  return moved(scaled(openmoji(code), MOTIF, MIDDLE), 0, 11.5);
}

export const drawings: Drawings = Object.fromEntries(
  Object.entries(MONTHS).map(([name, [code, colour]]) => [name.toLowerCase(), month(name, code, colour)]),
);
