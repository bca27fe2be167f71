import { DEV, FAY, GUS, JOY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { circle, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { scaled } from '../../rig/place';
import { pipe } from '../../rig/props/sensory';
import { seated } from '../../rig/sideways';
import { half, portrait } from '../../rig/sitting';

const bather = half(JOY, {
  x: 36,
  y: 32,
  face: 'delighted',
  left: [
    [22, 32],
    [13, 20],
  ],
  right: [
    [50, 32],
    [59, 20],
  ],
  bottom: 56,
});
const watcher = half(DEV, { x: 18, y: 42, right: null, look: 1, face: 'happy', bottom: 67 });
const rocker = seated(GUS, { x: 32, y: 24, chairless: true, face: 'content', reach: 16 });
const listener = portrait(FAY, { y: 33, face: 'content', wears: 'ear-defenders' });
const BALLS = [
  [12, 50, P.red],
  [24, 47, P.yellow],
  [48, 47, P.green],
  [60, 50, P.darkBlue],
  [36, 50, P.darkOrange],
  [18, 58, P.green],
  [30, 58, P.darkBlue],
  [42, 58, P.yellow],
  [54, 58, P.red],
] as const;

function note(x: number, y: number): Ink {
  return [line(`M${x} ${y}V${y - 14}l8 3.500`, 2.4), circle(x - 3, y + 0.5, 3.2, P.darkPurple)];
}

export const drawings: Drawings = {
  'ball-pool': {
    shows: 'A child with arms up in a pool full of coloured balls.',
    ink: [
      bather.body,
      bather.head,
      BALLS.map(([x, y, colour]) => circle(x, y, 6.6, colour)),
      shape('M4 56H68V64Q68 68 64 68H8Q4 68 4 64Z', P.darkPurple),
    ],
  },
  'bubble-tube': {
    shows: 'A child touching a tall tube of blue water full of bubbles.',
    ink: [
      rect(42, 4, 20, 58, 6, P.blue),
      [
        [49, 52, 4],
        [56, 44, 3.4],
        [48, 36, 4.4],
        [56, 27, 3.6],
        [49, 19, 3.2],
        [55, 12, 2.8],
      ].map(([x = 0, y = 0, r = 0]) => circle(x, y, r, P.white)),
      rect(37, 60, 30, 8, 3, P.darkPurple),
      watcher.body,
      watcher.head,
      arm(
        DEV,
        [
          [24, 45],
          [34, 50],
          [42, 41],
        ],
        0.7,
        5,
      ),
    ],
  },
  'rocking-chair': {
    shows: 'A child rocking in a rocking chair.',
    ink: [
      pipe('M19 18L23 48L20 62M42 47L46 60', P.orange, 2.8),
      pipe('M23 46H44', P.orange, 2.8),
      rocker.legs,
      rocker.body,
      rocker.head,
      pipe('M6 58Q34 74 62 58', P.orange, 2.8),
      line('M8 30q-4 8 -1 16M58 24q5 7 4 15', 2.4),
    ],
  },
  'music-to-calm': {
    shows: 'A child with closed eyes and headphones, listening to soft music.',
    ink: scaled([listener.body, listener.head, note(7, 26), note(63, 20)], 0.98),
  },
};
