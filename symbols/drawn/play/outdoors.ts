import { HANA, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { front, whole } from '../../rig/figure';
import { type Ink, line, tube } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { leg, seated } from '../../rig/sideways';

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
  return tube(d, P.red, 3.4);
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
  x: 34,
  y: 29,
  face: 'happy',
  left: [
    [20, 32],
    [19, 10],
  ],
  right: [
    [50, 40],
    [52, 27],
  ],
});

function bar(d: string, colour: string): Ink {
  return tube(d, colour, 2.9);
}

const climbingFrame: Ink = [
  bar('M6 10H66M6 27H66M6 45H66M6 62H66', P.darkYellow),
  bar('M7 5V68M65 5V68', P.red),
  leg(
    HANA,
    [
      [38, 46],
      [49, 44],
      [48, 57],
    ],
    5.4,
  ),
  leg(
    HANA,
    [
      [30, 46],
      [29, 60],
    ],
    5.4,
    -1,
  ),
  climber.body,
  climber.head,
];

export const drawings: Drawings = {
  'climbing-frame': { shows: 'A child on a climbing frame.', ink: climbingFrame },
  swings: { shows: 'A child swinging on a swing.', ink: swings },
};
