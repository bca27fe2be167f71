import { BEN, GUS, KIT, LENA, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, jumper } from '../../rig/figure';
import { pointing } from '../../rig/hand';
import { circle, ellipse, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved } from '../../rig/place';
import { boldArrow } from '../../rig/props/boldArrow';
import { drop, toiletBowl, toiletFront, toiletSide } from '../../rig/props/care';
import { bareLeg, leg, seated } from '../../rig/sideways';
import { area, limb, type Point, union } from '../../rig/union';

const sitter = seated(GUS, {
  x: 27,
  y: 29,
  chairless: true,
  arm: [
    [28, 42],
    [40, 43],
  ],
});

/** Trousers let down to the shoes. */
const letDown: Ink = [
  bareLeg(
    GUS,
    [
      [30, 46],
      [43, 46],
      [43, 60],
    ],
    5.4,
  ),
  leg(
    GUS,
    [
      [43, 64],
      [43, 64],
    ],
    5,
  ),
  union(area('M38 55H49L51 62H37Z', GUS.legs)),
];

const poo: Ink = shape(
  'M37 14C42 17 43 20 41 23C46 24 47 29 44 31C50 32 51 40 45 41H27C21 40 22 32 28 31C25 28 27 24 32 24C36 23 38 18 37 14Z',
  P.brown,
);

const water: Ink = [
  ellipse(36, 47, 16.5, 7, P.darkBlue),
  line('M24 47C25 42 47 42 48 47C47 51 31 51 30 47.500C31 45 40 45 41 47', 2, P.white),
];

/** From the chest down, in a jumper long enough to be decent; trousers and hands are added by each picture. */
function jumperAndLegs(person: Person): Ink {
  const skin = { role: 'skin', who: person.who } as const;
  return [
    [29, 43].map((x) => [
      union(
        limb(
          [
            [x, 28],
            [x, 62],
          ],
          person.skin,
          8.5,
          skin,
        ),
      ),
      union(
        limb(
          [
            [x - 1.5, 65],
            [x + 1.5, 65],
          ],
          person.shoes,
          6,
        ),
      ),
    ]),
  ];
}

/** An arm that reaches down the side to a waistband. */
function reaching(person: Person, points: readonly Point[]): Ink {
  return arm(person, points, 0.74, 5.6);
}

export const drawings: Drawings = {
  'use-the-toilet': {
    shows: 'A child sitting on the toilet.',
    ink: [toiletSide(), letDown, sitter.body, sitter.head],
  },
  flush: {
    shows: 'A finger pressing the button of a toilet, and water swirling in its bowl.',
    ink: [
      rect(8, 4, 42, 27, 3, P.white),
      circle(36, 16, 6, P.green),
      toiletBowl(water, [-7, -2]),
      pointing(KIT, { x: 58, y: 20, size: 1.1, turn: -80 }),
    ],
  },
  wee: {
    shows: 'A toilet with yellow wee in it and drops falling.',
    ink: [
      toiletFront(ellipse(36, 47, 16.5, 7, P.yellow)),
      drop(36, 29, 1.9, P.yellow),
      drop(26.5, 24, 1, P.yellow),
      drop(45.5, 25, 1, P.yellow),
    ],
  },
  poo: {
    shows: 'A toilet with a brown poo in it.',
    ink: [toiletFront([]), moved(poo, 0, 5)],
  },
  'pull-trousers-down': {
    shows: 'Two hands pulling trousers down, with an arrow down.',
    ink: [
      jumperAndLegs(BEN),
      union(area('M22 47H50L51 62H38L36 58L34 62H21Z', BEN.legs)),
      line('M26 53l5 2M46 53l-5 2', 1.6),
      union(jumper(BEN, 'M25 5L21 33H51L47 5Z')),
      reaching(BEN, [
        [24, 8],
        [14, 22],
        [21, 49],
      ]),
      reaching(BEN, [
        [48, 8],
        [58, 22],
        [51, 49],
      ]),
      boldArrow([64, 30], [64, 64], 0, P.darkBlue, 9),
    ],
  },
  'pull-trousers-up': {
    shows: 'Two hands pulling trousers up to the waist, with an arrow up.',
    ink: [
      [34, 46].map((x) =>
        union(
          limb(
            [
              [x, 65],
              [x + 2, 65],
            ],
            LENA.shoes,
            6,
          ),
        ),
      ),
      union(area('M27 26H53L54.5 63H42.5L40 40L37.5 63H25.5Z', LENA.legs, { who: LENA.who })),
      line('M40 34V42', 1.6),
      union(jumper(LENA, 'M30 5L28 26H52L50 5Z')),
      reaching(LENA, [
        [29, 8],
        [12, 20],
        [28, 29],
      ]),
      reaching(LENA, [
        [51, 8],
        [68, 20],
        [52, 29],
      ]),
      boldArrow([11, 66], [11, 34], 0, P.green, 9),
    ],
  },
};
