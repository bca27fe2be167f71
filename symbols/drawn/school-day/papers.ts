import type { Drawings } from '../../rig/drawing';
import { circle, type Ink, line, rect, shape } from '../../rig/ink';
import { letters } from '../../rig/letters';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { openBook, page, pencil, scribble } from '../../rig/props/lessons';
import { badge, hands, tick } from '../../rig/signs';

function question(y: number): Ink {
  return [rect(11, y, 13, 13, 1, P.white), scribble(29, y + 4, 18, 2, 6, 2)];
}

export const drawings: Drawings = {
  test: {
    shows: 'A test paper with boxes, some of them ticked, a pencil and a clock.',
    ink: [
      page(5, 4, 48, 64),
      question(10),
      question(30),
      question(50),
      tick(18, 16.5, 6),
      tick(18, 36.5, 6),
      pencil(28, 58, 40, 52, P.red),
      badge((x, y) => hands(x, y), [57, 15]),
    ],
  },
  spelling: {
    shows: 'A picture of a cat over three boxes: c, a, and one still to be written with a pencil.',
    ink: [
      moved(scaled(openmoji('1F431'), 0.72), -6, -13),
      [0, 1, 2].map((at) => rect(4 + at * 21.5, 46, 21.5, 21, 1, at < 2 ? P.white : P.yellow)),
      letters('c', { x: 14.7, y: 55, size: 13.5 }),
      letters('a', { x: 36.2, y: 55, size: 13.5 }),
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
      scribble(19, 47, 13, 3, 4.5),
      pencil(44, 57, 32, 26),
    ],
  },
  worksheet: {
    shows: 'A sheet of paper with pictures to join to one another and lines to write on.',
    ink: [
      page(10, 4, 52, 64),
      line('M16 12H40', 2),
      [circle(21, 25, 5.5, P.red), rect(15.5, 36, 11, 11, 0, P.blue)],
      [rect(45.5, 19.5, 11, 11, 0, P.blue), circle(51, 41.5, 5.5, P.red)],
      line('M28 27L44 39', 2.6, P.darkGreen),
      line('M16 55H56M16 62H56', 2),
    ],
  },
};
