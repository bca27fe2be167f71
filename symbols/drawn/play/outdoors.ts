import { HANA, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { front, whole } from '../../rig/figure';
import { type Ink, line } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { seated } from '../../rig/sideways';
import { limb, union } from '../../rig/union';

const rider = seated(KIT, {
  x: 34,
  y: 30,
  chairless: true,
  face: 'happy',
  arm: [
    [39, 42],
    [48, 34],
  ],
});

function post(d: string): Ink {
  return [line(d, 7), line(d, 3.4, P.red)];
}

const swings: Ink = [
  post('M14 8L7 66'),
  post('M58 8L65 66'),
  moved(
    turned(
      [
        line('M21 6V53M46 9V53', 2),
        scaled([whole(rider), line('M22 51H50', 6), line('M23 51H49', 2.4, P.brown)], 0.86, [31, 54]),
      ],
      -15,
      [30, 8],
    ),
    -6,
    2,
  ),
  post('M10 8H62'),
];

const climber = front(HANA, {
  x: 36,
  y: 31,
  face: 'happy',
  left: [
    [22, 34],
    [20, 15],
  ],
  right: [
    [50, 34],
    [52, 15],
  ],
});

function bar(d: string, colour: string): Ink {
  return [line(d, 6.5), line(d, 2.9, colour)];
}

const climbingFrame: Ink = [
  bar('M6 32H66M6 48H66', P.darkYellow),
  bar('M6 6V68M66 6V68', P.red),
  climber.legs,
  bar('M6 64H66', P.darkYellow),
  climber.body,
  climber.head,
  bar('M6 14H66', P.darkYellow),
  [20, 52].map((x) =>
    union(
      limb(
        [
          [x, 13],
          [x, 15.5],
        ],
        HANA.skin,
        5.5,
        { role: 'skin' },
      ),
    ),
  ),
];

export const drawings: Drawings = {
  'climbing-frame': { shows: 'A child on a climbing frame.', ink: climbingFrame },
  swings: { shows: 'A child swinging on a swing.', ink: swings },
};
