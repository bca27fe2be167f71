import { ADA, CAI, DEV, FAY, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { flat, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { turned } from '../../rig/place';
import { grip, gymBall, wobbleCushion, wobbles } from '../../rig/props/sensory';
import { seated } from '../../rig/sideways';
import { badge, hands } from '../../rig/signs';
import { crossLegged } from '../../rig/sitting';

const wobbler = seated(DEV, { x: 31, y: 25, chairless: true, face: 'happy' });
const bouncer = seated(FAY, {
  x: 30,
  y: 23,
  chairless: true,
  face: 'happy',
  reach: 17,
  arm: [
    [38, 36],
    [45, 32],
  ],
});
const swinger = seated(ADA, {
  x: 32,
  y: 33,
  chairless: true,
  face: 'happy',
  reach: 17,
  tilt: -8,
  arm: [
    [37, 44],
    [45, 36],
  ],
});
const PIVOT = [46, 5] as const;
const wrapped = crossLegged(LENA, { y: 32, face: 'content' });
const rester = crossLegged(CAI, { x: 31, y: 34, wears: 'ear-defenders', face: 'content' });

function quilt(): Ink {
  const edge = 'M16 42Q36 36 56 42Q66 48 68 62Q69 68 63 68H9Q3 68 4 62Q6 48 16 42Z';
  return [
    shape(edge, P.darkPurple),
    flat(
      'M26 40Q36 38.500 46 40L48 49Q36 46.500 24 49ZM7.500 52Q15 50 24 49L21 59Q11 60 4.500 60ZM64.500 52Q57 50 48 49L51 59Q61 60 67.500 60ZM21 59Q36 57 51 59L52 67.500H20Z',
      P.purple,
    ),
    line(
      'M26 40Q20 54 20 67M46 40Q52 54 52 67M7.500 52Q36 44 64.500 52M4.500 60Q36 56 67.500 60M36 46V57M12 60V67M60 60V67',
      1.6,
    ),
    line(edge),
  ];
}

export const drawings: Drawings = {
  'wobble-cushion': {
    shows: 'A child wobbling on a bumpy round cushion on a stool.',
    ink: [
      line('M20 56L17 67M42 56L45 67', 3),
      rect(12, 52, 38, 6, 2, P.orange),
      wobbleCushion(31, 47, 18),
      wobbler.legs,
      wobbler.body,
      wobbler.head,
      wobbles(31, 46, 22, 6),
    ],
  },
  'therapy-ball': {
    shows: 'A child sitting and bouncing on a big round ball.',
    ink: [
      gymBall(28, 52, 16.5, P.green),
      line('M8 46q-3 7 0 13M3 48q-2 5 0 9', 2.4),
      bouncer.legs,
      bouncer.body,
      bouncer.head,
    ],
  },
  swing: {
    shows: 'A child flying forward on a swing.',
    ink: [
      turned([rect(22, 53, 27, 5.5, 1.5, P.red), swinger.legs, swinger.body, swinger.head], -14, PIVOT),
      line('M6 6H68', 4),
      turned(
        [
          line('M46 6V55', 2.4),
          grip(ADA, [
            [44.5, 36],
            [46.5, 36],
          ]),
        ],
        -14,
        PIVOT,
      ),
      line('M8 52q4 9 13 13M6 59q2 5 7 8', 2.4),
    ],
  },
  'weighted-blanket': {
    shows: 'A calm child sitting under a heavy quilted blanket.',
    ink: [
      wrapped.body,
      quilt(),
      wrapped.head,
      arm(LENA, [
        [29, 35],
        [20, 44],
        [27, 50],
      ]),
      arm(LENA, [
        [43, 35],
        [52, 44],
        [45, 50],
      ]),
    ],
  },
  'sensory-break': {
    shows: 'A calm child with ear defenders on a bean bag, with a clock.',
    ink: [
      shape('M10 67Q-1 65 3 53Q6 38 14 32Q31 24 48 32Q56 38 59 53Q63 65 52 67Z', P.darkYellow),
      rester.legs,
      rester.body,
      rester.head,
      badge(hands, [59, 15], P.yellow),
    ],
  },
};
