import { FAY, GUS } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { circle, dot, ellipse, flat, type Ink, line, polygon, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { scaled } from '../../rig/place';
import { teddy } from '../../rig/props/core';
import { CREAM, firstAid, room } from '../../rig/props/rooms';
import { pipe } from '../../rig/props/sensory';
import { seated } from '../../rig/sideways';
import { star } from '../../rig/signs';
import { crossLegged } from '../../rig/sitting';

const calm = scaled(whole(crossLegged(FAY, { y: 33, face: 'content' })), 0.72, [36, 64]);
const patient = seated(GUS, { x: 24, y: 28, chairless: true, reach: 12 });

function bubbles(): Ink {
  return (
    [
      [15, 52, 3.6, P.pink],
      [21, 45, 3, P.yellow],
      [15, 37, 3.8, P.white],
      [21, 29, 3.2, P.pink],
      [15, 21, 3, P.yellow],
      [20, 14, 2.6, P.white],
    ] as const
  ).map(([x, y, r, fill]) => circle(x, y, r, fill));
}

export const drawings: Drawings = {
  'sensory-room': {
    shows: 'A dark room with a glowing bubble tube, coloured star lights and a soft beanbag.',
    ink: [
      room(P.navy, P.darkPurple, 54),
      rect(9, 8, 18, 52, 6, P.blue),
      bubbles(),
      rect(6, 57, 24, 8, 3, P.lightGrey),
      star(39, 17, 8, P.yellow),
      star(58, 15, 6.5, P.pink),
      star(56, 33, 7.5, P.green),
      star(39, 36, 6, P.orange),
      shape('M33 62C32 55 37 54 39 49C42 44 58 44 61 49C63 54 67 55 66 62C65 66 34 66 33 62Z', P.pink),
      line('M44 47Q43 53 39 57M56 47Q57 53 61 57', 1.8),
    ],
  },
  'calm-corner': {
    shows: 'A child sitting calmly with closed eyes in a small tent with a cushion and a teddy.',
    ink: [
      pipe('M36 8L31 1M36 8L41 1', P.brown, 1.8),
      polygon(
        [
          [36, 4],
          [67, 66],
          [5, 66],
        ],
        P.darkBlue,
      ),
      polygon(
        [
          [36, 12],
          [57, 66],
          [15, 66],
        ],
        P.navy,
      ),
      star(14, 16, 7, P.yellow),
      ellipse(36, 63, 30, 5, P.pink),
      calm,
      teddy(61, 58, 0.5),
    ],
  },
  'medical-room': {
    shows: 'A child sitting on a bed under a green first aid sign.',
    ink: [
      room(P.lightGrey, P.blue, 58),
      firstAid(53, 22, 13),
      pipe('M10 54V66M62 54V66', P.grey, 2.6),
      rect(5, 46, 62, 8, 2, P.white),
      patient.legs,
      patient.body,
      patient.head,
    ],
  },
  corridor: {
    shows: 'A long corridor with doors on both sides and one at its end.',
    ink: [
      rect(3, 3, 66, 66, 4, CREAM),
      flat('M4 66L28 44H44L68 66Q68 68 65 68H7Q4 68 4 66Z', P.lightGrey),
      polygon(
        [
          [28, 14],
          [44, 14],
          [44, 44],
          [28, 44],
        ],
        CREAM,
      ),
      flat('M6 4H66L44 14H28Z', P.white),
      line('M4 4L28 14M68 4L44 14M28 44L4 67M44 44L68 67'),
      rect(31, 22, 10, 22, 0, P.green),
      polygon(
        [
          [7, 18],
          [17, 21],
          [17, 54],
          [7, 63],
        ],
        P.darkBlue,
      ),
      polygon(
        [
          [20, 23],
          [25, 25],
          [25, 47],
          [20, 51],
        ],
        P.darkBlue,
      ),
      polygon(
        [
          [65, 18],
          [55, 21],
          [55, 54],
          [65, 63],
        ],
        P.red,
      ),
      polygon(
        [
          [52, 23],
          [47, 25],
          [47, 47],
          [52, 51],
        ],
        P.red,
      ),
      [14.5, 23.5, 57.5, 48.5].map((x, at) => dot(x, at % 2 ? 36 : 39, at % 2 ? 1.1 : 1.6)),
      rect(3, 3, 66, 66, 4, 'none'),
    ],
  },
};
