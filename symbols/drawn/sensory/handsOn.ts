import { BEN, ELA, GUS, HANA, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { circle, ellipse, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { scaled } from '../../rig/place';
import { flatHand, grasping } from '../../rig/props/bigHands';
import { ribbon } from '../../rig/props/core';
import { boldArrow, rays } from '../../rig/signs';
import { half } from '../../rig/sitting';

const wand = grasping(BEN, { x: 38, y: 65, arm: 8, turn: -90, size: 0.9 });
const GLOW = [-150, -120, -90, -60, -30, 0, 180, 30, 150]
  .map((degrees) => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)])
  .map(([c = 0, s = 0]) => `M${36 + 24 * c} ${27 + 24 * s}L${36 + 30 * c} ${27 + 30 * s}`)
  .join('');
const puller = grasping(ELA, { x: 36, y: 6, arm: 9, turn: 90, size: 1.25 });
const hugger = half(HANA, { x: 36, y: 36, left: null, right: null, face: 'content', bottom: 62 });
const FIBRES = [
  [11, 30, P.pink],
  [15, 17, P.yellow],
  [25, 10, P.green],
  [36, 13, P.darkOrange],
  [47, 10, P.blue],
  [57, 17, P.yellow],
  [61, 30, P.pink],
  [26, 25, P.blue],
  [46, 25, P.green],
] as const;
const bunch = grasping(KIT, { x: 36, y: 66, arm: 4, turn: -90 });

export const drawings: Drawings = {
  theraputty: {
    shows: 'A hand pulling a long strand of green putty out of its tub.',
    ink: scaled(
      [
        ellipse(36, 50, 21, 7, P.darkGrey),
        puller.back,
        shape(
          'M27 20Q27 12 36 12Q45 12 45 21Q44 32 43 38Q44 46 54 51Q46 56 36 56Q26 56 18 51Q28 46 29 38Q28 30 27 20Z',
          P.green,
        ),
        puller.front,
        shape('M15 50Q20 57 36 57Q52 57 57 50L54 63Q53 68 48 68H24Q19 68 18 63Z', P.darkPurple),
      ],
      0.9,
    ),
  },
  squeeze: {
    shows: 'A child squeezing a big cushion tight, with arrows pressing in from both sides.',
    ink: scaled(
      [
        scaled(
          [
            hugger.body,
            hugger.head,
            shape('M21 42Q36 38 51 42Q47 51 52 66Q36 70 20 66Q25 51 21 42Z', P.yellow),
            arm(
              HANA,
              [
                [29.5, 39],
                [4, 56],
                [42, 55],
              ],
              0.8,
              5.4,
            ),
            arm(
              HANA,
              [
                [42.5, 39],
                [68, 54],
                [30, 52],
              ],
              0.8,
              5.4,
            ),
          ],
          1.24,
          [36, 62],
        ),
        boldArrow([1, 14], [12, 25], 0, P.red, 8),
        boldArrow([71, 14], [60, 25], 0, P.red, 8),
      ],
      0.91,
    ),
  },
  switch: {
    shows: 'A hand pressing a big red button.',
    ink: scaled(
      [
        ellipse(36, 56, 30, 11, P.grey),
        shape('M14 52V45Q14 34 36 34Q58 34 58 45V52Q58 60 36 60Q14 60 14 52Z', P.red),
        ellipse(36, 44, 22, 9.5, P.red),
        flatHand(GUS, { x: 30, y: 18, size: 1.15, arm: 14, turn: 62 }),
        rays(40, 44, 27, 34, [-28, -8]),
        rays(36, 44, 27, 34, [188, 208]),
      ],
      0.96,
    ),
  },
  'fibre-optics': {
    shows: 'A hand holding a bunch of glowing threads with coloured tips in the dark.',
    ink: scaled(
      [
        rect(4, 4, 64, 64, 6, P.navy),
        bunch.back,
        FIBRES.map(([x, y, colour]) =>
          line(`M36 54Q${36 + (x - 36) * 0.2} ${y + 14} ${x} ${y}`, 2.6, colour),
        ),
        FIBRES.map(([x, y, colour]) => circle(x, y, 4, colour)),
        bunch.front,
      ],
      0.97,
    ),
  },
  'light-toys': {
    shows: 'A hand holding a toy with a glowing ball of coloured lights.',
    ink: scaled(
      [
        ribbon(GLOW, P.darkYellow, 3),
        wand.back,
        shape('M32 42H41L42 58H31Z', P.grey),
        circle(36, 27, 18, P.navy),
        [
          [29, 20, P.red],
          [42, 19, P.yellow],
          [26, 33, P.green],
          [38, 30, P.pink],
          [46, 33, P.darkOrange],
        ].map(([x, y, colour]) => circle(Number(x), Number(y), 4.2, String(colour))),
        wand.front,
      ],
      0.86,
    ),
  },
};
