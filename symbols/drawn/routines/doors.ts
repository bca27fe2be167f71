import { ADA, BEN, CAI, DEV } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { front, whole } from '../../rig/figure';
import { fitted } from '../../rig/fitted';
import { flat, line, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { flipped, moved, scaled } from '../../rig/place';
import { doorway, openLeaf } from '../../rig/props/doors';
import { tree } from '../../rig/props/schoolThings';
import { sideways } from '../../rig/sideways';
import { boldArrow } from '../../rig/signs';

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
      sideways(DEV, {
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
      flat('M34 57C44 54 58 54 68 58V68H34Z', P.green),
      line('M34 57C44 54 58 54 68 58'),
      moved(scaled(openmoji('2600'), 0.46), 17, -18),
      tree(53, 59, 0.72),
      doorway(4, 6, 30, 62, P.darkBrown),
      moved(walker(ADA), 1, 2),
      boldArrow([39, 64], [64, 64], 0, P.yellow, 9),
    ],
  },
  'go-inside': {
    shows: 'A child walking to the open door of a house.',
    ink: [
      shape('M28 30L47 8L66 30V67H28Z', P.red),
      shape('M47 4L70 31L66 34L47 13L28 34L24 31Z', P.darkBrown),
      doorway(40, 32, 24, 35, P.yellow),
      moved(walker(CAI), -10, 1),
      boldArrow([26, 54], [52, 54], 0, P.green, 9),
    ],
  },
  'close-the-door': {
    shows: 'A child pushing a door shut.',
    ink: fitted([
      doorway(4, 8, 42, 56, P.navy),
      openLeaf(41, 18, 13, 64),
      closer,
      boldArrow([66, 8], [44, 8], 0, P.red, 8),
    ]),
  },
};
