import { BEN, CAI } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { palm } from '../../rig/hand';
import { circle, type Ink, line, polygon, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { flipped, scaled } from '../../rig/place';
import { area, limb, union } from '../../rig/union';

/** A hand and its sleeve that reach into a tray from below, on the left or the right. */
function explorer(side: -1 | 1): Ink {
  const ink: Ink = [
    palm(BEN, { x: 23, y: 41, size: 0.85, turn: 8 }),
    union(
      limb(
        [
          [22.5, 51],
          [22, 56],
        ],
        BEN.skin,
        8,
        { role: 'skin' },
      ),
    ),
    union(
      limb(
        [
          [21.5, 60],
          [20, 68],
        ],
        BEN.top,
        10,
        { role: 'top' },
      ),
    ),
  ];
  return side < 0 ? ink : flipped(ink);
}

/** A peg that stands in its hole at y + 8. */
function peg(x: number, y: number, colour: string): Ink {
  return [rect(x - 2.5, y, 5, 10, 1, colour), circle(x, y, 6, colour)];
}

/** Thumb and finger that hold something small at 36, 36, with a sleeve from the top right. */
function pinching(person: typeof CAI): Ink {
  const skin = { role: 'skin' } as const;
  return [
    union(
      limb(
        [
          [66, 6],
          [58, 13],
        ],
        person.top,
        13,
        { role: 'top' },
      ),
    ),
    union(
      area('M46 12C52 8 60 12 60 19C60 27 52 31 46 28C41 25 41 16 46 12Z', person.skin, skin),
      limb(
        [
          [46, 15],
          [32, 12],
          [30, 33],
        ],
        person.skin,
        5,
        skin,
      ),
      limb(
        [
          [50, 26],
          [46, 33],
          [42, 36],
        ],
        person.skin,
        5,
        skin,
      ),
    ),
    line('M49 19C53 18 55 20 56 22M50 24C52 23.500 54 24.500 55 26', 1.6),
  ];
}

export const drawings: Drawings = {
  'sensory-play': {
    shows: 'Two hands in a big tray of water with coloured balls.',
    ink: [
      polygon(
        [
          [20, 5],
          [52, 5],
          [67, 20],
          [67, 48],
          [52, 62],
          [20, 62],
          [5, 48],
          [5, 20],
        ],
        P.darkGrey,
      ),
      polygon(
        [
          [23, 11],
          [49, 11],
          [61, 23],
          [61, 45],
          [49, 56],
          [23, 56],
          [11, 45],
          [11, 23],
        ],
        P.blue,
      ),
      [
        circle(36, 18, 4.5, P.yellow),
        circle(24, 19, 4.5, P.red),
        circle(48, 19, 4.5, P.green),
        circle(36, 30, 4.5, P.navy),
        circle(36, 48, 4.5, P.green),
        circle(15.5, 29, 3.5, P.yellow),
        circle(56.5, 29, 3.5, P.red),
      ],
      explorer(-1),
      explorer(1),
    ],
  },
  'fine-motor': {
    shows: 'A hand pinching a peg and putting it into a board of coloured pegs.',
    ink: scaled(
      [
        shape('M8 46H64L69 60H3Z', P.lightGrey),
        rect(3, 60, 66, 7, 1, P.grey),
        [peg(16, 44, P.blue), peg(54, 44, P.green), peg(36, 38, P.red)],
        pinching(CAI),
      ],
      0.98,
    ),
  },
};
