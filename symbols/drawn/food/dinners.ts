import type { Drawings } from '../../rig/drawing';
import { circle, dot, ellipse, flat, type Ink, line, rect, shape, tube } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { bakedBean, flatPlate, leaf, plate, sausage, steam } from '../../rig/props/food';

/** Middle and turn of each baked bean. */
const BEANS = [
  [24, 25, -30],
  [38, 20, 10],
  [50, 29, 40],
  [33, 34, -10],
  [20, 38, 60],
  [47, 42, -25],
  [30, 47, 15],
  [42, 54, -5],
] as const;

function fishFinger(y: number): Ink {
  return [
    rect(15, y, 42, 12.5, 4, P.darkYellow),
    [21, 28, 35, 42, 50].map((x, at) => dot(x, y + (at % 2 ? 4 : 8.5), 1.3, P.darkOrange)),
  ];
}

const bitten: Ink = [
  rect(18, 30, 26, 12.5, 4, P.darkYellow),
  [24, 31].map((x, at) => dot(x, at ? 34 : 38.5, 1.3, P.darkOrange)),
  shape('M38 30H46L50 33L47 36L51 39L47 42.500H38Z', P.white),
];

const beans: Ink = [
  plate(),
  shape('M11 38C8 24 20 20 26 15C36 8 48 12 52 20C64 26 66 42 57 50C48 64 20 64 11 38Z', P.darkOrange),
  BEANS.map(([x, y, turn]) => bakedBean(x, y, turn)),
];

const potato: Ink = [
  flatPlate(50),
  shape(
    'M5 45C4 33 13 28 21 24C32 18 47 21 55 26C64 30 69 38 66 48C63 58 52 59 44 61C34 64 26 60 18 59C10 57 6 52 5 45Z',
    P.brown,
  ),
  shape(
    'M13 38C16 34 22 33 24 29C29 32 31 26 36 26C41 26 43 32 48 29C50 33 56 34 59 38C54 41 52 46 47 44C44 49 40 46 36 49C32 46 28 49 25 44C20 46 18 41 13 38Z',
    P.yellow,
  ),
  turned(rect(28, 31, 16, 11, 1, P.darkYellow), 10, [36, 36]),
  line('M13 48l3 2M55 52l3 -2M35 55l4 0M22 55l2 1', 1.8, P.darkBrown),
  steam(36, 17),
];

const soup: Ink = [
  tube('M50 30L67 10', P.lightGrey, 3.2),
  shape('M5 34C6 54 18 66 30 66H42C54 66 66 54 67 34Z', P.darkBlue),
  ellipse(36, 34, 31, 10, P.white),
  ellipse(36, 35, 25, 6.5, P.darkOrange),
  steam(28, 22, 9),
];

const toast: Ink = [
  shape('M14 30C4 26 6 6 24 7H48C66 6 68 26 58 30V60Q58 65 53 65H19Q14 65 14 60Z', P.brown),
  shape('M20 30C13 26 12 13 25 13H47C60 13 59 26 52 30V55Q52 59 48 59H24Q20 59 20 55Z', P.darkYellow, 1.4),
  flat('M25 44C24 32 30 22 38 24C46 22 52 30 47 38C50 46 44 52 38 49C34 53 26 52 25 44Z', P.yellow),
  turned(rect(28, 28, 17, 14, 1.5, P.yellow), -12, [36, 35]),
];

/** The word in its own script, right to left: ha, lam with alif, lam. */
const HALAL =
  'M47.8 16.5L50.8 23.8M47.2 24.6Q50.8 25 52 23.4Q53.2 21.5 53.2 15.8M53.2 15.8V22.6Q53.4 24.5 55.1 24.5H57Q60.2 24.4 63.1 21.9Q60.2 20.8 57.2 21.1M43.8 15.8V22.9Q43.8 26.4 40 26.4Q36.8 26.4 37 23.6';

const halal: Ink = [
  flatPlate(52),
  moved(turned(scaled(openmoji('1F357'), 1), 60), -8, 10),
  circle(50, 21, 18, P.darkGreen),
  line(HALAL, 3, P.white),
];

const vegetarian: Ink = [
  line('M7 14V58M3 14V24Q3 29 7 29Q11 29 11 24V14M7 14V24', 2.4),
  line('M65 14V58M65 14C69 18 69 32 65 36', 2.4),
  scaled(plate(), 0.78),
  leaf(36, 37),
];

export const drawings: Drawings = {
  toast: { shows: 'A slice of toast with melting butter.', ink: toast },
  'fish-fingers': {
    shows: 'Three fish fingers on a plate, one of them bitten.',
    ink: [plate(), turned([fishFinger(13), bitten, fishFinger(47)], -14)],
  },
  sausages: {
    shows: 'Three sausages on a plate.',
    ink: [plate(), turned([sausage(36, 22), sausage(36, 38), sausage(36, 54)], -12)],
  },
  beans: { shows: 'Baked beans in tomato sauce on a plate.', ink: beans },
  'jacket-potato': { shows: 'A hot jacket potato with butter on a plate.', ink: potato },
  soup: { shows: 'A bowl of hot soup with a spoon.', ink: soup },
  halal: { shows: 'A chicken leg on a plate with the Arabic word for halal in a green circle.', ink: halal },
  vegetarian: { shows: 'A green leaf on a plate with a fork and a knife.', ink: vegetarian },
};
