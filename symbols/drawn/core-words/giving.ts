import { CAI, friend, GUS, KIT, LENA, MR_PATEL } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { ellipse, type Ink, line, polygon, rect, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { flatHand, grasping, offering } from '../../rig/props/bigHands';
import { boldArrow } from '../../rig/signs';
import { half } from '../../rig/sitting';

const taker = grasping(LENA, { x: 27, y: 36, size: 1.3, arm: 20, turn: -6 });
const putter = grasping(MR_PATEL, { x: 26, y: 14, size: 1.1, arm: 12, turn: 84 });
const builder = half(CAI, { x: 18, y: 42, left: null, right: null, bottom: 61, look: 1, face: 'happy' });

function apple(x: number, y: number, size = 0.62): Ink {
  return moved(scaled(openmoji('1F34E'), size), x - 36, y - 36);
}

/** A toy chest without its lid, its rim at `y`. */
function chest(y: number): Ink {
  return [
    rect(9, y, 54, 67 - y, 2, P.orange),
    line(`M9 ${y + 10}H63`, 1.8),
    rect(31, y + 5, 10, 11, 2, P.yellow),
  ];
}

function brick(x: number, y: number, fill: string): Ink {
  return [
    rect(x + 3, y - 3, 6, 4, 1, fill),
    rect(x + 11, y - 3, 6, 4, 1, fill),
    rect(x, y, 20, 11, 1.5, fill),
  ];
}

export const drawings: Drawings = {
  give: {
    shows: "A hand holding out an apple to somebody's open hand, with an arrow.",
    ink: scaled(
      [
        offering(KIT, { x: 18, y: 42, size: 1.05, arm: 14 }),
        apple(33, 25, 0.68),
        offering(friend(GUS), { x: 58, y: 61, size: 1.05, arm: 10, mirrored: true }),
        boldArrow([47, 11], [60, 40], 8),
      ],
      0.96,
    ),
  },
  take: {
    shows: 'A hand closing round an apple, with an arrow back to itself.',
    ink: scaled([taker.back, apple(50, 34, 0.8), taker.front, boldArrow([56, 65], [12, 65])], 0.94),
  },
  open: {
    shows: 'A chest with its lid wide open and an arrow going up.',
    ink: [
      shape('M13 6H59Q62 6 62 9L63 28H9L10 9Q10 6 13 6Z', P.darkOrange),
      polygon(
        [
          [9, 40],
          [14, 28],
          [58, 28],
          [63, 40],
        ],
        P.darkBrown,
      ),
      chest(40),
      boldArrow([36, 34], [36, 11]),
    ],
  },
  close: {
    shows: 'A hand pressing the lid of a chest shut.',
    ink: [
      chest(46),
      shape('M6 46V40Q6 34 12 34H60Q66 34 66 40V46Z', P.darkOrange),
      flatHand(MR_PATEL, { x: 22, y: 26, size: 1, arm: 16, turn: 8 }),
      boldArrow([56, 6], [56, 27]),
    ],
  },
  put: {
    shows: 'A hand putting an apple down on a plate.',
    ink: scaled(
      [
        ellipse(30, 60, 26, 7, P.white),
        ellipse(30, 59, 16, 3.5, P.blue),
        putter.back,
        apple(24, 34, 0.6),
        putter.front,
        boldArrow([53, 18], [53, 47]),
      ],
      0.97,
    ),
  },
  make: {
    shows: 'A child building a tower of bricks.',
    ink: [
      builder.body,
      builder.head,
      rect(4, 61, 64, 6, 1.5, P.brown),
      brick(46, 50, P.red),
      brick(46, 39, P.yellow),
      brick(44, 21, P.darkBlue),
      arm(
        CAI,
        [
          [24, 45],
          [34, 46],
          [44, 30],
        ],
        0.7,
        5,
      ),
      arm(
        CAI,
        [
          [12, 45],
          [25, 62],
          [46, 45],
        ],
        0.7,
        5,
      ),
      line('M55 33v3', 2),
    ],
  },
};
