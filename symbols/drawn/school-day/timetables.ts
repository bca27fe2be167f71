import { ADA, ELA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { fitted } from '../../rig/fitted';
import { circle, type Ink, line, polygon, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { openHand } from '../../rig/props/careHands';
import { fingerThatPoints } from '../../rig/props/deeds';
import { half } from '../../rig/sitting';
import { limb, type Point, union } from '../../rig/union';

function slot(y: number, picture: Ink): Ink {
  return [rect(8, y, 20, 18, 2, P.white), picture];
}

const bookCard = [
  shape(
    'M18 14.500C16 12.500 13.500 12.500 11.500 13.200V19.500C13.500 18.800 16 18.800 18 20.800C20 18.800 22.500 18.800 24.500 19.500V13.200C22.500 12.500 20 12.500 18 14.500Z',
    P.blue,
    1.6,
  ),
  line('M18 14.500V20.800', 1.6),
];
const ballCard = [circle(18, 36, 6, P.orange), line('M12.5 34.500Q18 39 23.500 34.500', 1.6)];
const houseCard = [
  rect(13.5, 54, 9, 6.5, 0, P.yellow),
  polygon(
    [
      [11, 54.5],
      [18, 48.5],
      [25, 54.5],
    ],
    P.red,
  ),
];

const upperArm = (shoulder: Point, elbow: Point): Ink =>
  union(limb([shoulder, elbow], ADA.top, 8, { role: 'top', who: ADA.who }));
const signer = half(ADA, { x: 36, y: 29, left: null, right: null, bottom: 67 });

export const drawings: Drawings = {
  timetable: {
    shows: 'A strip of picture cards one below the other, and a finger that points at the first.',
    ink: [
      rect(4, 4, 28, 64, 4, P.purple),
      slot(8, bookCard),
      slot(27, ballCard),
      slot(46, houseCard),
      fingerThatPoints(ELA, { x: 26, y: 20, turn: 205 }),
    ],
  },
  'sign-language': {
    shows: 'A child signing with both hands.',
    ink: fitted([
      signer.body,
      signer.head,
      upperArm([28, 33.5], [11, 58]),
      upperArm([44, 33.5], [62, 60]),
      openHand(ADA, { x: 23, y: 47, turn: 48, size: 0.9, arm: 11 }),
      fingerThatPoints(ADA, { x: 38, y: 45, turn: 212, size: 0.92, arm: 11 }),
      line('M8 46Q8 40 11 36M13 48Q13 44 15 41M66 46Q65 40 62 36M61 46Q60 43 58 40.500'),
    ]),
  },
};
