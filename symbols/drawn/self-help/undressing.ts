import { CAI, GUS, HANA, LENA, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { bareArm, jumper } from '../../rig/figure';
import { fitted } from '../../rig/fitted';
import { head } from '../../rig/head';
import { circle, dot, type Ink, line, rect, roundPath, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { flipped, scaled } from '../../rig/place';
import { pinching } from '../../rig/props/careHands';
import { boldArrow } from '../../rig/signs';
import { area, limb, union } from '../../rig/union';

const skinOf = ({ who }: Person) => ({ role: 'skin', who }) as const;
const topOf = ({ who }: Person) => ({ role: 'top', who }) as const;

/** A jumper inside out over the upper half of a face, held at its hem. */
function jumperComesOff(person: Person): Ink {
  const sleeve = (way: -1 | 1) =>
    limb(
      [
        [36 + 16 * way, 14],
        [36 + 30 * way, 10],
        [36 + 29 * way, 26],
      ],
      person.top,
      8,
      topOf(person),
    );
  const arm = (way: -1 | 1): Ink =>
    union(
      bareArm(
        person,
        [
          [36 + 9 * way, 51],
          [36 + 31 * way, 52],
          [36 + 20 * way, 31],
        ],
        6,
      ),
    );
  const hand = (way: -1 | 1): Ink =>
    union(area(roundPath(36 + 20 * way, 31, 4.6), person.skin, skinOf(person)));
  const ink: Ink = [
    [arm(-1), arm(1)],
    shape('M25 48H29Q36 56 43 48H47L48 68H24Z', P.white),
    head(person, 36, 36, 13.5),
    union(
      sleeve(-1),
      sleeve(1),
      area('M19 14C22 8 50 8 53 14L57 33Q36 42 15 33Z', person.top, topOf(person)),
    ),
    line('M18 28.5Q36 36 54 28.500', 1.8),
    [hand(-1), hand(1)],
  ];
  return scaled(ink, 0.88, [3, 68]);
}

const FOOT = 'M10 10V36C7 42 7 52 14 53L36 53V35C29 35 24 33 24 27V10Z';
const SOCK = 'M29 33L34 33C44 35 52 38 62 32L67 39C58 49 46 51 34 53L29 53Z';

const DENIM = P.darkBlue;

/** The front of trousers: waistband with its loops, and legs that run out of the picture. */
function trousers(person: Person): Ink {
  return [
    union(jumper(person, 'M14 4L12 26H60L58 4Z')),
    shape('M11 31L8 68H33L36 60L39 68H64L61 31Z', DENIM),
  ];
}

const loop = (x: number): Ink => rect(x - 2, 21, 4, 13, 1.5, P.navy);

/** One half of an open waistband, folded back. */
const flap: Ink = [
  shape('M10 31L7 68H31L36 61V55L20 34Z', P.grey),
  shape('M9 22H19L36 55L19 34H9Z', P.lightGrey),
];

export const drawings: Drawings = {
  'take-off-jumper': {
    shows: 'A child with a jumper half over the face, pulling it off with both hands.',
    ink: [jumperComesOff(CAI), boldArrow([63, 66], [63, 42], 0, P.red, 8)],
  },
  'take-off-socks': {
    shows: 'A hand pulling a stripy sock off a bare foot.',
    ink: fitted([
      union(area(FOOT, HANA.skin, skinOf(HANA))),
      union(area('M5 4H29V15H5Z', HANA.legs)),
      shape(SOCK, P.red),
      line('M43 36Q45 43 43 50M52 37Q55 43 53 48', 3, P.white),
      shape(SOCK, 'none'),
      rect(27, 31, 8, 24, 3, P.darkRed),
      pinching(HANA, { x: 61, y: 37, turn: -150, size: 0.95, arm: 10 }),
      boldArrow([18, 63], [52, 63], 0, P.darkBlue, 9),
    ]),
  },
  'do-up-trousers': {
    shows: 'Two hands closing the button of a pair of trousers.',
    ink: fitted([
      trousers(LENA),
      rect(9, 21, 54, 13, 2, P.blue),
      boldArrow([11, 13], [31, 13], 0, P.green, 8),
      boldArrow([61, 13], [41, 13], 0, P.green, 8),
      [17, 55].map(loop),
      line('M36 34V56', 1.8),
      circle(36, 27.5, 5, P.yellow),
      dot(34.4, 27.5, 1),
      dot(37.6, 27.5, 1),
      pinching(LENA, { x: 29, y: 32, turn: 40, size: 0.95, arm: 12 }),
      pinching(LENA, { x: 43, y: 32, turn: -40, size: 0.95, arm: 12, mirrored: true }),
    ]),
  },
  'undo-trousers': {
    shows: 'Two hands pulling a pair of trousers open at the waist, with arrows apart.',
    ink: fitted([
      union(jumper(GUS, 'M14 4L12 26L22 58H50L60 26L58 4Z')),
      flap,
      flipped(flap),
      circle(51, 28, 4.6, P.yellow),
      dot(49.6, 28, 1),
      dot(52.4, 28, 1),
      pinching(GUS, { x: 19, y: 31, turn: 25, size: 0.85, arm: 12 }),
      pinching(GUS, { x: 53, y: 31, turn: -25, size: 0.85, arm: 12, mirrored: true }),
      boldArrow([32, 13], [12, 13], 0, P.red, 8),
      boldArrow([40, 13], [60, 13], 0, P.red, 8),
    ]),
  },
};
