import { BEN, CAI, INDER, LENA, MRS_LAWAL, friend } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { head } from '../../rig/head';
import { type Ink, line, rect, shape } from '../../rig/ink';
import { letters } from '../../rig/letters';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { heldBook, openBook, page, pencil, scribble } from '../../rig/props/lessons';
import { badge, hands, speech, tick } from '../../rig/signs';
import { half } from '../../rig/sitting';
import { desk } from '../../rig/props/lessons';
import { circle, flat } from '../../rig/ink';

function question(y: number): Ink {
  return [rect(11, y, 13, 13, 1, P.white), scribble(29, y + 4, 18, 2, 6, 2)];
}

export const drawings: Drawings = {
  test: {
    shows: 'A test paper with boxes, some of them ticked, a pencil and a clock.',
    ink: [
      page(5, 4, 48, 64),
      question(10), question(30), question(50),
      tick(18, 16.500, 6), tick(18, 36.500, 6),
      pencil(28, 58, 40, 52, P.red),
      badge((x, y) => hands(x, y), [57, 15]),
    ],
  },
  spelling: {
    shows: 'A picture of a cat over three boxes: c, a, and one still to be written with a pencil.',
    ink: [
      moved(scaled(openmoji('1F431'), 0.72), -6, -13),
      [0, 1, 2].map((at) => rect(4 + at * 21.500, 46, 21.500, 21, 1, at < 2 ? P.white : P.yellow)),
      letters('c', { x: 14.700, y: 55, size: 13.500 }),
      letters('a', { x: 36.200, y: 55, size: 13.500 }),
      pencil(56, 60, 46, 16, P.red),
    ],
  },
  homework: {
    shows: 'A house with an open book and a pencil in it.',
    ink: [
      rect(10, 32, 52, 35, 0, P.lightGrey),
      rect(52, 8, 8, 18, 0, P.brown),
      shape('M3 35L36 5L69 35Z', P.red),
      openBook(36, 40, 44, 24, P.blue),
      scribble(19, 47, 13, 3, 4.500),
      pencil(44, 57, 32, 26),
    ],
  },
  worksheet: {
    shows: 'A sheet of paper with pictures to join to one another and lines to write on.',
    ink: [
      page(10, 4, 52, 64),
      line('M16 12H40', 2),
      [circle(21, 25, 5.500, P.red), rect(15.500, 36, 11, 11, 0, P.blue)],
      [rect(45.500, 19.500, 11, 11, 0, P.blue), circle(51, 41.500, 5.500, P.red)],
      line('M28 27L44 39', 2.6, P.darkGreen),
      line('M16 55H56M16 62H56', 2),
    ],
  },
};
void [BEN, CAI, INDER, LENA, MRS_LAWAL, friend, whole, head, heldBook, speech, half, desk, flat];
