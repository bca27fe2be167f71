import { BEN, CAI, ELA, FAY, friend, GUS, JOY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { front } from '../../rig/figure';
import { type Ink, line, rect } from '../../rig/ink';
import { P } from '../../rig/palette';
import { scaled, turned } from '../../rig/place';
import { ball, ribbon } from '../../rig/props/core';
import { freeLegs } from '../../rig/props/sensory';
import { sideways } from '../../rig/sideways';
import { boldArrow } from '../../rig/signs';
import { half } from '../../rig/sitting';

const stretcher = front(BEN, {
  x: 36,
  y: 29,
  face: 'content',
  left: [
    [18, 20],
    [31, 1],
  ],
  right: [
    [54, 20],
    [41, 1],
  ],
});
const hopper = sideways(FAY, {
  x: 31,
  y: 25,
  face: 'happy',
  near: [[33, 57]],
  far: [
    [44, 46],
    [33, 53],
  ],
  arm: [
    [25, 39],
    [16, 36],
  ],
  farArm: [
    [42, 36],
    [46, 28],
  ],
});
const spinner = front(JOY, {
  x: 36,
  y: 29,
  face: 'delighted',
  left: [
    [22, 31],
    [8, 27],
  ],
  right: [
    [50, 31],
    [64, 27],
  ],
});
const balancer = front(CAI, {
  x: 36,
  y: 23,
  face: 'smile',
  left: [
    [22, 26],
    [7, 21],
  ],
  right: [
    [50, 26],
    [65, 21],
  ],
});
const thrower = half(GUS, {
  x: 14,
  y: 47,
  look: 1,
  face: 'happy',
  bottom: 67,
  right: [
    [27, 47],
    [28, 34],
  ],
});
const catcher = half(friend(ELA), {
  x: 56,
  y: 47,
  look: -1,
  face: 'happy',
  bottom: 67,
  left: [
    [44, 56],
    [41, 47],
  ],
  right: [
    [58, 58],
    [44, 57],
  ],
});

/** Around the waist, behind it or before it. */
function twirl(half: 'back' | 'front'): Ink {
  if (half === 'back') return ribbon('M11 45A26 8 0 0 1 61 45', P.yellow);
  const d = 'M61 45A26 9 0 0 1 20 52M29 46L19 52L29 60';
  return ribbon(d, P.yellow);
}

export const drawings: Drawings = {
  stretch: {
    shows: 'A child on tiptoe, stretching both arms high above his head and to one side.',
    ink: scaled(
      [
        freeLegs(BEN, [
          [
            [33, 46],
            [32, 62],
          ],
          [
            [39, 46],
            [40, 62],
          ],
        ]),
        turned([stretcher.body, stretcher.head], 14, [36, 46]),
        boldArrow([14, 40], [19, 10]),
      ],
      0.97,
    ),
  },
  hop: {
    shows: 'A child hopping on one leg.',
    ink: [
      hopper.legs,
      hopper.body,
      hopper.head,
      line('M8 67H64', 2.4),
      boldArrow([46, 60], [65, 58], 8),
      line('M16 44v10M22 50v8', 2.4),
    ],
  },
  spin: {
    shows: 'A child spinning round with arms spread out.',
    ink: [spinner.legs, twirl('back'), spinner.body, spinner.head, twirl('front')],
  },
  balance: {
    shows: 'A child balancing on a beam with arms spread out.',
    ink: [
      rect(10, 62, 6, 6, 1, P.brown),
      rect(56, 62, 6, 6, 1, P.brown),
      rect(4, 55, 64, 8, 2, P.orange),
      freeLegs(CAI, [
        [
          [32.5, 40],
          [31, 50.5],
        ],
        [
          [39.5, 40],
          [41, 50.5],
        ],
      ]),
      balancer.body,
      balancer.head,
    ],
  },
  'throw-and-catch': {
    shows: 'Two children throwing a ball to each other.',
    ink: scaled(
      [
        [thrower, catcher].map(({ body, head: top }) => [body, top]),
        ball(38, 14, 9),
        line('M26 14q-5 1 -8 5M26 7q-8 0 -13 6', 2.4),
      ],
      0.95,
    ),
  },
};
