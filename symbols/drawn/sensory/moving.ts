import { GUS, HANA, INDER, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, front } from '../../rig/figure';
import { ellipse, type Ink, line, rect } from '../../rig/ink';
import { P } from '../../rig/palette';
import { scaled } from '../../rig/place';
import { freeLegs } from '../../rig/props/sensory';
import { sideways } from '../../rig/sideways';
import { badge, hands } from '../../rig/signs';

const starJump = front(GUS, {
  x: 36,
  y: 27,
  face: 'happy',
  left: [
    [22, 24],
    [12, 12],
  ],
  right: [
    [50, 24],
    [60, 12],
  ],
});
const dancer = front(KIT, {
  x: 30,
  y: 29,
  face: 'happy',
  left: [
    [15, 36],
    [9, 24],
  ],
  right: [
    [44, 34],
    [51, 42],
  ],
});
const bouncer = front(INDER, {
  x: 36,
  y: 23,
  face: 'delighted',
  left: [
    [22, 22],
    [15, 11],
  ],
  right: [
    [50, 22],
    [57, 11],
  ],
});
const pusher = sideways(HANA, {
  x: 25,
  y: 31,
  arm: null,
  near: [
    [32, 54],
    [25, 64],
  ],
  far: [
    [12, 55],
    [5, 63],
  ],
});

function brickWall(x: number, width: number): Ink {
  const rows = [0, 1, 2, 3, 4, 5, 6].map((at) => 5 + at * 9);
  return [
    rect(x, 5, width, 63, 0, P.darkOrange),
    line(
      rows
        .slice(1)
        .map((y) => `M${x} ${y}h${width}`)
        .join(''),
      1.8,
    ),
    line(rows.map((y, at) => `M${x + width * (at % 2 ? 0.3 : 0.65)} ${y}v9`).join(''), 1.8),
  ];
}

export const drawings: Drawings = {
  'movement-break': {
    shows: 'A child dancing and wiggling, with a clock.',
    ink: [
      freeLegs(KIT, [
        [
          [27, 47],
          [24, 61],
        ],
        [
          [34, 47],
          [45, 50],
          [42, 60],
        ],
      ]),
      dancer.body,
      dancer.head,
      line('M5 38q2 5 7 8M10 36q1 3 4 4.500M55 36q3 5 1 10M60 33q4 7 1 15', 2.4),
      badge(hands, [58, 14], P.yellow),
    ],
  },
  jump: {
    shows: 'A child jumping high with arms and legs spread.',
    ink: [
      freeLegs(GUS, [
        [
          [32, 44],
          [20, 55],
        ],
        [
          [40, 44],
          [52, 55],
        ],
      ]),
      starJump.body,
      starJump.head,
      line('M14 67H58M28 61v-4M36 61v-7M44 61v-4', 2.4),
    ],
  },
  trampoline: {
    shows: 'A child bouncing high above a trampoline.',
    ink: scaled(
      [
        line('M12 60V68M60 60V68M36 61V69', 3),
        ellipse(36, 60, 31, 7.5, P.darkBlue),
        ellipse(36, 59.5, 23, 4, P.darkGrey),
        scaled(
          [
            freeLegs(INDER, [
              [
                [32, 40],
                [26, 43],
                [28, 50],
              ],
              [
                [40, 40],
                [46, 43],
                [44, 50],
              ],
            ]),
            bouncer.body,
            bouncer.head,
          ],
          0.92,
          [36, -4],
        ),
        line('M11 33v12M61 33v12M18 39v6M54 39v6', 2.4),
      ],
      0.95,
    ),
  },
  'wall-push': {
    shows: 'A child leaning with both hands against a brick wall and pushing.',
    ink: [
      brickWall(52, 16),
      pusher.legs,
      arm(HANA, [
        [27, 35],
        [50, 33],
      ]),
      pusher.body,
      pusher.head,
      arm(HANA, [
        [25, 37],
        [50, 41],
      ]),
    ],
  },
};
