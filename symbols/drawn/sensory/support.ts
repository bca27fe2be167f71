import { ELA, FAY, INDER, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { scaled } from '../../rig/place';
import { ball } from '../../rig/props/core';
import { castor, pipe } from '../../rig/props/sensory';
import { leg, seated, sideways } from '../../rig/sideways';
import { area, limb, union } from '../../rig/union';

const stander = sideways(ELA, { x: 29, y: 22, face: 'happy', arm: null, far: [[27, 54]], near: [[32, 55]] });
const walker = sideways(INDER, {
  x: 32,
  y: 27,
  face: 'happy',
  arm: null,
  far: [
    [40, 52],
    [44, 61],
  ],
  near: [
    [34, 53],
    [26, 62],
  ],
});
const sitter = seated(FAY, { x: 28, y: 34, chairless: true, face: 'happy', arm: null });

function splint(): Ink {
  const skin = { role: 'skin' } as const;
  const shell = 'M17 18H29V46Q29 52 36 52H60Q66 52 66 58V62Q66 66 62 66H24Q16 66 15 56Q13 44 17 18Z';
  return [
    union(
      limb(
        [
          [27, 18],
          [28, 30],
        ],
        KIT.skin,
        18,
        skin,
      ),
    ),
    union(area('M17 24H38V40Q40 46 50 46Q64 46 64 56V60H18Z', P.white)),
    shape(shell, P.darkBlue),
    line('M20 24V46Q20 58 30 60', 1.8),
    [rect(14, 21, 26, 7, 2, P.yellow), rect(15, 38, 26, 7, 2, P.yellow)],
    shape('M46 45L53 45L55 62L48 62Z', P.yellow),
    rect(12, 4, 31, 9, 3, KIT.legs),
  ];
}

export const drawings: Drawings = {
  'standing-frame': {
    shows: 'A child standing upright in a standing frame, with a ball on its tray.',
    ink: scaled(
      [
        pipe('M10 63H56', P.green),
        stander.legs,
        rect(18, 57, 28, 4, 1.5, P.green),
        pipe('M47 62V40', P.green),
        pipe('M38 51H46', P.green),
        rect(34.5, 46, 5, 10, 2, P.darkPurple),
        stander.body,
        stander.head,
        rect(20, 35, 28, 5.5, 2, P.darkPurple),
        rect(38, 36, 29, 5, 2, P.orange),
        ball(59, 29.5, 6.5),
        arm(
          ELA,
          [
            [29, 27],
            [32, 36],
            [46, 33],
          ],
          0.6,
          5,
        ),
        [castor(12, 70), castor(54, 70)],
      ],
      0.98,
    ),
  },
  'walking-frame': {
    shows: 'A child walking with a walking frame that rolls along behind.',
    ink: [
      pipe('M10 44L8 60M10 44H22', P.darkRed),
      walker.legs,
      walker.body,
      walker.head,
      pipe('M52 62L46 43H16L12 62', P.red),
      [castor(12, 68), castor(53, 68)],
      arm(
        INDER,
        [
          [32, 32],
          [28, 43],
          [42, 43],
        ],
        0.6,
        5,
      ),
    ],
  },
  hoist: {
    shows: 'A smiling child sitting in the sling of a hoist.',
    ink: scaled(
      [
        pipe('M38 66H66M62 66V6L28 2', P.grey),
        [castor(40, 71), castor(65, 71)],
        line('M17 8L16 32M40 8L43 53', 2.4),
        pipe('M28 2V5M15 7H41', P.darkYellow),
        leg(
          FAY,
          [
            [28, 53],
            [43, 53],
            [46, 63],
          ],
          5.6,
        ),
        sitter.body,
        sitter.head,
        shape('M15 32Q20 31 22 34L24 49Q32 51 43 50Q47 51 46 57Q38 62 26 61Q15 58 15 44Z', P.darkPurple),
        arm(
          FAY,
          [
            [28, 40],
            [32, 48],
            [41, 40],
          ],
          0.6,
          4.6,
        ),
      ],
      0.96,
    ),
  },
  splints: { shows: 'A leg and foot in a blue splint with yellow straps.', ink: splint() },
};
