import type { Drawings } from '../../rig/drawing';
import { type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { ball, box, table } from '../../rig/props/core';
import { boldArrow } from '../../rig/signs';

/** The box of "in" and "out", cut open so that we see into it; its rim at `y`. */
function openBox(y: number): Ink {
  return shape(`M8 ${y}H17V58H55V${y}H64V67H8Z`, P.darkBlue);
}

export const drawings: Drawings = {
  in: {
    shows: 'A red ball inside a blue box, with an arrow going into it.',
    ink: [openBox(28), ball(36, 46, 12.5), boldArrow([36, 5], [36, 26])],
  },
  out: {
    shows: 'A red ball outside and above an empty blue box, with an arrow coming out of it.',
    ink: [openBox(38), boldArrow([27, 54], [27, 10]), ball(52, 19, 12.5)],
  },
  on: {
    shows: 'A red ball on top of a blue box.',
    ink: [box(8, 34, 46, 33, 11), ball(36, 17, 12)],
  },
  off: {
    shows: 'A red ball falling off a blue box.',
    ink: [
      box(4, 28, 26, 39, 8),
      line('M22 12Q38 8 45 18M26 5Q44 1 53 12', 2.4),
      ball(54, 30, 12),
      boldArrow([54, 48], [54, 66]),
    ],
  },
  under: {
    shows: 'A red ball under a table.',
    ink: [table(4, 14, 64, 67), ball(36, 54, 13)],
  },
  behind: {
    shows: 'A red ball behind a blue box, half hidden by it.',
    ink: [ball(36, 24, 16), rect(8, 32, 56, 35, 0, P.darkBlue)],
  },
  'next-to': {
    shows: 'A red ball next to a blue box.',
    ink: [box(5, 30, 30, 37, 9), ball(57, 55, 12)],
  },
  between: {
    shows: 'A red ball between two blue boxes.',
    ink: [box(4, 28, 12, 39, 6), box(50, 28, 12, 39, 6), ball(36, 55, 11)],
  },
};
