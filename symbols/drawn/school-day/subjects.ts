import { CAI, friend, GUS, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { head } from '../../rig/head';
import { circle, ellipse, flat, type Ink, line, marksOf, rect } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { seated } from '../../rig/sideways';
import { heart } from '../../rig/signs';

/** Signs of six faiths, none before the others. */
const FAITHS = [
  ['271D', P.darkRed],
  ['262A', P.darkGreen],
  ['2721', P.navy],
  ['1F549', P.maroon],
  ['2638', P.darkPurple],
  ['1FAAF', P.darkOrange],
] as const;

function faith(at: number, [sign, colour]: (typeof FAITHS)[number]): Ink {
  const [x, y] = [13.5 + (at % 3) * 22.5, at < 3 ? 24.5 : 47.5];
  const inner = sign === '271D' || sign === '262A' ? flatSign(sign, x, y) : inTile(sign, x, y, colour);
  return [rect(x - 10, y - 10, 20, 20, 2, colour), inner];
}

/** OpenMoji's sign without the tile it lies on. */
function inTile(sign: string, x: number, y: number, colour: string): Ink {
  const marks = marksOf(openmoji(sign))
    .filter((mark) => 'd' in mark && mark.stroke !== P.black)
    .slice(1)
    .map((mark) => ('d' in mark && mark.fill === P.darkPurple ? { ...mark, fill: colour } : mark));
  return [
    moved(scaled(marks, 0.45), x - 36, y - 36),
    line(`M${x - 8} ${y - 10}h16a2 2 0 0 1 2 2v16a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-16a2 2 0 0 1 2 -2Z`),
  ];
}

function flatSign(sign: string, x: number, y: number): Ink {
  if (sign === '271D')
    return flat(
      `M${x - 1.6} ${y - 7.5}h3.200v4.500h4.400v3.200h-4.400v7.500h-3.200v-7.500h-4.400v-3.200h4.400Z`,
      P.white,
    );
  return [
    flat(`M${x + 1} ${y - 7}A7 7 0 1 0 ${x + 1} ${y + 7}A8.500 8.500 0 0 1 ${x + 1} ${y - 7}Z`, P.white),
    flat(
      `M${x + 4.3} ${y - 4}l1.100 2.600l2.800 .2l-2.100 1.800l.7 2.700l-2.500 -1.500l-2.500 1.500l.7 -2.700l-2.100 -1.800l2.800 -.2Z`,
      P.white,
    ),
  ];
}

/** A clock whose time runs back. */
function backwards(x: number, y: number): Ink {
  return [
    circle(x, y, 14, P.white),
    line(`M${x + 6} ${y + 6.4}A8.800 8.800 0 1 0 ${x - 8} ${y + 3.6}`, 2.4),
    line(`M${x - 11.6} ${y}L${x - 8} ${y + 4.4}L${x - 3.6} ${y + 1}`, 2.4),
    line(`M${x + 0.5} ${y - 4.5}V${y + 0.5}L${x + 3.6} ${y + 2.6}`, 2.2),
  ];
}

const camper = seated(KIT, { x: 18, y: 32, chairless: true, arm: null, face: 'happy' });

export const drawings: Drawings = {
  history: {
    shows: 'A castle, and a clock that runs backwards.',
    ink: [moved(scaled(openmoji('1F3F0'), 1), 0, 8), backwards(58, 16)],
  },
  re: {
    shows: 'Six signs of faiths: Christian, Muslim, Jewish, Hindu, Buddhist and Sikh.',
    ink: FAITHS.map((one, at) => faith(at, one)),
  },
  pshe: {
    shows: 'Two children side by side in a big heart.',
    ink: [
      heart(36, 37, 31, P.red),
      head(CAI, 23.5, 31, 10, { look: 1 }),
      head(friend(GUS), 48.5, 31, 10, { look: -1 }),
    ],
  },
  'forest-school': {
    shows: 'A child on a log by a camp fire under a tree.',
    ink: scaled(
      [
        moved(scaled(openmoji('1F332'), 0.7), 2, -14),
        moved(scaled(openmoji('1F332'), 0.95), 20, -7),
        rect(4, 51, 25, 11, 5, P.brown),
        ellipse(27, 56.5, 3.4, 5.5, P.orange),
        camper.legs,
        camper.body,
        camper.head,
        moved(scaled(openmoji('1F525'), 0.5), 20, 16),
        line('M44 66L68 61M44 61L68 66', 4.4),
        line('M44 66L68 61M44 61L68 66', 1.8, P.brown),
        line('M37 37L52 46', 3, P.darkBrown),
        arm(KIT, [
          [18, 37],
          [26, 43],
          [37, 37],
        ]),
      ],
      0.98,
    ),
  },
};
