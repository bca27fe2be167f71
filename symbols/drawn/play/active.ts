import { DEV, JOY, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { front, whole } from '../../rig/figure';
import { circle, type Ink, line, rect, tube } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved } from '../../rig/place';
import { seated } from '../../rig/sideways';

function cord(d: string, colour: string, width = 2.6): Ink {
  return tube(d, colour, width);
}

const skipper = front(JOY, {
  x: 36,
  y: 30,
  face: 'happy',
  left: [
    [23, 36],
    [17, 43],
  ],
  right: [
    [49, 36],
    [55, 43],
  ],
});

const skipping: Ink = [
  cord('M15 41C-12 -10 84 -10 57 41', P.darkPink),
  line('M24 69H48', 2),
  moved(whole(skipper), 0, 1),
  cord('M15 40L18 46M57 40L54 46', P.darkPink, 3.4),
];

const hooper = front(LENA, {
  x: 36,
  y: 28,
  face: 'happy',
  left: [
    [20, 34],
    [14, 22],
  ],
  right: [
    [52, 34],
    [58, 22],
  ],
});

const hoop: Ink = [
  hooper.legs,
  cord('M6 45A30 10 0 0 1 66 45', P.darkGreen, 3.4),
  hooper.body,
  hooper.head,
  cord('M6 45A30 10 0 0 0 66 45', P.darkGreen, 3.4),
];

const wheel = (x: number, y: number, radius: number): Ink => [
  circle(x, y, radius, P.darkGrey),
  circle(x, y, radius - 4, P.yellow),
];

const rider = seated(DEV, {
  x: 26,
  y: 24,
  chairless: true,
  reach: 17,
  face: 'happy',
  arm: [
    [33, 36],
    [46, 31],
  ],
});

const trike: Ink = [
  wheel(14, 59, 8.5),
  cord('M14 58L26 50L44 50L52 55', P.red, 3.4),
  cord('M52 55L46 30H41', P.red, 3.4),
  rect(17, 42, 18, 6, 3, P.darkGrey),
  wheel(52, 55, 13),
  rider.legs,
  rider.body,
  rider.head,
];

export const drawings: Drawings = {
  skipping: { shows: 'A child skipping with a rope.', ink: skipping },
  hoop: { shows: 'A child with a hoop around the waist.', ink: hoop },
  trike: { shows: 'A child riding a tricycle.', ink: trike },
};
