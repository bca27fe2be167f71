import { BEN, GUS, INDER } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { pointing } from '../../rig/hand';
import { circle, dot, ellipse, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { flipped, scaled } from '../../rig/place';
import { ribbon } from '../../rig/props/core';
import { rays } from '../../rig/signs';
import { portrait } from '../../rig/sitting';
import { area, limb, union } from '../../rig/union';

const chewer = portrait(INDER, { y: 24, face: 'blank', nod: -1.5 });
const CORD = 'M27 38Q23 46 30 48M45 38Q49 46 42 48';
const ROWS = [P.red, P.yellow, P.green, P.darkBlue] as const;

/** A rubber sheet of bubbles that pop in when pressed. */
function popper(): Ink {
  return [
    rect(13, 4, 46, 54, 10, P.darkPurple),
    ROWS.flatMap((colour, row) =>
      [0, 1, 2].map((column) => circle(23 + column * 13, 12.5 + row * 12.3, 4.7, colour)),
    ),
  ];
}

/** Thumb on the front, the fingers behind, the arm from below. */
function holdingHand(): Ink {
  const skin = { role: 'skin' } as const;
  return [
    union(
      limb(
        [
          [9, 60],
          [9.5, 50],
        ],
        BEN.skin,
        9.5,
        skin,
      ),
      limb(
        [
          [9.5, 53],
          [15, 49],
          [22.5, 38.5],
        ],
        BEN.skin,
        6,
        skin,
      ),
    ),
    union(area('M2 60H17L17.5 68H1.500Z', BEN.top, { role: 'top' })),
  ];
}

/** What the book can say: happy, drink, home, apple. */
function pictures(): Ink {
  return [
    [
      circle(21.5, 23.5, 6, P.yellow),
      dot(19.3, 22.4, 1),
      dot(23.7, 22.4, 1),
      line('M18.700 25.500q2.800 2.400 5.600 0', 1.4),
    ],
    shape('M16.500 38.500H26.500L25 49.500H18Z', P.darkBlue),
    shape('M44 29.500V23L50.500 17.500L57 23V29.500Z', P.orange),
    [circle(50.5, 44.5, 5.3, P.red), line('M50.500 39q0 -2 1.500 -3', 1.6)],
  ];
}

function book(): Ink {
  return [
    shape('M36 12Q22 4 4 9V60Q22 55 36 63Q50 55 68 60V9Q50 4 36 12Z', P.red),
    shape('M36 14Q22 7 7.500 11V54Q22 50 36 58Q50 50 64.500 54V11Q50 7 36 14Z', P.white),
    line('M36 14V58'),
    [12, 41].map((x) => [rect(x, 15, 19, 17, 2, P.blue), rect(x, 35, 19, 17, 2, P.green)]),
    pictures(),
  ];
}

export const drawings: Drawings = {
  'fidget-toy': {
    shows: 'Two hands holding a rubber fidget toy with rows of coloured bubbles.',
    ink: scaled([popper(), holdingHand(), flipped(holdingHand())], 0.97),
  },
  chew: {
    shows: 'A child chewing the pendant of a chew necklace.',
    ink: [
      chewer.body,
      ribbon(CORD, P.darkBlue, 2.4),
      chewer.head,
      ellipse(36, 35, 6.5, 5, P.maroon),
      circle(36, 45, 8.5, P.red),
      circle(36, 45.5, 3, P.yellow),
      rays(36, 45.5, 5.6, 6, [30, 90, 150, 210, 330], 1.8),
      shape('M31 33.500H41V36.500Q36 39.500 31 36.500Z', P.white, 1.6),
      line('M36 33.500V38', 1.4),
    ],
  },
  'communication-book': {
    shows: 'An open book of little pictures, and a finger pointing at one.',
    ink: [book(), pointing(GUS, { x: 58, y: 61, size: 1.1, turn: -24 })],
  },
};
