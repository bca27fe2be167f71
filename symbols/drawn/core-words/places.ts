import type { Drawings } from '../../rig/drawing';
import { type Ink, polygon, rect } from '../../rig/ink';
import { P } from '../../rig/palette';
import { ball, boldArrow, box, table } from '../../rig/props/core';

/** A box without a lid, in two parts, for a ball that goes between them; its rim at `y`. */
function openBox(y: number): { readonly back: Ink; readonly front: Ink } {
  return {
    back: polygon(
      [
        [10, y],
        [17, y - 9],
        [55, y - 9],
        [62, y],
      ],
      P.navy,
    ),
    front: rect(10, y, 52, 67 - y, 0, P.darkBlue),
  };
}

const low = openBox(40);

export const drawings: Drawings = {
  in: {
    shows: 'A red ball going down into a blue box.',
    ink: [low.back, ball(36, 36, 11), low.front, boldArrow([36, 5], [36, 20])],
  },
  out: {
    shows: 'A red ball that has come up out of a blue box.',
    ink: [low.back, low.front, boldArrow([24, 38], [46, 16], 14), ball(54, 20, 11)],
  },
  on: {
    shows: 'A red ball on top of a blue box.',
    ink: [box(8, 34, 46, 33, 11), ball(36, 17, 12)],
  },
  off: {
    shows: 'A red ball falling off a blue box.',
    ink: [box(5, 34, 30, 33, 9), boldArrow([20, 20], [56, 36], 16), ball(56, 55, 12)],
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
    ink: [box(4, 26, 14, 41, 6), box(48, 26, 14, 41, 6), ball(36, 55, 11)],
  },
};
