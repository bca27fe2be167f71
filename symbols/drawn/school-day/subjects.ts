import { BEN, CAI, friend, GUS, JOY, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { head } from '../../rig/head';
import { circle, ellipse, type Ink, line, marksOf, rect } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { badge, heart } from '../../rig/signs';
import { seated } from '../../rig/sideways';
import { arm } from '../../rig/figure';

/** Signs of six faiths, none before the others. */
const FAITHS = [
  ['271D', P.darkRed],
  ['262A', P.darkGreen],
  ['2721', P.navy],
  ['1F549', P.darkOrange],
  ['2638', P.darkPurple],
  ['1FAAF', P.darkBlue],
] as const;

function faith(at: number, code: string, colour: string): Ink {
  const recoloured = marksOf(openmoji(code)).map((mark) =>
    'd' in mark && (mark.fill === P.darkPurple || mark.fill === P.purple) ? { ...mark, fill: colour } : mark,
  );
  return moved(scaled(recoloured, 0.46), (at % 3) * 23.500 - 23.500, at < 3 ? -13 : 13);
}

/** A clock whose time runs back. */
function backwards(x: number, y: number): Ink {
  return [
    line(`M${x + 5.6} ${y + 3.600}A6.600 6.600 0 1 0 ${x - 5} ${y + 4.4}`, 2.4),
    line(`M${x - 10} ${y + 1}L${x - 5} ${y + 4.8}L${x - 3.6} ${y - 1}`, 2.4),
    line(`M${x} ${y - 4}V${y}L${x + 2.6} ${y + 1.500}`, 2),
  ];
}

const camper = seated(KIT, { x: 18, y: 32, chairless: true, arm: null, face: 'happy' });

export const drawings: Drawings = {
  history: {
    shows: 'A castle, and a clock that runs backwards.',
    ink: [scaled(openmoji('1F3F0'), 1.05), badge(backwards, [57, 12])],
  },
  re: {
    shows: 'Six signs of faiths: Christian, Muslim, Jewish, Hindu, Buddhist and Sikh.',
    ink: FAITHS.map(([code, colour], at) => faith(at, code, colour)),
  },
  pshe: {
    shows: 'Two children side by side in a big heart.',
    ink: [
      heart(36, 37, 31, P.red),
      head(CAI, 24.500, 30, 11, { look: 1 }),
      head(friend(GUS), 47.500, 30, 11, { look: -1 }),
    ],
  },
  'forest-school': {
    shows: 'A child on a log by a camp fire under a tree.',
    ink: [
      moved(scaled(openmoji('1F333'), 1), 14, -7),
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
void [BEN, JOY, circle, whole];
