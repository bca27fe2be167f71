import { CAI, GUS, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { palm } from '../../rig/hand';
import { circle, type Ink, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { says } from '../../rig/props/bubbles';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { lifebelt } from '../../rig/props/feelings';
import { leg, seated } from '../../rig/sideways';
import { crossLegged } from '../../rig/sitting';

const resting = seated(GUS, {
  x: 25,
  y: 35,
  chairless: true,
  face: 'content',
  arm: [
    [27, 50],
    [36, 50],
  ],
});

export const drawings: Drawings = {
  'take-a-break': {
    shows: 'A child who leans back on a beanbag, and a pause sign.',
    ink: [
      shape('M5 62C1 48 2 32 12 30C22 29 26 50 44 52C52 53 54 62 48 66C42 68 10 68 5 62Z', P.purple),
      leg(
        GUS,
        [
          [28, 53],
          [45, 46],
          [56, 62],
        ],
        6.4,
      ),
      turned([resting.body, resting.head], -16, [26, 53]),
      pause(55, 18),
    ],
  },
  'quiet-time': {
    shows: 'A child with closed eyes sits in a small tent.',
    ink: [
      shape('M36 4C52 14 66 38 68 66H4C6 38 20 14 36 4Z', P.purple),
      shape('M36 13C48 22 58 44 59 66H13C14 44 24 22 36 13Z', P.darkPurple),
      moved(scaled(whole(crossLegged(CAI, { face: 'content' })), 0.86, [36, 64]), 0, 3),
    ],
  },
  'ask-for-help': {
    shows: 'A child with a hand up asks for help; a lifebelt is in the speech bubble.',
    ink: [
      whole(bust(LENA, { x: 24, y: 44, size: 1.2, bottom: 68, face: 'talking', left: null })),
      reach(LENA, [shoulder(24, 44, 1.2, -1), [6, 52], [9, 32]], 1.3),
      palm(LENA, { x: 9, y: 25, size: 0.75, turn: -8 }),
      says(53, 19, 30, 29, [40, 44]),
      lifebelt(53, 19, 11),
    ],
  },
};

function pause(x: number, y: number): Ink {
  return [
    circle(x, y, 13, P.darkBlue),
    rect(x - 6.5, y - 6.5, 4.6, 13, 1, P.white),
    rect(x + 1.9, y - 6.5, 4.6, 13, 1, P.white),
  ];
}
