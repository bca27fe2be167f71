import { BEN, GUS, KIT, LENA, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, bareArm, jumper } from '../../rig/figure';
import { pointing } from '../../rig/hand';
import { head } from '../../rig/head';
import { circle, ellipse, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved } from '../../rig/place';
import { drop, toiletBowl, toiletFront, toiletSide } from '../../rig/props/care';
import { bareLeg, leg, seated } from '../../rig/sideways';
import { boldArrow } from '../../rig/signs';
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

const shoes = (person: Person, x: number): Ink =>
  [x - 6, x + 6].map((at) =>
    union(
      limb(
        [
          [at - 1.5, 65.5],
          [at + 1.5, 65.5],
        ],
        person.shoes,
        5,
      ),
    ),
  );

/** Both arms from the shoulders down to where the hands hold a waistband. */
function bothArms(person: Person, x: number, y: number, elbow: Point, hand: Point): Ink {
  return ([-1, 1] as const).map((side) =>
    arm(
      person,
      [
        [x + side * 7, y],
        [x + side * elbow[0], elbow[1]],
        [x + side * hand[0], hand[1]],
      ],
      0.74,
      5,
    ),
  );
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
    shows: 'A child in a long jumper pulling trousers down to the knees, with an arrow down.',
    ink: [
      shoes(BEN, 27),
      [21.5, 32.5].map((x) =>
        union(
          bareArm(
            BEN,
            [
              [x, 42],
              [x, 60],
            ],
            9,
          ),
        ),
      ),
      union(area('M13.5 56H40.5L39 63.500H29L27 61L25 63.500H15Z', BEN.legs, { who: BEN.who })),
      line('M18 59l4 1.500M36 59l-4 1.500', 1.6),
      union(jumper(BEN, 'M20 23Q18 23 17.5 26L13 50H41L36.5 26Q36 23 34 23Z')),
      head(BEN, 27, 13.5, 10.5, { nod: 1.5 }),
      bothArms(BEN, 27, 27, [20, 40], [13.5, 54.5]),
      boldArrow([60, 20], [60, 64], 0, P.darkBlue, 12),
    ],
  },
  'pull-trousers-up': {
    shows: 'A child pulling trousers up to the waist, with an arrow up.',
    ink: [
      shoes(LENA, 45),
      union(area('M34 40H56L57 63H47L45 50L43 63H33Z', LENA.legs, { who: LENA.who })),
      union(jumper(LENA, 'M38 25Q36 25 35.500 28L34.500 40H55.5L54.5 28Q54 25 52 25Z')),
      line('M45 45V50', 1.6),
      head(LENA, 45, 15, 11),
      bothArms(LENA, 45, 29, [24, 34], [11, 42]),
      boldArrow([11, 64], [11, 22], 0, P.green, 12),
    ],
  },
};
