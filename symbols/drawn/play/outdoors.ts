import { KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { type Ink, line } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { seated } from '../../rig/sideways';

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

export const drawings: Drawings = {
  swings: { shows: 'A child swinging on a swing.', ink: swings },
};
