import { BEN, GUS } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { head } from '../../rig/head';
import { line, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { boldArrow } from '../../rig/props/boldArrow';
import { pinching } from '../../rig/props/careHands';
import { area, limb, type Point, union } from '../../rig/union';

const top = { role: 'top', who: GUS.who } as const;
const lifted: readonly (readonly Point[])[] = [
  [
    [25, 47],
    [9, 44],
    [17, 33],
  ],
  [
    [47, 47],
    [63, 44],
    [55, 33],
  ],
];
const hands: readonly Point[] = [
  [18, 30],
  [54, 30],
];

const SOCK = 'M26 37.500V53.500Q38 58 47 49L53 40Q50 34 44 38Q36 42 26 37.500Z';

export const drawings: Drawings = {
  'take-off-jumper': {
    shows: 'A child pulling a jumper up over the face with both hands.',
    ink: [
      union(area('M20 68L22 44C26 40 46 40 50 44L52 68Z', P.white)),
      head(GUS, 36, 32, 13, { face: 'smile' }),
      union(
        area('M27 8C20 9 15 14 14 24L18 34Q36 39 54 34L58 24C57 14 52 9 45 8Q36 13 27 8Z', GUS.top, top),
        ...lifted.map((points) => limb(points, GUS.top, 7.5, top)),
      ),
      line('M19 24Q36 29.500 53 24', 1.8),
      hands.map(([x, y]) =>
        union(
          limb(
            [
              [x, y],
              [x, y + 3],
            ],
            GUS.skin,
            7,
            { role: 'skin', who: GUS.who },
          ),
        ),
      ),
      boldArrow([64, 64], [64, 46], 0, P.red, 8),
    ],
  },
  'take-off-socks': {
    shows: 'A hand pulling a striped sock off a bare foot.',
    ink: [
      union(
        limb(
          [
            [14, 12],
            [14, 42],
            [30, 45],
          ],
          BEN.skin,
          14,
          { bent: true, role: 'skin' },
        ),
      ),
      union(area('M4 4H24V20H4Z', BEN.legs)),
      shape(SOCK, P.orange),
      line('M34.500 41V53M42 39.500L44.500 50', 3, P.white),
      shape('M22 36.500H29V54H22Z', P.darkOrange),
      shape(SOCK, 'none'),
      pinching(BEN, { x: 49, y: 41, turn: -82, size: 0.72, arm: 9 }),
      boldArrow([24, 64], [56, 64], 0, P.darkBlue, 8),
    ],
  },
};
