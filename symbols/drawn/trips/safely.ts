import { DEV, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { circle, flat, polygon, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { ribbon } from '../../rig/props/core';
import { sideways } from '../../rig/sideways';
import { half } from '../../rig/sitting';

const passenger = half(DEV, {
  x: 36,
  y: 32,
  face: 'happy',
  left: [
    [19, 42],
    [19, 52],
  ],
  right: [
    [52, 42],
    [52, 54],
  ],
  bottom: 62,
});
const walker = sideways(KIT, {
  x: 30,
  y: 27,
  far: [
    [22, 50],
    [15, 56],
  ],
  near: [
    [36, 51],
    [41, 58],
  ],
  arm: [
    [33, 36],
    [38, 41],
  ],
  farArm: [
    [25, 36],
    [21, 40],
  ],
});

export const drawings: Drawings = {
  'seat-belt': {
    shows: 'A child in a car seat with a seat belt fastened across the body.',
    ink: [
      shape('M13 66V30C13 12 18 5 24 4H48C54 5 59 12 59 30V66Z', P.purple),
      shape('M11 66C6 66 4 62 5 54L8 40Q14 38 15 46L17 66Z', P.darkPurple),
      shape('M61 66C66 66 68 62 67 54L64 40Q58 38 57 46L55 66Z', P.darkPurple),
      passenger.body,
      passenger.head,
      ribbon('M22 60H54', P.darkGrey, 5),
      ribbon('M56.500 27L24 58', P.darkGrey, 5),
      rect(17, 53, 11, 12, 2, P.red),
    ],
  },
  'cross-the-road': {
    shows: 'A child walking over a zebra crossing, beside a pole with a yellow light.',
    ink: [
      polygon(
        [
          [9, 48],
          [63, 48],
          [68, 68],
          [4, 68],
        ],
        P.darkGrey,
      ),
      [0, 1, 2, 3].map((at) =>
        flat(
          `M${12 + at * 13.4} 48.5H${18.5 + at * 13.4}L${17.5 + at * 14.8} 67.500H${9 + at * 14.8}Z`,
          P.white,
        ),
      ),
      rect(58.5, 16, 6, 42, 0, P.white),
      flat('M59 24H64V32H59ZM59 40H64V48H59Z', P.darkGrey),
      circle(61.5, 11, 7, P.orange),
      whole(walker),
    ],
  },
};
