import { ELA, FAY, INDER, JOY, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { front, jumper, sleeved, torso } from '../../rig/figure';
import { ellipse, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { flipped } from '../../rig/place';
import { boldArrow } from '../../rig/props/boldArrow';
import { half } from '../../rig/sitting';
import { area, limb, type Point, union } from '../../rig/union';

const dresser = front(KIT, { y: 30 });
const raised: readonly (readonly Point[])[] = [
  [
    [30, 33],
    [20, 28],
    [15, 13],
  ],
  [
    [42, 33],
    [52, 28],
    [57, 13],
  ],
];

const undresser = front(JOY, { y: 34 });

const coat = P.red;
const sleeve = (points: readonly Point[]): Ink => union(limb(points, coat, 7.6));
const wearer = half(ELA, { x: 31, y: 34, bottom: 66, right: null, left: null });
const shedder = half(INDER, {
  x: 21,
  y: 32,
  bottom: 67,
  right: null,
  left: [
    [10, 42],
    [9, 54],
  ],
});
const cook = half(FAY, {
  y: 32,
  bottom: 60,
  left: [
    [14, 36],
    [9, 52],
  ],
  right: [
    [58, 36],
    [63, 52],
  ],
});
const tape = 'M18 54C14 56 12 52 9 52C6 54 4 58 6 62';
const strings = [line(tape, 5.4), line(tape, 2.2, P.green)];

export const drawings: Drawings = {
  'get-dressed': {
    shows: 'A child pulling on a jumper, with both arms in its sleeves.',
    ink: [
      dresser.legs,
      union(area(torso(36, 30, 48), P.white)),
      raised.map((points) => union(limb(points, KIT.skin, 4.6, { role: 'skin', who: KIT.who }))),
      union(
        jumper(KIT, 'M31 29L26 40H46L41 29Z'),
        ...raised.map((points) => sleeved(KIT, points, 0.86, 6.4)),
      ),
      dresser.head,
      boldArrow([62, 30], [62, 58], 0, P.green, 8),
      boldArrow([10, 30], [10, 58], 0, P.green, 8),
    ],
  },
  'get-undressed': {
    shows: 'A child pulling a jumper off over the head, with a vest beneath.',
    ink: [
      undresser.legs,
      union(area(torso(36, 34, 52), P.white)),
      [29, 43].map((x) =>
        union(
          limb(
            [
              [x, 37.5],
              [x + (x - 36) * 1.6, 30],
              [x + (x - 36) * 0.9, 16],
            ],
            JOY.skin,
            5,
            { role: 'skin' },
          ),
        ),
      ),
      undresser.head,
      union(
        area('M18 4H54L56 17Q36 24 16 17Z', JOY.top, { role: 'top' }),
        limb(
          [
            [20, 7],
            [8, 10],
            [8, 24],
          ],
          JOY.top,
          7,
          { role: 'top' },
        ),
        limb(
          [
            [52, 7],
            [64, 10],
            [64, 24],
          ],
          JOY.top,
          7,
          { role: 'top' },
        ),
      ),
      line('M23 14Q36 19 49 14', 1.8),
      boldArrow([62, 62], [62, 38], 0, P.red, 8),
    ],
  },
  'get-changed': {
    shows: 'A school jumper and a sports vest, with arrows from one to the other and back.',
    ink: [
      shape('M16 5Q22 10 28 5L37 9L43 26L36 29L33 21V38H11V21L8 29L1 26L7 9Z', P.navy),
      shape('M42 34Q43 40 49 41Q55 40 56 34L62 34Q62 42 66 45V69H32V45Q36 42 36 34Z', P.yellow),
      line('M33.5 53H64.5M33.5 60H64.5', 3, P.red),
      shape('M42 34Q43 40 49 41Q55 40 56 34L62 34Q62 42 66 45V69H32V45Q36 42 36 34Z', 'none'),
      boldArrow([46, 9], [62, 25], 9, P.green, 8),
      boldArrow([25, 64], [9, 48], 9, P.orange, 8),
    ],
  },
  'put-on-coat': {
    shows: 'A child with one arm in a red coat, putting the other arm in its sleeve.',
    ink: [
      shape('M34 34L44 40L56 56L52 66H36Z', P.darkRed),
      wearer.body,
      shape('M24 33C20 36 18 50 19 67H31V40Z', coat),
      sleeve([
        [25, 38],
        [14, 46],
        [13, 58],
      ]),
      union(
        limb(
          [
            [37, 37],
            [46, 41],
            [52, 35],
          ],
          ELA.top,
          5,
          { role: 'top', who: ELA.who },
        ),
      ),
      sleeve([
        [51, 36],
        [58, 27],
        [64, 14],
      ]),
      ellipse(51.5, 35.5, 3.4, 5.4, P.darkRed, 30),
      wearer.head,
      boldArrow([46, 22], [56, 6], 3, P.green, 7),
    ],
  },
  'take-off-coat': {
    shows: 'A child taking off a red coat, which hangs from one arm.',
    ink: [
      shedder.body,
      union(
        limb(
          [
            [28, 37],
            [44, 38],
            [57, 33],
          ],
          INDER.skin,
          4.6,
          { role: 'skin' },
        ),
      ),
      shape('M30 42C38 36 50 36 60 38L68 67H36Z', P.darkRed),
      shape('M44 38L60 37L68 67H50Z', coat),
      union({
        ...limb(
          [
            [27, 37],
            [34, 38.5],
            [42, 38],
          ],
          INDER.top,
          5,
          { role: 'top' },
        ),
        open: true,
      }),
      sleeve([
        [44, 38],
        [54, 37],
        [66, 28],
      ]),
      ellipse(43, 38, 3, 5.4, P.darkRed, 6),
      shedder.head,
      boldArrow([42, 14], [64, 14], 4, P.darkBlue, 9),
    ],
  },
  'put-on-apron': {
    shows: 'A child in an apron, pulling out its strings to tie them.',
    ink: [
      cook.body,
      line('M29 40L32 33M43 40L40 33', 5),
      line('M29 40L32 33M43 40L40 33', 2, P.green),
      shape('M28 39H44L46 48L55 52L57 68H15L17 52L26 48Z', P.green),
      rect(27, 56, 18, 9, 2, P.yellow),
      [strings, flipped(strings)],
      cook.head,
      [9, 63].map((x) =>
        union(
          limb(
            [
              [x, 51],
              [x, 53],
            ],
            FAY.skin,
            5.4,
            { role: 'skin' },
          ),
        ),
      ),
    ],
  },
};
