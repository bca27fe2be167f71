import { ELA, GUS } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { circle, dot, type Ink, line, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { turned } from '../../rig/place';
import { stream } from '../../rig/props/care';
import { bucket, spade, trayBack, trayFront } from '../../rig/props/trays';
import { half } from '../../rig/sitting';

const digger = half(GUS, { x: 27, y: 26, look: 1, face: 'happy', left: null, right: null, bottom: 46 });
const pourer = half(ELA, { x: 27, y: 26, look: 1, face: 'happy', left: null, right: null, bottom: 46 });

const duck: Ink = [
  shape('M8 40C6 48 26 48 26 38C24 40 22 39 20 39.500Z', P.yellow),
  circle(12.5, 35, 5.5, P.yellow),
  shape('M8 34L4 36.500L8 38Z', P.darkOrange),
  dot(11.5, 34, 1.3),
];
const jug: Ink = turned(
  [
    line('M60 16C68 15 68 28 60 28', 5.5),
    line('M60 16C68 15 68 28 60 28', 1.8, P.red),
    shape('M43 11L47 14V30Q47 32 49 32H59Q61 32 61 30V12H46Z', P.red),
  ],
  -38,
  [54, 22],
);

export const drawings: Drawings = {
  'sand-tray': {
    shows: 'A child digging with a spade in a tray of sand with a bucket and a sandcastle.',
    ink: [
      digger.body,
      digger.head,
      trayBack(49, P.yellow),
      shape('M52 49L53.500 31V27H56.500V30H59V27H62V30H64.500V27H67.500V31L69 49Z', P.darkYellow),
      line('M58.500 49V43Q60.500 40 62.500 43V49', 1.8),
      bucket(12, 40, P.red),
      spade(44, 50, P.darkBlue),
      arm(
        GUS,
        [
          [32, 30],
          [34, 42],
          [44, 30.5],
        ],
        0.6,
        5,
      ),
      trayFront(49, P.darkBlue),
      arm(
        GUS,
        [
          [22, 30],
          [19, 40],
          [25, 48],
        ],
        0.66,
        5,
      ),
    ],
  },
  'water-tray': {
    shows: 'A child pouring water from a jug into a tray of water with a toy duck.',
    ink: [
      pourer.body,
      pourer.head,
      trayBack(49, P.blue),
      stream(43, 27, 48, 6),
      line('M36 48q7 -4 14 0', 1.8),
      duck,
      jug,
      arm(
        ELA,
        [
          [32, 30],
          [38, 40],
          [56, 31],
        ],
        0.5,
        5,
      ),
      trayFront(49, P.purple),
      arm(
        ELA,
        [
          [22, 30],
          [19, 40],
          [27, 48],
        ],
        0.66,
        5,
      ),
    ],
  },
};
