import type { Drawings } from '../rig/drawing';
import { circle, flat, type Ink, line, rect, shape } from '../rig/ink';
import { letters } from '../rig/letters';
import { openmoji } from '../rig/openmoji';
import { P } from '../rig/palette';
import { moved, scaled, turned } from '../rig/place';
import { arrow, blockArrow, hands } from '../rig/signs';
import { calendarPage } from './calendarPage';

/*
 * Words of time are one family: things happen from left to right in boxes, and the one that is meant is green.
 */
const MEANT = P.green;
const REST = P.lightGrey;

function box(x: number, fill: string, size = 24, y = 40): Ink {
  return rect(x, y, size, size, 4, fill);
}

/** A fat arrow that points down at x, y. */
function down(x: number, y: number, colour: string = P.red): Ink {
  return turned(blockArrow(x, y, 26, colour), 90, [x, y]);
}

function numbered(number: number, x: number, fill: string): Ink {
  return [box(x, fill, 30, 34), letters(String(number), { x: x + 15, y: 49, size: 17 })];
}

/** A clock, with an arrow around it that turns forward (1) or back (-1). */
function clockTurning(way: 1 | -1): Ink {
  const head = way > 0 ? 'M60 17L66.5 25L57.5 28.5' : 'M12 17L5.5 25L14.5 28.5';
  return [
    circle(36, 40, 24, P.white),
    hands(36, 40, 15),
    line(way > 0 ? 'M20 13A32 32 0 0 1 63.5 25' : 'M52 13A32 32 0 0 0 8.5 25', 3, P.darkRed),
    line(head, 3, P.darkRed),
  ];
}

/** A day as a calendar page with its sun; the one that is meant is red. */
function page(colour: string, x: number, size = 0.6): Ink {
  return moved(scaled([calendarPage(colour, 14), circle(36, 45, 10, P.yellow)], size, [36, 36]), x - 36, 14);
}

/** The sky over a hill, with the sun where it stands. */
function sky(x: number, y: number, fill: string): Ink {
  return [
    rect(4, 8, 64, 56, 8, fill),
    circle(x, y, 11, P.yellow),
    shape('M5 62V52C22 44 50 44 67 52V56A8 8 0 0 1 60 64H12A8 8 0 0 1 5 62Z', P.darkGreen),
  ];
}

export const drawings: Drawings = {
  now: {
    shows: 'A row of boxes with an arrow pointing down at the first, which is green.',
    ink: [box(44, REST), box(8, MEANT, 30, 34), down(23, 31)],
  },
  next: {
    shows: 'An arrow going over to the second box, which is green.',
    ink: [box(6, REST), box(38, MEANT, 30, 34), arrow([17, 34], [47, 28], 20)],
  },
  first: {
    shows: 'Two boxes; the first holds a 1 and is green.',
    ink: [numbered(1, 5, MEANT), numbered(2, 38, P.white)],
  },
  // biome-ignore lint/suspicious/noThenProperty: it is the word, and nobody awaits drawings
  then: {
    shows: 'An arrow from a box with a 1 to a green box with a 2.',
    ink: [numbered(1, 5, P.white), numbered(2, 38, MEANT), arrow([14, 24], [54, 24], 12)],
  },
  last: {
    shows: 'Four boxes in a row; the last is green.',
    ink: [
      box(4, REST, 13, 46),
      box(20, REST, 13, 46),
      box(36, REST, 13, 46),
      box(48, MEANT, 20, 41),
      down(58, 38),
    ],
  },
  before: {
    shows: 'An arrow going back to the box on the left, which is green.',
    ink: [box(4, MEANT), line('M36 12V66', 3, P.darkRed), box(44, REST), arrow([56, 30], [16, 30], -18)],
  },
  after: {
    shows: 'An arrow going past a line to the box on the right, which is green.',
    ink: [box(4, REST), line('M36 12V66', 3, P.darkRed), box(44, MEANT), arrow([16, 30], [56, 30], 18)],
  },
  later: { shows: 'A clock with an arrow turning forward.', ink: clockTurning(1) },
  today: {
    shows: 'An arrow pointing down at a calendar page with a sun.',
    ink: [page(P.red, 36, 0.72), down(36, 28)],
  },
  tomorrow: {
    shows: 'An arrow going over from one calendar page to the next.',
    ink: [page(REST, 19, 0.5), page(P.red, 51), arrow([17, 32], [52, 25], 17)],
  },
  yesterday: {
    shows: 'An arrow going back from one calendar page to the one before.',
    ink: [page(REST, 53, 0.5), page(P.red, 21), arrow([55, 32], [20, 25], -17)],
  },
  afternoon: {
    shows: 'The sun going down the sky over a green hill.',
    ink: [
      sky(48, 28, P.blue),
      line('M16 30C20 16 36 14 42 17', 3, P.darkOrange),
      line('M56 16L60 22M60 22', 2, P.blue),
    ],
  },
  evening: {
    shows: 'The sun going down behind a hill in an orange sky.',
    ink: [
      rect(4, 8, 64, 56, 8, P.orange),
      circle(36, 46, 15, P.yellow),
      flat('M5 46C22 40 50 40 67 46V64H5Z', P.orange),
      shape('M5 62V50C22 42 50 42 67 50V56A8 8 0 0 1 60 64H12A8 8 0 0 1 5 62Z', P.darkGreen),
    ],
  },
  spring: {
    shows: 'A chick and a tulip.',
    ink: [
      moved(scaled(openmoji('1F425'), 0.8), 10, 10),
      line('M20 34V64', 3, P.darkGreen),
      shape('M20 62C10 60 6 50 6 42C14 44 20 52 20 62Z', P.green),
      shape('M8 12L14 18L20 9L26 18L32 12V26C32 34 26 38 20 38C14 38 8 34 8 26Z', P.red),
    ],
  },
  summer: {
    shows: 'A bright sun over a leafy tree.',
    ink: [moved(scaled(openmoji('1F333'), 0.9), -8, 4), moved(scaled(openmoji('2600'), 0.62), 14, -14)],
  },
};
