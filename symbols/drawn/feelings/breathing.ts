import { BEN, FAY, GUS, INDER, JOY, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { fitted } from '../../rig/fitted';
import { head } from '../../rig/head';
import { circle, dot, type Ink, line, rect, roundPath, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { turned } from '../../rig/place';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { ribbon } from '../../rig/props/core';
import { freeLegs } from '../../rig/props/sensory';
import { boldArrow, star } from '../../rig/signs';
import { half } from '../../rig/sitting';
import { area, limb, type Point, union } from '../../rig/union';

/** From the side, looking to the right: the only heads of the set with a nose, for they breathe through it. */
function profile(person: Person, blowing: boolean): Ink {
  const { skin, hair, who } = person;
  const of = { role: 'skin', who } as const;
  const hairs =
    'M22 44C6 44 1 30 4 20C8 5 24 1 36 6C41 8 44 12 44 15C38 18 33 18 29 17C28 22 26 25 24 27C20 25 17 29 20 33C22 35 23 39 22 44Z';
  return [
    union(
      area(roundPath(25, 26, 19.5), skin, of),
      area('M18 40H34V54H18Z', skin, of),
      area('M42 22Q51 28 50 31Q48 34 42 33Z', skin, of),
      blowing ? area(roundPath(43, 38.5, 3.4, 2.6), skin, of) : area(roundPath(40.5, 36.5, 2.6), skin, of),
    ),
    { ...shape(hairs, hair), role: 'hair' as const, ...(who && { who }) },
    blowing
      ? [circle(45.5, 38.5, 1.6, P.maroon), dot(37, 25.5, 2.3), line('M34 33Q30.500 37 34 41', 1.6)]
      : [line('M34 36.500Q36.500 40 40.500 38.500', 1.8), line('M33.500 25Q36.500 28 39.500 25', 1.8)],
  ];
}

const chest = (person: Person, d: string): Ink =>
  union(area(d, person.top, { role: 'top', who: person.who }));

const SPOTS: readonly Point[] = [
  [58, 37],
  [60.5, 42.5],
  [57.5, 46],
  [58.5, 51],
  [54, 56.5],
];

/** An arm across the body whose fingers scratch the other arm. */
function scratching(person: Person): Ink {
  const of = { role: 'skin', who: person.who } as const;
  const fingers = [-4, 0, 4].map((dy) =>
    limb(
      [
        [44, 55 + dy * 0.8],
        [50, 50 + dy],
        [54.5, 50.5 + dy * 1.1],
      ],
      person.skin,
      2.8,
      of,
    ),
  );
  return [
    union(...fingers),
    reach(person, [shoulder(27, 36, 1.25, -1), [14, 66], [43, 55]], 1.5, 0.75),
    union(...fingers).slice(3),
  ];
}

/** An eye that goes round and round. */
function swirl(x: number, y: number): Ink {
  const d = `M${x} ${y}c0.500 -1.500 2 -0.500 1.600 0.800c-0.800 1.800 -3.600 1.200 -3.400 -1.200c0.500 -3 4.500 -3 5.200 0.200`;
  return [circle(x, y, 5.6, P.white), line(d, 1.6)];
}

const lying = half(INDER, { x: 36, y: 27, bottom: 46, face: 'happy' });
const roller = {
  ...lying,
  legs: freeLegs(INDER, [
    [
      [32, 46],
      [30, 62],
    ],
    [
      [40, 46],
      [42, 62],
    ],
  ]),
};

export const drawings: Drawings = {
  'breathe-in': {
    shows: 'A child from the side with a full chest, and air going into the nose.',
    ink: fitted([
      chest(JOY, 'M3 69C0 57 5 50 16 50H33C47 50 56 58 53 69Z'),
      profile(JOY, false),
      boldArrow([69, 30], [54, 31], 0, P.darkBlue, 9),
      ribbon('M68 16Q60 16 55 22', P.darkBlue, 3),
      ribbon('M68 45Q60 45 55 40', P.darkBlue, 3),
      boldArrow([63, 68], [63, 54], 0, P.green, 7),
    ]),
  },
  'breathe-out': {
    shows: 'A child from the side blowing a cloud of air out of the mouth.',
    ink: [
      chest(BEN, 'M6 69C5 59 8 52 16 52H33C39 52 43 59 42 69Z'),
      profile(BEN, true),
      shape(
        'M50 39C48 33 54 28 58 31C60 26 69 27 69 33C73 36 72 42 69 43C70 50 62 52 59 48C55 51 49 46 50 39Z',
        P.white,
      ),
      boldArrow([50, 60], [69, 60], 0, P.darkBlue, 9),
    ],
  },
  itchy: {
    shows: 'A child scratching an arm that has red spots.',
    ink: [
      whole(bust(FAY, { x: 27, y: 36, size: 1.25, bottom: 68, face: 'worried', left: null, right: null })),
      reach(FAY, [shoulder(27, 36, 1.25, 1), [58, 76], [60, 30]], 2, 0.36),
      SPOTS.map(([x, y]) => dot(x, y, 2, P.darkRed)),
      scratching(FAY),
      line('M45 44L42 39M51 40L49 35M66 50L70 53M64 57L67 61', 2.4, P.darkRed),
    ],
  },
  dizzy: {
    shows: 'A child with swirls for eyes, and stars going round the head.',
    ink: [
      line('M8 21C12 8 60 8 64 21', 5),
      line('M8 21C12 8 60 8 64 21', 2, P.purple),
      chest(GUS, 'M14 72C14 62 22 58 36 58C50 58 58 62 58 72Z'),
      head(GUS, 36, 42, 19, { face: 'worried' }),
      [swirl(29.3, 44), swirl(42.7, 44)],
      line('M8 21C12 32 60 32 64 21', 5),
      line('M8 21C12 32 60 32 64 21', 2, P.purple),
      star(9, 19, 7.5),
      star(36, 29, 7.5),
      star(63, 19, 7.5),
    ],
  },
  'roll-over': {
    shows: 'A child lying on a mat, with an arrow curling around to roll over.',
    ink: fitted([
      rect(2, 14, 70, 45, 4, P.blue),
      turned([roller.legs, roller.body, roller.head], -90, [36, 36]),
      boldArrow([47, 64], [47, 9], 17, P.red, 10),
    ]),
  },
};
