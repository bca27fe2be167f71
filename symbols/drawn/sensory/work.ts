import { DEV, GUS, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { head } from '../../rig/head';
import { type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { turned } from '../../rig/place';
import { gymBall } from '../../rig/props/sensory';
import { sideways } from '../../rig/sideways';
import { boldArrow } from '../../rig/signs';
import { area, type Limb, limb, type Point, union } from '../../rig/union';

const carrier = sideways(DEV, {
  x: 19,
  y: 27,
  arm: null,
  face: 'smile',
  far: [
    [26, 52],
    [22, 62],
  ],
  near: [
    [24, 54],
    [16, 63],
  ],
});

function book(x: number, y: number, width: number, fill: string): Ink {
  return [
    rect(x, y, width, 11, 2, fill),
    shape(`M${x + 5} ${y + 3}H${x + width}V${y + 8}H${x + 5}Z`, P.white),
  ];
}

const SKIN = { role: 'skin' } as const;

/** A finger of the writing hand. */
function finger(...points: readonly Point[]): Limb {
  return limb(points, LENA.skin, 6, SKIN);
}

const palm = [
  limb(
    [
      [68, 66],
      [54, 54],
    ],
    LENA.skin,
    12,
    SKIN,
  ),
  area('M40 44Q46 34 56 42Q62 50 58 58Q46 66 38 60Q34 52 40 44Z', LENA.skin, SKIN),
];
const thumb = finger([50, 54], [42, 52], [34, 45.5]);
const thumbRoot = finger([50, 54], [46, 53]);

/** A pencil that points down to the left, with a thick soft grip near its tip; a hand holds it there. */
function writing(): Ink {
  return [
    line('M6 66Q14 58 18 65T30 64', 2.4),
    union(...palm, finger([44, 56], [34, 60]), finger([50, 42], [42, 32], [34, 38])),
    shape('M58 6L66 13L24 61L14 64L16 54Z', P.yellow),
    shape('M16 54L24 61L14 64Z', P.orange),
    union(
      limb(
        [
          [26, 50],
          [37, 37.5],
        ],
        P.green,
        13,
      ),
    ),
    line('M26.500 43.500l7 6M31 38.500l7 6', 1.8),
    union(thumb),
    // The fill alone, so that no line parts thumb and hand.
    union(thumbRoot).slice(1),
  ];
}

function trampette(x: number, y: number): Ink {
  return [
    line(`M${x - 9} ${y}v8M${x + 9} ${y}v8`, 3),
    shape(`M${x - 14} ${y}a14 5 0 0 1 28 0a14 5 0 0 1 -28 0Z`, P.darkBlue),
    line(`M${x - 6} ${y - 8}v-6M${x} ${y - 8}v-9M${x + 6} ${y - 8}v-6`, 2.4),
  ];
}

export const drawings: Drawings = {
  'carry-heavy-things': {
    shows: 'A child carrying a heavy pile of thick books.',
    ink: [
      carrier.legs,
      turned([carrier.body, carrier.head], -8, [19, 45]),
      book(31, 20, 34, P.red),
      book(29, 31, 38, P.darkBlue),
      book(31, 42, 34, P.green),
      arm(
        DEV,
        [
          [17, 33],
          [18, 52],
          [45, 54],
        ],
        0.8,
        5.2,
      ),
    ],
  },
  'sensory-circuit': {
    shows: 'A trampoline, a gym ball and a child resting, with arrows from each to the next.',
    ink: [
      trampette(19, 27),
      gymBall(57, 22, 11, P.green),
      shape('M19 68Q17 68 18 63Q20 52 36 52Q52 52 54 63Q55 68 53 68Z', P.darkPurple),
      head(GUS, 36, 49, 9.5, { face: 'content' }),
      boldArrow([27, 8], [44, 8], 0, P.darkYellow, 7),
      boldArrow([64, 37], [56, 55], 0, P.darkYellow, 7),
      boldArrow([15, 56], [9, 39], 0, P.darkYellow, 7),
    ],
  },
  'pencil-grip': { shows: 'A hand writing with a pencil that has a thick soft grip.', ink: writing() },
};
