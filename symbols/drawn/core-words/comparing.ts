import type { Drawings } from '../../rig/drawing';
import { type Ink, line, polygon, rect } from '../../rig/ink';
import { P } from '../../rig/palette';
import { teddy } from '../../rig/props/core';
import { boldArrow, star } from '../../rig/signs';

/** A card with something on it, its middle at `x`. */
function card(x: number, fill: string, sign: Ink): Ink {
  return [rect(x - 15, 4, 30, 40, 4, fill), sign];
}

function bars(colour: string, slash: string): Ink {
  const d = `M25 54H47M25 63H47${slash}`;
  return [line(d, 6.5), line(d, 3, colour)];
}

export const drawings: Drawings = {
  same: {
    shows: 'Two cards that are alike, with the sign for equal.',
    ink: [card(19, P.blue, star(19, 24, 11)), card(53, P.blue, star(53, 24, 11)), bars(P.green, '')],
  },
  different: {
    shows: 'Two cards that are not alike, with the sign for not equal.',
    ink: [
      card(19, P.blue, star(19, 24, 11)),
      card(
        53,
        P.pink,
        polygon(
          [
            [53, 13],
            [63, 33],
            [43, 33],
          ],
          P.green,
        ),
      ),
      bars(P.red, 'M43 49L29 68'),
    ],
  },
  big: {
    shows: 'A big teddy in colour beside a little one, with an arrow to the big one.',
    ink: [teddy(49, 44, 1.24), teddy(12, 56.5, 0.62, P.white, P.white), boldArrow([5, 20], [27, 20])],
  },
  little: {
    shows: 'A little teddy in colour beside a big one, with an arrow to the little one.',
    ink: [teddy(49, 44, 1.24, P.white, P.white), teddy(12, 56.5, 0.62), boldArrow([12, 10], [12, 33])],
  },
};
