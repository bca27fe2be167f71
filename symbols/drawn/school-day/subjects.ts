import { CAI, friend, GUS, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { head } from '../../rig/head';
import { circle, ellipse, type Ink, line, marksOf, rect } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { heart } from '../../rig/signs';
import { seated } from '../../rig/sideways';
import { arm } from '../../rig/figure';

/** Signs of six faiths, none before the others. */
const FAITHS = [
  ['271D', P.darkRed],
  ['262A', P.darkGreen],
  ['2721', P.navy],
  ['1F549', P.maroon],
  ['2638', P.darkPurple],
  ['1FAAF', P.darkOrange],
] as const;

function faith(at: number, code: string, colour: string): Ink {
  const [x, y] = [15 + (at % 3) * 21, at < 3 ? 25 : 47];
  const sign = marksOf(openmoji(code)).flatMap((mark) => {
    if (!('d' in mark)) return [];
    if (mark.fill === P.darkPurple) return [{ ...mark, fill: colour }];
    return mark.fill === P.purple ? [{ ...mark, fill: P.white }] : [mark];
  });
  return [rect(x - 10.5, y - 10.5, 21, 21, 0, colour), moved(scaled(sign, at < 2 ? 0.45 : 0.47), x - 36, y - 36)];
}

/** A clock whose time runs back. */
function backwards(x: number, y: number): Ink {
  return [
    circle(x, y, 14, P.white),
    line(`M${x + 6} ${y + 6.4}A8.800 8.800 0 1 0 ${x - 8} ${y + 3.6}`, 2.4),
    line(`M${x - 11.6} ${y}L${x - 8} ${y + 4.4}L${x - 3.6} ${y + 1}`, 2.4),
    line(`M${x + 0.5} ${y - 4.5}V${y + 0.5}L${x + 3.6} ${y + 2.600}`, 2.2),
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
    ink: FAITHS.map(([code, colour], at) => faith(at, code, colour)),
  },
  pshe: {
    shows: 'Two children side by side in a big heart.',
    ink: [
      heart(36, 37, 31, P.red),
      head(CAI, 23.500, 31, 10, { look: 1 }),
      head(friend(GUS), 48.500, 31, 10, { look: -1 }),
    ],
  },
  'forest-school': {
    shows: 'A child on a log by a camp fire under a tree.',
    ink: [
      moved(scaled(openmoji('1F332'), 0.85), 24, -2),
      moved(scaled(openmoji('1F332'), 0.95), 6, -7),
      rect(4, 51, 25, 11, 5, P.brown),
      ellipse(27, 56.500, 3.4, 5.5, P.orange),
      camper.legs, camper.body, camper.head,
      moved(scaled(openmoji('1F525'), 0.5), 20, 16),
      line('M44 66L68 61M44 61L68 66', 4.4),
      line('M44 66L68 61M44 61L68 66', 1.800, P.brown),
      line('M37 37L52 46', 3, P.darkBrown),
      arm(KIT, [[18, 37], [26, 43], [37, 37]]),
    ],
  },
};
