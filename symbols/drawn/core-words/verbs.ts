import { ADA, BEN, DEV, HANA, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, whole } from '../../rig/figure';
import { circle, type Ink, line, rect, shape, tube } from '../../rig/ink';
import { P } from '../../rig/palette';
import { flipped, turned } from '../../rig/place';
import { ball } from '../../rig/props/schoolThings';
import { leg, sideways } from '../../rig/sideways';
import { boldArrow } from '../../rig/signs';

const thrower = sideways(DEV, {
  x: 22,
  y: 31,
  arm: [
    [34, 36],
    [42, 25],
  ],
  farArm: [
    [32, 42],
    [41, 45],
  ],
  far: [[12, 64]],
  near: [[31, 64]],
  face: 'happy',
});
const catcher = sideways(ADA, {
  x: 19,
  y: 30,
  arm: [
    [30, 44],
    [43, 40],
  ],
  farArm: [
    [29, 34],
    [40, 24],
  ],
  far: [[13, 63]],
  near: [[25, 63]],
  face: 'happy',
});
const kicker = sideways(BEN, {
  x: 23,
  y: 28,
  arm: [
    [31, 40],
    [40, 34],
  ],
  farArm: [
    [14, 38],
    [8, 33],
  ],
  face: 'happy',
});
const puller = sideways(HANA, { x: 22, y: 30, arm: null, face: 'flat' });
const carrier = sideways(KIT, { x: 23, y: 29, arm: null, far: [[13, 63]], near: [[31, 63]], face: 'smile' });

function cart(x: number, y: number): Ink {
  return [
    rect(x, y, 23, 13, 2, P.red),
    circle(x + 5, y + 14, 4, P.yellow),
    circle(x + 18, y + 14, 4, P.yellow),
    shape(`M${x + 3} ${y}V${y - 9}H${x + 12}V${y}Z`, P.blue),
    shape(`M${x + 12} ${y}L${x + 16.5} ${y - 8}L${x + 21} ${y}Z`, P.green),
  ];
}

export const drawings: Drawings = {
  throw: {
    shows: 'A child throwing a ball up and away.',
    ink: [whole(thrower), ball(58, 14, 9, P.red), line('M45 37Q50 32 54 26M49 41Q56 36 60 28', 2.4)],
  },
  catch: {
    shows: 'A child catching a ball that flies in, with both hands.',
    ink: [
      flipped([
        catcher.legs,
        catcher.body,
        catcher.head,
        ball(50, 31, 8.5, P.red),
        line('M62 26L68 22M63 32H69M61 38L66 41', 2.4),
      ]),
    ],
  },
  kick: {
    shows: 'A child kicking a ball.',
    ink: [
      leg(BEN, [
        [20, 45],
        [17, 55],
        [13, 63],
      ]),
      turned([kicker.body, kicker.head], -10, [23, 45]),
      turned(
        leg(BEN, [
          [25, 45],
          [34, 50],
          [43, 51],
        ]),
        -18,
        [43, 51],
      ),
      ball(61, 46, 8.5, P.red),
    ],
  },
  pull: {
    shows: 'A child leaning back and pulling a cart by its rope.',
    ink: [
      leg(HANA, [
        [22, 46],
        [24, 54],
        [22, 63],
      ]),
      turned([puller.body, puller.head], -14, [22, 46]),
      leg(HANA, [
        [26, 46],
        [33, 53],
        [34, 63],
      ]),
      tube('M36 40L46 54', P.yellow, 1.6),
      cart(46, 48),
      arm(HANA, [
        [20, 35],
        [25, 44],
        [35, 40],
      ]),
      boldArrow([64, 22], [40, 22], 0, P.green, 9),
    ],
  },
  carry: {
    shows: 'A child walking with a box in both arms.',
    ink: [
      whole(carrier),
      rect(31, 33, 27, 23, 2, P.orange),
      rect(41, 33, 7, 10, 0, P.yellow),
      arm(
        KIT,
        [
          [23, 34],
          [25, 54],
          [44, 56],
        ],
        0.7,
      ),
    ],
  },
};
