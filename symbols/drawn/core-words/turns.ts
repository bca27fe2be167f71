import { DEV, ELA, friend, MRS_LAWAL } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { circle, type Ink, rect } from '../../rig/ink';
import { P } from '../../rig/palette';
import { scaled } from '../../rig/place';
import { raisedHand } from '../../rig/props/bigHands';
import { clockFace, pointingArm, ringArrow } from '../../rig/props/core';
import { blockArrow, boldArrow } from '../../rig/signs';
import { half } from '../../rig/sitting';

const mine = half(ELA, { x: 36, y: 37, right: null, face: 'happy', bottom: 58 });
const asks = half(DEV, { x: 14, y: 45, right: null, look: 1, bottom: 67 });
const next = half(friend(ELA), { x: 58, y: 45, look: -1, face: 'happy', bottom: 67 });

function lamp(y: number, colour: string): Ink {
  return circle(19, y, 8, colour);
}

export const drawings: Drawings = {
  go: {
    shows: 'A traffic light that shows green, and a green arrow forward.',
    ink: [
      rect(6, 4, 26, 64, 7, P.darkGrey),
      lamp(15.5, P.grey),
      lamp(36, P.grey),
      circle(19, 56.5, 8.5, P.green),
      blockArrow(68, 56.5, 30),
    ],
  },
  wait: {
    shows: 'A hand held up flat, beside a clock.',
    ink: [clockFace(50, 22, 18, P.yellow), raisedHand(MRS_LAWAL, { x: 22, y: 28, size: 1.35, arm: 16 })],
  },
  turn: {
    shows: 'A child pointing at herself, with an arrow going round her.',
    ink: [
      ringArrow(36, 37, 28, [150, 395], P.green),
      mine.body,
      mine.head,
      pointingArm(
        ELA,
        [
          [42, 40],
          [56, 52],
          [45, 48],
        ],
        [36.5, 46],
      ),
    ],
  },
  'your-turn': {
    shows: 'A child pointing at another child, with an arrow going over to her.',
    ink: scaled(
      [
        asks.body,
        asks.head,
        next.body,
        next.head,
        pointingArm(
          DEV,
          [
            [21, 48],
            [26, 55],
            [34, 51],
          ],
          [43, 48],
        ),
        boldArrow([19, 13], [53, 13], 14),
      ],
      0.92,
    ),
  },
};
