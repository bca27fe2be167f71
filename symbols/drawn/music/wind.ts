import { INDER } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { dot, type Ink, rect } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, turned } from '../../rig/place';
import { quaver } from '../../rig/props/lessons';
import { half } from '../../rig/sitting';

/** Its mouthpiece at 0, 0, from where it reaches down. */
const recorder: Ink = [
  rect(-2.2, -2, 4.4, 7, 1, P.white),
  rect(-3.6, 4, 7.2, 30, 1, P.white),
  rect(-4.4, 9, 8.8, 4, 1, P.brown),
  rect(-4.4, 32, 8.8, 8, 2, P.brown),
  [17, 21, 25, 29].map((y) => dot(0, y, 1.3)),
];

const player = half(INDER, { x: 22, y: 34, look: 1, face: 'blank', left: null, right: null, bottom: 66 });

export const drawings: Drawings = {
  recorder: {
    shows: 'A child playing the recorder.',
    ink: [
      player.body,
      player.head,
      arm(INDER, [
        [28, 37],
        [40, 50],
        [42, 42],
      ]),
      moved(turned(recorder, -48, [0, 0]), 27, 30.5),
      arm(INDER, [
        [17, 38],
        [24, 60],
        [48, 52.5],
      ]),
      quaver(56, 22, 0.9, P.darkPurple),
    ],
  },
};
