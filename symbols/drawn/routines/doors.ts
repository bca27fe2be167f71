import { ADA, BEN, CAI, INDER } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { front, whole } from '../../rig/figure';
import { flat, line, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { flipped, moved, scaled } from '../../rig/place';
import { boldArrow } from '../../rig/props/boldArrow';
import { doorway, openLeaf } from '../../rig/props/doors';
import { tree } from '../../rig/props/schoolThings';
import { sideways } from '../../rig/sideways';

const walker = (person: typeof ADA) =>
  scaled(
    whole(
      sideways(person, {
        x: 23,
        y: 28,
        far: [[13, 60]],
        near: [[32, 61]],
        arm: [
          [26, 41],
          [34, 40],
        ],
      }),
    ),
    0.86,
    [23, 66],
  );
const closer = flipped(
  scaled(
    whole(
      sideways(INDER, {
        x: 18,
        y: 32,
        arm: [
          [26, 44],
          [36, 39],
        ],
      }),
    ),
    0.9,
    [18, 66],
  ),
);

export const drawings: Drawings = {
  'come-in': {
    shows: 'A child with a school bag coming in at an open door.',
    ink: [
      doorway(8, 4, 48, 59, P.blue, true),
      openLeaf(56, 67, 6, 63),
      whole(
        front(BEN, {
          x: 36,
          y: 33,
          face: 'happy',
          right: [
            [50, 38],
            [49, 27],
          ],
        }),
      ),
      line('M32 34V46M40 34V46', 3.4, P.navy),
      boldArrow([17.5, 36], [17.5, 67], 0, P.green, 10),
    ],
  },
  'go-outside': {
    shows: 'A child walking out of a door to a tree and the sun.',
    ink: [
      flat('M22 60C34 56 56 56 68 60V68H4V60Z', P.green),
      line('M22 60C34 56 56 56 68 60'),
      moved(scaled(openmoji('2600'), 0.46), 18, -20),
      tree(55, 62, 0.78),
      doorway(4, 6, 30, 60, P.darkBrown),
      moved(walker(ADA), 1, 2),
      boldArrow([24, 14], [46, 14], 0, P.green, 9),
    ],
  },
  'go-inside': {
    shows: 'A child walking to the open door of a house.',
    ink: [
      shape('M26 30L47 6L68 30V67H26Z', P.red),
      shape('M21 33L47 4L72 33', 'none', 4),
      doorway(40, 32, 24, 35, P.yellow),
      moved(walker(CAI), -9, 1),
      boldArrow([26, 54], [52, 54], 0, P.green, 9),
    ],
  },
  'close-the-door': {
    shows: 'A child pushing a door shut.',
    ink: [
      doorway(4, 8, 42, 56, P.navy),
      openLeaf(41, 18, 13, 64),
      closer,
      boldArrow([66, 8], [44, 8], 0, P.red, 8),
    ],
  },
};
