import { BEN } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { circle, type Ink, line, polygon, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { clockFace } from '../../rig/props/core';
import { freeLegs } from '../../rig/props/sensory';
import { half } from '../../rig/sitting';

/** A chair from the front; its seat is at 50, the floor at 68. */
function chair(x: number, fill: string): Ink {
  return [
    line(`M${x - 8} 54V67M${x + 8} 54V67`, 5),
    line(`M${x - 8} 54V67M${x + 8} 54V67`, 1.6, P.lightGrey),
    rect(x - 9, 29, 18, 19, 3, fill),
    rect(x - 10, 48, 20, 7, 2, fill),
  ];
}

const waiter = half(BEN, {
  x: 36,
  y: 34,
  bottom: 50,
  face: 'flat',
  left: [
    [25, 42],
    [30, 49],
  ],
  right: [
    [47, 42],
    [42, 49],
  ],
});

/** A terraced house from x on, 20 wide; its foot is at 46. */
function terrace(x: number, wall: string, roof: string, door: string): Ink {
  return [
    rect(x, 20, 22, 27, 0, wall),
    polygon(
      [
        [x - 2, 21],
        [x + 11, 6],
        [x + 24, 21],
      ],
      roof,
    ),
    rect(x + 3, 32, 7, 15, 0, door),
    rect(x + 13, 26, 6, 7, 0, P.blue),
  ];
}

export const drawings: Drawings = {
  'waiting-room': {
    shows: 'A child waiting on the middle one of three chairs, below a clock.',
    ink: [
      chair(13, P.blue),
      chair(59, P.blue),
      chair(36, P.blue),
      clockFace(60, 13, 9.5),
      freeLegs(
        BEN,
        [
          [
            [31, 51],
            [30, 64],
          ],
          [
            [41, 51],
            [42, 64],
          ],
        ],
        6.4,
      ),
      waiter.body,
      waiter.head,
    ],
  },
  street: {
    shows: 'A row of houses with a pavement, a lamp post and a road.',
    ink: [
      terrace(5, P.white, P.red, P.darkGreen),
      terrace(27, P.yellow, P.brown, P.darkBlue),
      rect(2, 46, 68, 8, 0, P.lightGrey),
      rect(2, 53, 68, 16, 0, P.grey),
      line('M8 61.500H18M29 61.500H39M50 61.500H60', 3, P.white),
      line('M60 50V14', 6),
      line('M60 50V14', 2, P.forest),
      circle(60, 10, 6, P.yellow),
      shape('M53 6H67L63 1H57Z', P.forest),
    ],
  },
};
