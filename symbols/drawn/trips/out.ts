import { BEN, DEV, friend, HANA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { head } from '../../rig/head';
import { circle, flat, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { CREAM } from '../../rig/props/rooms';
import { tree } from '../../rig/props/schoolThings';
import { pipe } from '../../rig/props/sensory';

const wheel = (x: number): Ink => [circle(x, 58, 7, P.darkGrey), circle(x, 58, 2.6, P.lightGrey)];

/** A coach from its side that drives to the right; what is in its windows is cut off by their sill. */
function coach(fill: string, stripe: string, glass: Ink): Ink {
  const [sill, floor] = [36, 58];
  return [
    shape(`M3 40V16Q3 11 8 11H58Q63 11 64.500 16L69 40Z`, fill),
    rect(6, 15, 51, 25, 2, P.blue),
    glass,
    shape(`M60 15H61Q63 15 63.500 18L67 38H60Z`, P.blue),
    shape(`M3 ${sill}H68.300L69 40V${floor}H3Z`, fill),
    flat(`M4 44H68V49H4Z`, stripe),
    circle(65.5, 53, 2, P.yellow),
    wheel(17),
    wheel(53),
  ];
}

const heads: Ink = [
  head(HANA, 15, 27.5, 8.5, { face: 'happy' }),
  head(friend(BEN), 32, 27.5, 8.5, { face: 'happy' }),
  head({ ...DEV, who: 'third' }, 48.5, 27.5, 8.5, { face: 'happy' }),
];

/** A slide with its ladder, its foot at the right. */
function slide(): Ink {
  return [
    pipe('M36 61L42 24M47 61L50 24M37.500 52H48M39 43H48.500M40.500 34H49', P.grey, 2),
    shape('M41 20H53C57 38 60 50 69 54V61C55 60 49 44 46 27H41Z', P.red),
  ];
}

function awning(): Ink {
  const stripes = [0, 1, 2, 3, 4, 5].map((at) => {
    const x = 4 + at * 10.67;
    const d = `M${7 + at * 9.67} 8H${16.67 + at * 9.67}L${x + 10.67} 24Q${x + 10.67} 30 ${x + 5.33} 30Q${x} 30 ${x} 24Z`;
    return shape(d, at % 2 ? P.white : P.red);
  });
  return stripes;
}

function produce(): Ink {
  return [
    [17, 24.5].map((x) => circle(x, 45, 4.2, P.darkOrange)),
    [14.5, 21, 27.5].map((x) => circle(x, 51, 4.2, P.red)),
    shape('M32.500 55V44Q31 39 34 39H38Q41 39 40 44V55Z', P.orange),
    rect(11, 54, 31, 7, 1, P.brown),
  ];
}

export const drawings: Drawings = {
  'school-trip': {
    shows: 'Three happy children looking out of the windows of a coach.',
    ink: coach(P.green, P.darkGreen, [heads, line('M23.500 15V38M40.500 15V38')]),
  },
  coach: {
    shows: 'A long coach with large windows.',
    ink: coach(P.darkBlue, P.white, [
      line('M18.500 15V38M31.500 15V38M44.500 15V38'),
      line('M10 24l5 -5M36 28l5 -6', 2, P.white),
    ]),
  },
  park: {
    shows: 'A park with a tree and a slide on the grass.',
    ink: [shape('M3 56C16 50 56 50 69 56V65Q69 68 66 68H6Q3 68 3 65Z', P.green), tree(19, 57, 1.06), slide()],
  },
  shop: {
    shows: 'A shop with a striped awning, a door and a window full of fruit and bread.',
    ink: [
      rect(7, 22, 58, 46, 1, CREAM),
      rect(11, 33, 31, 24, 1, P.blue),
      produce(),
      rect(47, 33, 14, 35, 1, P.darkGreen),
      rect(50, 37, 8, 13, 1, P.blue),
      circle(50.5, 55, 1.2, P.yellow),
      awning(),
    ],
  },
};
