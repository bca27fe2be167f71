import { ADA, DEV, FAY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, upperBody } from '../../rig/figure';
import { head } from '../../rig/head';
import { ellipse, type Ink, line, polygon } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { quaver, sportsLeg } from '../../rig/props/lessons';
import { leg, sideways } from '../../rig/sideways';

const player = { ...DEV, top: P.white, legs: P.darkBlue };
const runner = sideways(player, {
  x: 26,
  y: 28,
  arm: [
    [36, 39],
    [46, 36],
  ],
  farArm: [
    [18, 37],
    [9, 33],
  ],
  sleeve: 0.4,
  face: 'happy',
});

const racer = { ...ADA, top: P.red, legs: P.navy };
const eggRace = sideways(racer, {
  x: 26,
  y: 33,
  arm: null,
  farArm: [
    [17, 41],
    [10, 37],
  ],
  sleeve: 0.4,
  face: 'happy',
});
const hand = arm(
  racer,
  [
    [28, 38],
    [34, 45],
    [44, 40.5],
  ],
  0.45,
);

function bunting(): Ink {
  const flags = [
    [P.yellow, 6.2],
    [P.blue, 8],
    [P.green, 8.6],
    [P.pink, 8],
    [P.orange, 6.2],
  ] as const;
  return [
    line('M3 5Q36 13 69 5', 2),
    flags.map(([colour, y], at) => {
      const x = 4 + at * 13;
      return polygon(
        [
          [x + 1, y],
          [x + 11, y],
          [x + 6, y + 11],
        ],
        colour,
      );
    }),
  ];
}

export const drawings: Drawings = {
  pe: {
    shows: 'A child in shorts running and bouncing a ball.',
    ink: [
      sportsLeg(player, [
        [23, 46],
        [17, 55],
        [7, 60],
      ]),
      turned([runner.body, runner.head], 8, [26, 46]),
      sportsLeg(player, [
        [28, 46],
        [37, 52],
        [34, 64],
      ]),
      moved(scaled(openmoji('1F3C0'), 0.45), 19.5, 17),
    ],
  },
  'sports-day': {
    shows: 'A child in an egg and spoon race under bunting.',
    ink: [
      bunting(),
      sportsLeg(racer, [
        [23, 49],
        [17, 57],
        [7, 59],
      ]),
      turned([eggRace.body, eggRace.head], 6, [26, 50]),
      sportsLeg(racer, [
        [28, 49],
        [38, 53],
        [36, 65],
      ]),
      line('M44 40L58 38', 4.4),
      line('M44 40L58 38', 2, P.grey),
      ellipse(60, 38.5, 6, 3.2, P.grey),
      ellipse(60, 32.5, 5, 6, P.yellow, 12),
      hand,
    ],
  },
  dance: {
    shows: 'A child dancing with one arm up, among musical notes.',
    ink: [
      leg(
        FAY,
        [
          [33, 46],
          [30, 54],
          [33, 63],
        ],
        5,
        -1,
      ),
      leg(FAY, [
        [39, 46],
        [50, 50],
        [54, 61],
      ]),
      turned(
        upperBody(FAY, {
          x: 36,
          y: 28,
          bottom: 47,
          left: [
            [22, 27],
            [19, 12],
          ],
          right: [
            [50, 36],
            [57, 26],
          ],
        }),
        5,
        [36, 46],
      ),
      head(FAY, 37, 17, 11, { tilt: 8, face: 'delighted' }),
      quaver(9, 36, 0.8, P.darkPink),
      quaver(64, 47, 0.72, P.darkBlue),
    ],
  },
};
