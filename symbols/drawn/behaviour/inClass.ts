import { BEN, CAI, FAY, friend, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { fromBehind } from '../../rig/props/audience';
import { dashed, dashedArc } from '../../rig/props/deeds';
import { emptyChair, sideTable } from '../../rig/props/schoolThings';
import { half } from '../../rig/sitting';

const talker = half(FAY, {
  x: 22,
  y: 32,
  face: 'talking',
  left: [
    [10, 38],
    [13, 46],
  ],
  right: [
    [34, 40],
    [41, 35],
  ],
  bottom: 54,
});

export const drawings: Drawings = {
  'talk-to-the-class': {
    shows: 'A child in front of the class speaking to the others.',
    ink: [
      whole(talker),
      shape(
        'M44 4H62C66 4 68 6 68 10V21C68 25 66 27 62 27H49L37 30L42 22C40 21 40 20 40 18V10C40 6 41 4 44 4Z',
        P.yellow,
      ),
      line('M46 12H62M46 19.500H57', 2.6),
      fromBehind(BEN, 16, 55, 9, 68),
      fromBehind({ ...LENA, who: 'third' }, 56, 55, 9, 68),
      fromBehind(friend({ ...CAI, hairStyle: 'short' }), 36, 56, 9, 68),
    ],
  },
  absent: {
    shows: 'An empty chair at a table, with the dotted outline of a child who is not there.',
    ink: [
      emptyChair(9, 48, 66, P.blue),
      dashedArc(21, 16, [11.5, 11.5], [0, 360], 2.4, P.darkGrey),
      dashed(
        [
          [28, 29],
          [29, 38],
          [38, 39],
        ],
        2.4,
        P.darkGrey,
      ),
      dashed(
        [
          [16, 30],
          [15, 44],
          [33, 44],
          [33, 64],
        ],
        2.4,
        P.darkGrey,
      ),
      sideTable(38, 68, 40, 66),
      rect(44, 34.5, 18, 5.5, 1.5, P.red),
    ],
  },
};
