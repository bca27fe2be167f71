import { DEV, ELA, GUS, KIT, MISS_CARR, MR_HUGHES, MR_PATEL, MRS_LAWAL } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { front, whole } from '../../rig/figure';
import { fitted } from '../../rig/fitted';
import { circle, type Ink, line, rect, shape } from '../../rig/ink';
import { letters } from '../../rig/letters';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { page } from '../../rig/props/schoolThings';
import { badge, questionMark, tick } from '../../rig/signs';
import { half } from '../../rig/sitting';

/** The straps of a school bag on a figure that faces us. */
const straps = (x: number, y: number, colour: string): Ink => [
  line(`M${x - 4.5} ${y + 0.5}V${y + 13}M${x + 4.5} ${y + 0.5}V${y + 13}`, 5.4),
  line(`M${x - 4.5} ${y + 1}V${y + 12.5}M${x + 4.5} ${y + 1}V${y + 12.5}`, 2.6, colour),
];

/** What is seen of the bag behind. */
const bag = (x: number, y: number, colour: string): Ink => rect(x - 12, y + 1, 24, 17, 5, colour);

const parent = front(MR_PATEL, {
  x: 53,
  y: 33,
  left: [
    [43, 43],
    [39, 53],
  ],
  look: -1,
});
const collected = front(KIT, {
  x: 25,
  y: 36,
  right: [
    [35, 43],
    [38, 47],
  ],
  look: 1,
  face: 'happy',
});
const starter = front(GUS, {
  x: 24,
  y: 31,
  face: 'happy',
  left: [
    [12, 34],
    [9, 22],
  ],
});
const ready = front(ELA, {
  x: 22,
  y: 30,
  left: [
    [12, 40],
    [17, 35],
  ],
  right: [
    [32, 40],
    [27, 35],
  ],
});
const helper = half(MISS_CARR, {
  x: 21,
  y: 30,
  bottom: 50,
  look: 1,
  right: [
    [34, 40],
    [36, 48],
  ],
});
const helped = half(DEV, {
  x: 52,
  y: 35,
  bottom: 50,
  look: -1,
  left: [
    [42, 42],
    [46, 49],
  ],
  nod: 1,
});

export const drawings: Drawings = {
  'get-ready': {
    shows: 'A child with a school bag on, beside a list with every line ticked.',
    ink: [
      bag(22, 30, P.red),
      whole(ready),
      straps(22, 30, P.red),
      rect(41, 14, 27, 46, 3, P.orange),
      rect(44, 19, 21, 38, 1, P.white),
      rect(49, 11, 11, 7, 2, P.grey),
      [27, 38, 49].map((y) => tick(54.5, y, 5)),
    ],
  },
  'supply-teacher': {
    shows: 'A teacher at a board, with a question mark.',
    ink: [
      rect(4, 8, 58, 42, 2, P.white),
      line('M10 17H18M10 25H16', 2.4, P.darkBlue),
      whole(half(MR_HUGHES, { x: 31, y: 42, bottom: 68, face: 'smile' })),
      badge((x, y) => questionMark(x, y, 6.5), [57, 17], P.yellow),
    ],
  },
  visitor: {
    shows: 'A waving woman with a visitor badge round her neck.',
    ink: [
      whole(
        half(MRS_LAWAL, {
          x: 32,
          y: 34,
          bottom: 68,
          right: [
            [52, 44],
            [56, 24],
          ],
          face: 'happy',
        }),
      ),
      line('M27 34L32 46L37 34', 2.6, P.darkRed),
      rect(23, 45, 18, 17, 2, P.white),
      circle(32, 51, 3, P.orange),
      line('M27 58H37', 2.4, P.darkRed),
    ],
  },
  'collect-from-school': {
    shows: 'A father holding the hand of a child in front of a school.',
    ink: fitted([
      moved(scaled(openmoji('1F3EB'), 0.8), -7, -15),
      whole(parent),
      moved(scaled([bag(25, 36, P.red), whole(collected), straps(25, 36, P.red)], 0.8, [38, 47]), 0, 6),
    ]),
  },
  'sit-with-an-adult': {
    shows: 'A woman and a child sitting side by side at a table with a sheet of work.',
    ink: [
      whole(helper),
      whole(helped),
      rect(4, 48, 64, 7, 2, P.orange),
      line('M11 55V67M61 55V67', 6),
      line('M11 55V67M61 55V67', 2.4, P.grey),
      shape('M34 49L38 43H56L58 49Z', P.white),
    ],
  },
  'first-day': {
    shows: 'A waving child with a school bag, beside a calendar page with the number one.',
    ink: [
      bag(24, 31, P.purple),
      whole(starter),
      straps(24, 31, P.purple),
      page(40, 24, 28, 30),
      letters('1', { x: 54, y: 43, size: 15 }),
    ],
  },
};
