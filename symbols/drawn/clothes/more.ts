import type { Drawings } from '../../rig/drawing';
import { circle, flat, type Ink, line, marksOf, rect, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { star } from '../../rig/signs';

const VEST = 'M18 6H26Q25 22 36 22Q47 22 46 6H54Q53 24 61 31V66H11V31Q19 24 18 6Z';

const vest: Ink = [
  flat(VEST, P.white),
  line('M22.500 7Q22 27 36 27Q50 27 49.500 7M15 32Q22 27 21.500 10M57 32Q50 27 50.500 10', 1.8, P.darkBlue),
  line('M12 60H60', 1.8, P.darkBlue),
  line(VEST),
];

const tights: Ink = [
  shape(
    'M20 5H52L51 40L49 58Q58 59 62 62Q64 66 58 67H42Q39 67 39 62L37.500 34H34.500L33 62Q33 67 30 67H14Q8 66 10 62Q14 59 23 58L21 40Z',
    P.purple,
  ),
  line('M20 12H52', 2),
  line('M36 12V33', 1.8),
];

/** Little stars that are a pattern, without an outline. */
function sprinkled(at: readonly (readonly [number, number])[]): Ink {
  return at.map(([x, y]) =>
    flat(
      marksOf(star(x, y, 3.8))
        .map((mark) => ('d' in mark ? mark.d : ''))
        .join(''),
      P.yellow,
    ),
  );
}

const pyjamas: Ink = [
  shape('M40 26H64L68 67H56L52.500 42L49 67H37Z', P.darkBlue),
  line('M39.500 31H64.500', 2),
  sprinkled([
    [46, 38],
    [43, 51],
    [59, 38],
    [61, 54],
    [44, 62],
  ]),
  shape('M16 9L9 12L3 34L11 37L14 28V54H42V28L45 37L53 34L47 12L40 9L28 18Z', P.darkBlue),
  shape('M16 9L28 22L40 9L35 6H21Z', P.blue),
  line('M28 22V54', 1.8),
  [30, 38, 46].map((y) => circle(31.5, y, 1.5, P.white)).map((mark) => ({ ...mark, width: 1.2 })),
  sprinkled([
    [20, 24],
    [21, 38],
    [36.5, 26],
    [20, 49],
    [38, 42],
    [9, 27],
    [47, 27],
  ]),
  moved(scaled(openmoji('1F319'), 0.5), 21, -24),
];

const tie: Ink = [
  shape('M30 22H42L50 56L36 68L22 56Z', P.red),
  flat('M28.600 28L43.300 36L44.500 41.500L27 32.500ZM26 40L45.800 51L47 55L46 56.200L24.500 45Z', P.yellow),
  line('M30 22H42L50 56L36 68L22 56Z'),
  shape('M22 4L36 13L25 28L9 13Z', P.white),
  shape('M50 4L36 13L47 28L63 13Z', P.white),
  shape('M29 12H43L41.500 23H30.500Z', P.red),
];

const apron: Ink = [
  line('M24 16C22 0 50 0 48 16', 3, P.black),
  line('M14 34Q4 34 5 44M58 34Q68 34 67 44', 3, P.black),
  shape('M23 14H49L51 28Q54 34 60 36L62 66H10L12 36Q18 34 21 28Z', P.darkBlue),
  rect(22, 42, 28, 16, 3, P.blue),
  line('M36 42V58', 1.8),
  flat('M29 19q4 -3 6 0q4 0 3 4q2 4 -3 4q-4 3 -6 -1q-4 -3 0 -7Z', P.yellow),
  flat('M41 29q3 -2 5 1q3 2 0 4q-3 3 -5 0q-2 -3 0 -5Z', P.red),
  flat('M16 48q3 -2 4 1q2 3 -1 5q-4 1 -4 -2q-1 -3 1 -4Z', P.green),
  flat('M53 58q3 -2 5 0q1 4 -2 5q-4 0 -4 -2q-1 -2 1 -3Z', P.pink),
];

export const drawings: Drawings = {
  vest: { shows: 'A white vest without sleeves.', ink: vest },
  tights: { shows: 'A pair of purple tights.', ink: tights },
  pyjamas: { shows: 'Blue pyjamas with stars, and a moon.', ink: pyjamas },
  tie: { shows: 'A striped school tie under a white collar.', ink: tie },
  apron: { shows: 'A blue apron with spots of paint.', ink: apron },
};
