import type { Person } from '../../rig/cast';
import { ADA, BEN, DEV, ELA, FAY, friend, GUS, HANA, KIT, MR_PATEL } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, whole } from '../../rig/figure';
import { circle, type Ink, line, rect, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { fromBehind } from '../../rig/props/audience';
import { desk, heldBook, paints } from '../../rig/props/lessons';
import { badge, hands } from '../../rig/signs';
import { half } from '../../rig/sitting';
import { limb, type Point, union } from '../../rig/union';

/** A bowl on a table, its rim at y. */
function bowl(x: number, y: number, colour: string, w = 11): Ink {
  return [
    shape(
      `M${x - w} ${y}H${x + w}C${x + w} ${y + 7} ${x + w * 0.6} ${y + 10} ${x + w * 0.4} ${y + 10}H${x - w * 0.4}C${x - w * 0.6} ${y + 10} ${x - w} ${y + 7} ${x - w} ${y}Z`,
      colour,
    ),
  ];
}

function reading(person: Person, x: number, y: number, cover: string, wide = 27, tall = 20): Ink {
  const top = y + 7;
  const hand = (side: -1 | 1) => {
    const edge = x + side * (wide / 2);
    return union(
      limb(
        [
          [edge - side * 2.5, top + tall * 0.6],
          [edge + side * 0.5, top + tall * 0.6],
        ],
        person.skin,
        4.4,
        { role: 'skin', who: person.who },
      ),
    );
  };
  return [
    whole(
      half(person, {
        x,
        y,
        nod: 2,
        left: [
          [x - 10, y + 8],
          [x - 11, y + 14],
        ],
        right: [
          [x + 10, y + 8],
          [x + 11, y + 14],
        ],
        sleeve: 1,
        bottom: top + tall - 2,
      }),
    ),
    heldBook(x, top, wide, tall, cover),
    hand(-1),
    hand(1),
  ];
}

const teller = half(GUS, {
  x: 32,
  y: 31,
  face: 'talking',
  left: [
    [20, 38],
    [23, 47],
  ],
  right: null,
  bottom: 60,
});

function diner(person: Person, x: number, side: -1 | 1, colour: string): Ink {
  const at = (dx: number, y: number): Point => [x + side * dx, y];
  const [hand, mouth] = [at(12, 42), at(6, 33.5)];
  const spoon = `M${hand.join(' ')}L${mouth.join(' ')}`;
  return [
    whole(half(person, { x, y: 38, look: side, face: 'talking', left: null, right: null, bottom: 60 })),
    arm(person, [at(-6, 41), at(-12, 48), at(-7, 55)]),
    line(spoon, 4.4),
    line(spoon, 2, P.lightGrey),
    arm(person, [at(6, 41), at(13, 54), hand]),
    bowl(x, 50, colour, 9),
  ];
}

function school(): Ink {
  const pane = (x: number) => rect(x, 28, 9, 11, 0, P.blue);
  return [
    rect(3, 20, 66, 40, 0, P.lightGrey),
    shape('M3 21L6 13H66L69 21Z', P.red),
    rect(24, 18, 24, 42, 0, P.white),
    shape('M20 20L36 4L52 20Z', P.red),
    circle(36, 25.5, 8, P.white),
    hands(36, 25.5, 5),
    [pane(8), pane(54)],
  ];
}

const JOY_INSIDE = { ...ADA, hairStyle: 'bunches' } as const;
const RAIN =
  'M12 10l-3 7M22 9l-3 7M18 23l-3 7M28 21l-2 5M48 9l-3 7M58 11l-3 7M62 24l-3 7M52 22l-3 7M14 37l-3 7M60 38l-2 5M32 9l-2 5';

export const drawings: Drawings = {
  'guided-reading': {
    shows: 'A teacher and two children reading together, each with a book.',
    ink: scaled(
      [
        reading(MR_PATEL, 36, 25, P.yellow, 18, 18),
        reading(ELA, 18, 41, P.red),
        reading(friend(BEN), 54, 41, P.darkGreen),
      ],
      0.98,
    ),
  },
  'show-and-tell': {
    shows: 'A child holding up a toy rocket before two other children.',
    ink: scaled(
      [
        whole(teller),
        moved(scaled(openmoji('1F680'), 0.62), 21, -15),
        arm(GUS, [
          [38, 34],
          [52, 38],
          [52, 26],
        ]),
        fromBehind(friend(DEV), 14, 57, 10, 72),
        fromBehind({ ...ELA, who: 'third' }, 53, 57, 10, 72),
      ],
      0.94,
    ),
  },
  'wet-play': {
    shows: 'A child playing with blocks indoors while rain falls outside the window.',
    ink: [
      rect(5, 4, 62, 46, 1, P.grey),
      line(RAIN, 2.4, P.blue),
      line('M36 4V20', 2),
      line('M5 4H67V50H5Z', 4.4),
      line('M5 4H67V50H5Z', 1.8, P.white),
      whole(
        half(JOY_INSIDE, {
          y: 38,
          face: 'happy',
          left: [
            [24, 46],
            [19, 53],
          ],
          right: [
            [48, 46],
            [53, 53],
          ],
          bottom: 60,
        }),
      ),
      desk(60, 2, 70, 68),
      [rect(9, 48, 12, 12, 1, P.red), rect(51, 48, 12, 12, 1, P.green), rect(51, 37, 12, 11, 1, P.yellow)],
    ],
  },
  'breakfast-club': {
    shows: 'Two children eating from bowls at a table, and a clock.',
    ink: scaled(
      [
        badge((x, y) => hands(x, y), [36, 14]),
        diner(KIT, 16, 1, P.white),
        diner(friend(HANA), 56, -1, P.white),
        desk(59, 2, 70, 70),
      ],
      0.975,
    ),
  },
  'after-school-club': {
    shows: 'A child with a ball, and paints, before a school with a clock.',
    ink: [
      school(),
      whole(half(FAY, { x: 19, y: 50, left: null, right: null, bottom: 71, face: 'happy' })),
      circle(19, 62, 9, P.orange),
      line('M10 62H28M19 53V71', 1.6),
      arm(FAY, [
        [13, 52],
        [5, 58],
        [10, 66],
      ]),
      arm(FAY, [
        [25, 52],
        [33, 58],
        [28, 66],
      ]),
      paints(52, 54, 1.1),
    ],
  },
};
