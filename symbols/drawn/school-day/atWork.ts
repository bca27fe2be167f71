import { BEN, CAI, friend, GUS, INDER, LENA, MISS_CARR, MR_HUGHES } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, whole } from '../../rig/figure';
import { circle, type Ink, line, polygon, rect } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { desk, pencil } from '../../rig/props/lessons';
import { seated } from '../../rig/sideways';
import { hands, star } from '../../rig/signs';
import { half } from '../../rig/sitting';

const worker = half(BEN, { x: 36, y: 33, nod: 1.5, left: null, right: null, bottom: 54 });
const alone = seated(INDER, { x: 22, y: 30, nod: 1.5, arm: null, tilt: 6 });

function workers(): Ink {
  const bodies = [
    half(LENA, {
      x: 13,
      y: 30,
      look: 1,
      left: [
        [6, 38],
        [8, 45],
      ],
      right: null,
      bottom: 50,
    }),
    half(friend(GUS), {
      x: 59,
      y: 30,
      look: -1,
      left: null,
      right: [
        [66, 38],
        [64, 45],
      ],
      bottom: 50,
    }),
    half({ ...INDER, who: 'third' }, { x: 36, y: 27, nod: 1, left: null, right: null, bottom: 50 }),
  ];
  return bodies.map((body) => whole(body));
}

export const drawings: Drawings = {
  'group-work': {
    shows: 'Three children at a table making one big picture together.',
    ink: scaled(
      [
        workers(),
        polygon(
          [
            [12, 44],
            [60, 44],
            [68, 64],
            [4, 64],
          ],
          P.orange,
        ),
        polygon(
          [
            [21, 47],
            [51, 47],
            [55, 60],
            [17, 60],
          ],
          P.white,
        ),
        star(36, 53.5, 6.5),
        arm(LENA, [
          [17, 34],
          [22, 42],
          [26, 51],
        ]),
        arm(friend(GUS), [
          [55, 34],
          [50, 42],
          [46, 51],
        ]),
      ],
      0.98,
    ),
  },
  'independent-work': {
    shows: 'A child alone at a desk, writing.',
    ink: [
      alone.seat,
      alone.legs,
      alone.body,
      rect(60, 48, 5, 19, 1, P.orange),
      rect(34, 44, 34, 6, 2, P.orange),
      rect(44, 41, 20, 3, 0.5, P.white),
      alone.head,
      pencil(49, 42, 30, 28, P.red),
      arm(INDER, [
        [22, 36],
        [33, 42],
        [52, 34],
      ]),
    ],
  },
  work: {
    shows: 'A child at a desk writing on a sheet of paper.',
    ink: [
      whole(worker),
      desk(52),
      polygon(
        [
          [24, 46],
          [50, 46],
          [53, 58],
          [20, 58],
        ],
        P.white,
      ),
      line('M26 50h14M25 54h10', 1.8),
      arm(BEN, [
        [30, 36],
        [17, 46],
        [25, 53],
      ]),
      arm(BEN, [
        [42, 36],
        [63, 48],
        [51, 52],
      ]),
      pencil(43, 58, 30, 38, P.yellow),
    ],
  },
  intervention: {
    shows: 'An adult and a child working together at a table with a puzzle.',
    ink: [
      whole(
        half(MR_HUGHES, {
          x: 53,
          y: 30,
          look: -1,
          left: null,
          right: [
            [64, 38],
            [63, 50],
          ],
          bottom: 56,
        }),
      ),
      whole(
        half(CAI, {
          x: 17,
          y: 37,
          look: 1,
          left: [
            [7, 45],
            [8, 54],
          ],
          right: null,
          bottom: 56,
        }),
      ),
      desk(56, 2, 70, 68),
      moved(scaled(openmoji('1F9E9'), 0.48), 0, 11),
      arm(MR_HUGHES, [
        [47, 34],
        [46, 40],
        [42, 45],
      ]),
      arm(CAI, [
        [23, 40],
        [24, 48],
        [30, 50],
      ]),
    ],
  },
  detention: {
    shows: 'A child sitting at a desk with folded arms under a big clock, and a teacher beside.',
    ink: [
      circle(15, 15, 12.5, P.white),
      hands(15, 15, 8),
      whole(half(MISS_CARR, { x: 55, y: 30, look: -1, face: 'flat', bottom: 60 })),
      whole(half(BEN, { x: 29, y: 44, face: 'flat', left: null, right: null, bottom: 60 })),
      desk(59, 2, 70, 70),
      arm(BEN, [
        [35, 47],
        [45, 57],
        [28, 57],
      ]),
      arm(
        BEN,
        [
          [23, 47],
          [11, 57],
          [31, 57],
        ],
        0.9,
      ),
    ],
  },
};
