import { BEN, ELA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, front } from '../../rig/figure';
import { palm } from '../../rig/hand';
import { polygon, rect } from '../../rig/ink';
import { P } from '../../rig/palette';
import { sideways } from '../../rig/sideways';
import { boldArrow, questionMark } from '../../rig/signs';

const leaver = sideways(ELA, {
  x: 30,
  y: 30,
  look: -1,
  face: 'happy',
  arm: null,
  far: [[20, 62]],
  near: [[38, 64]],
});
const stray = front(BEN, {
  x: 22,
  y: 33,
  face: 'worried',
  left: [
    [10, 42],
    [14, 30],
  ],
});

export const drawings: Drawings = {
  goodbye: {
    shows: 'A child walking away, looking back and waving.',
    ink: [
      leaver.legs,
      leaver.body,
      leaver.head,
      arm(
        ELA,
        [
          [28, 35],
          [16, 40],
          [12, 26],
        ],
        0.7,
        5,
      ),
      palm(ELA, { x: 11, y: 21, size: 0.66, turn: -10 }),
      boldArrow([46, 48], [67, 48]),
    ],
  },
  lost: {
    shows: 'A worried child at a signpost, not knowing which way to go.',
    ink: [
      rect(50, 8, 6, 60, 1, P.brown),
      polygon(
        [
          [44, 12],
          [62, 12],
          [68, 18.5],
          [62, 25],
          [44, 25],
        ],
        P.yellow,
      ),
      polygon(
        [
          [62, 29],
          [46, 29],
          [40, 35.5],
          [46, 42],
          [62, 42],
        ],
        P.yellow,
      ),
      stray.legs,
      stray.body,
      stray.head,
      questionMark(7, 14, 7),
    ],
  },
};
