import { ELA, FAY, INDER, JOY, KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, front, jumper, sleeved, torso } from '../../rig/figure';
import { fitted } from '../../rig/fitted';
import { head } from '../../rig/head';
import { dot, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { flipped } from '../../rig/place';
import { hangingCoat } from '../../rig/props/dressing';
import { boldArrow } from '../../rig/signs';
import { half } from '../../rig/sitting';
import { area, limb, type Point, union } from '../../rig/union';

/** Up and a little out, from the shoulders of a shirt that is still high. */
const raised: readonly (readonly Point[])[] = [-1, 1].map((side) => [
  [36 + side * 8, 34],
  [36 + side * 22, 30],
  [36 + side * 27, 10],
]);

const undresser = front(JOY, { y: 34 });

const coat = P.red;
const sleeve = (points: readonly Point[]): Ink => union(limb(points, coat, 7.6));
const wearer = half(ELA, { x: 32, y: 33, bottom: 66, right: null, left: null });
const shedder = half(INDER, { x: 20, y: 33, bottom: 67, right: null });

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
    shows: 'A child whose head comes out of a T-shirt being pulled on; trousers wait on the bed.',
    ink: fitted([
      union(area('M27 36H45L46 56H26Z', P.white)),
      head(KIT, 36, 19, 13, { face: 'blank' }),
      raised.map((points) => union(limb(points, KIT.skin, 5, { role: 'skin', who: KIT.who }))),
      union(
        jumper(KIT, 'M25 25Q36 31 47 25L52 46Q36 50 20 46Z'),
        ...raised.map((points) => sleeved(KIT, points, 0.6, 8)),
      ),
      line('M26.500 29Q36 34.500 45.500 29', 1.8),
      rect(3, 52, 66, 17, 4, P.purple),
      rect(55, 47, 15, 14, 4, P.white),
      shape('M15 55Q13 55 13 57V65Q13 67 15 67L52 67V62L29 61L52 60V55Z', P.navy),
      line('M18 55.500V66.500', 1.8),
    ]),
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
    shows: 'A child in an open red coat, one hand through its sleeve and the other on its way.',
    ink: [
      shape('M20 34C20 24 44 24 44 34L46 44H18Z', P.darkRed),
      wearer.body,
      shape('M25 32C20 33 17 36 16 42L14 67H28L29 40Z', coat),
      shape('M39 32C44 33 47 36 48 42L50 67H36L35 40Z', coat),
      [
        union(
          limb(
            [
              [20, 39],
              [8, 44],
              [8, 59],
            ],
            ELA.skin,
            5,
            { role: 'skin', who: ELA.who },
          ),
        ),
        sleeve([
          [20, 39],
          [9, 44],
          [8, 53],
        ]),
        union(
          limb(
            [
              [44, 38],
              [58, 38],
              [63, 25],
            ],
            ELA.skin,
            5,
            { role: 'skin', who: ELA.who },
          ),
        ),
        sleeve([
          [44, 38],
          [57, 40],
          [62, 29],
        ]),
      ],
      [48, 57].map((y) => dot(25, y, 1.8)),
      wearer.head,
      boldArrow([69, 56], [50, 56], 0, P.green, 8),
    ],
  },
  'take-off-coat': {
    shows: 'A child holding a red coat away from the body, just taken off, with an arrow away.',
    ink: [
      shedder.body,
      hangingCoat(53, 25),
      arm(
        INDER,
        [
          [25, 37],
          [38, 38],
          [48, 27],
        ],
        0.72,
        5,
      ),
      shedder.head,
      boldArrow([38, 9], [66, 9], 0, P.darkBlue, 9),
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
