import { BEN, MISS_CARR, MR_HUGHES, MRS_LAWAL, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { dot, ellipse, type Ink, line, polygon, rect } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P, SKIN } from '../../rig/palette';
import { moved } from '../../rig/place';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { glass } from '../../rig/props/feelings';
import { hiVis, jacketFront, lanyard } from '../../rig/props/grownUps';
import { grip } from '../../rig/props/hands';

const HEAD: Person = { ...MISS_CARR, hairStyle: 'bob', hair: P.darkBrown, skin: SKIN[2], top: P.navy };
const SUPERVISOR: Person = { ...MR_HUGHES, hairStyle: 'curly', hair: P.brown, top: P.darkBlue };

const tray: Ink = [
  polygon(
    [
      [15, 49],
      [57, 49],
      [63, 66],
      [9, 66],
    ],
    P.orange,
  ),
  ellipse(31, 57, 13, 6, P.white),
  [dot(26, 56, 2.8, P.darkGreen), dot(30, 59, 2.6, P.darkGreen)],
  ellipse(36, 56, 4.5, 2.4, P.darkOrange),
  glass(52, 51, 0.75),
];

export const drawings: Drawings = {
  'head-teacher': {
    shows: 'A grown-up in a smart jacket before a school.',
    ink: [
      moved(openmoji('1F3EB'), 0, -10),
      whole(bust(HEAD, { x: 36, y: 48, size: 1.3, bottom: 68 })),
      jacketFront(36, 48, 68, 1.3),
    ],
  },
  'lunchtime-supervisor': {
    shows: 'A grown-up in a bright vest holds a tray with lunch.',
    ink: [
      whole(
        bust(SUPERVISOR, {
          x: 36,
          y: 30,
          size: 1.2,
          bottom: 62,
          left: [
            [14, 48],
            [13, 58],
          ],
          right: [
            [58, 48],
            [59, 58],
          ],
        }),
      ),
      hiVis(36, 30, 62, 1.2),
      tray,
      [grip(SUPERVISOR, 11, 59), grip(SUPERVISOR, 61, 59)],
    ],
  },
  'teaching-assistant': {
    shows: 'A grown-up who helps a child with work at a table.',
    ink: [
      whole(bust(MRS_LAWAL, { x: 50, y: 30, size: 1.15, left: null, bottom: 58, look: -1, tilt: -8 })),
      lanyard(49.5, 30, 1),
      whole(bust(BEN, { x: 20, y: 40, size: 1.05, bottom: 60, look: 1, nod: 1.5, left: null, right: null })),
      rect(4, 58, 64, 8, 2, P.orange),
      polygon(
        [
          [20, 52],
          [46, 52],
          [50, 62],
          [16, 62],
        ],
        P.white,
      ),
      line('M25 56H38M24 59H34', 1.8),
      reach(BEN, [shoulder(20, 40, 1.05, -1), [8, 54], [20, 58]], 1),
      reach(MRS_LAWAL, [shoulder(50, 30, 1.15, -1), [36, 42], [38, 55]], 1.1),
    ],
  },
};
