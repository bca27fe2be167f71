import type { Person } from '../../rig/cast';
import { ADA, BEN, friend, INDER } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { fitted } from '../../rig/fitted';
import type { HeadPose } from '../../rig/head';
import { head } from '../../rig/head';
import type { Ink } from '../../rig/ink';
import { ellipse, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { leg, sideways } from '../../rig/sideways';
import { area, union } from '../../rig/union';

function runner(person: Person, reaching: boolean, pose: HeadPose): Ink {
  const body = sideways(person, {
    x: 36,
    y: 27,
    arm: reaching
      ? [
          [48, 34],
          [60, 31],
        ]
      : [
          [33, 42],
          [45, 43],
        ],
    farArm: reaching
      ? [
          [44, 38],
          [54, 40],
        ]
      : [
          [48, 32],
          [52, 21],
        ],
    sleeve: 0.66,
    ...pose,
  });
  return [
    leg(person, [
      [33, 44],
      [25, 53],
      [12, 57],
    ]),
    turned([body.body, body.head], 10, [36, 44]),
    leg(person, [
      [38, 44],
      [49, 48],
      [51, 61],
    ]),
  ];
}

export const drawings: Drawings = {
  chase: {
    shows: 'A child running after another to catch them.',
    ink: fitted([
      moved(scaled(runner(ADA, true, { face: 'happy' }), 0.8, [0, 66]), -6, 0),
      moved(scaled(runner(friend(BEN), false, { face: 'delighted' }), 0.8, [0, 66]), 26, 0),
    ]),
  },
  tunnel: {
    shows: 'A child crawling out of a bright play tunnel.',
    ink: [
      [P.blue, P.yellow, P.red].map((colour, at) =>
        shape(`M30 8H${66 - at * 9}C${72 - at * 9} 20 ${72 - at * 9} 50 ${66 - at * 9} 62H30Z`, colour),
      ),
      ellipse(30, 35, 20, 27, P.green),
      ellipse(30, 35, 15, 21, P.darkGrey),
      union(area('M22 40H40L44 52H22Z', INDER.top, { role: 'top' })),
      arm(
        INDER,
        [
          [38, 46],
          [46, 54],
          [42, 64],
        ],
        0.6,
        5,
      ),
      head(INDER, 26, 35, 11.5, { look: -1, face: 'happy' }),
      arm(
        INDER,
        [
          [24, 48],
          [14, 52],
          [13, 64],
        ],
        0.6,
        5,
      ),
    ],
  },
};
