import { calendarPage } from '../../generated/calendarPage';
import { BEN, CAI, friend, HANA, JOY, LENA, MISS_CARR, MR_PATEL } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, upperBody, whole } from '../../rig/figure';
import { palm } from '../../rig/hand';
import { head } from '../../rig/head';
import { circle, type Ink, line, rect, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { flipped, moved, scaled, turned } from '../../rig/place';
import { paints, sportsLeg } from '../../rig/props/lessons';
import { arrow, star } from '../../rig/signs';
import { half } from '../../rig/sitting';
import { area, union } from '../../rig/union';

function windmill(x: number, y: number): Ink {
  const sail = (turn: number, colour: string): Ink =>
    moved(turned(shape('M0 0C-8 -3 -9 -12 -2 -14C2 -10 3 -5 0 0Z', colour), turn, [0, 0]), x, y);
  return [
    [sail(0, P.red), sail(90, P.yellow), sail(180, P.green), sail(270, P.pink)],
    circle(x, y, 2.6, P.white),
  ];
}

const shower = half(MISS_CARR, { x: 30, y: 28, look: 1, face: 'happy', left: null, right: null, bottom: 54 });

function bucket(): Ink {
  return [
    shape('M9 45H51L46 66C45.600 67.500 44 68 42 68H18C16 68 14.400 67.500 14 66Z', P.green),
    line('M12 47C14 62 46 62 48 47', 3.6),
    line('M12 47C14 62 46 62 48 47', Math.LOG2E, P.lightGrey),
    rect(7, 42, 46, 7, 3, P.darkGreen),
  ];
}

const tumbler = { ...JOY, hairStyle: 'bunches', top: P.purple, legs: P.navy } as const;

function handstand(): Ink {
  return turned(
    [
      sportsLeg(
        tumbler,
        [
          [33, 46],
          [24, 54],
          [13, 62],
        ],
        -1,
      ),
      sportsLeg(
        tumbler,
        [
          [39, 46],
          [48, 54],
          [59, 62],
        ],
        1,
      ),
      upperBody(tumbler, {
        x: 36,
        y: 28,
        bottom: 48,
        left: [
          [23, 26],
          [21, 9],
        ],
        right: [
          [49, 26],
          [51, 9],
        ],
        sleeve: 0.4,
      }),
      head(tumbler, 36, 18, 10, { face: 'happy' }),
    ],
    180,
    [36, 36],
  );
}

/** The bright vest of people at work, over a jumper, between the shoulders at `y` and `bottom`. */
function vest(x: number, y: number, bottom: number): Ink {
  const side = (s: -1 | 1) =>
    `M${x + s * 2} ${y + 1}H${x + s * 6}Q${x + s * 7} ${y + 1} ${x + s * 7} ${y + 4}L${x + s * 8} ${bottom}H${x + s * 1}V${y + 9}Z`;
  const band = (dy: number) => `M${x - 7.5} ${y + dy}H${x - 1}M${x + 1} ${y + dy}H${x + 7.5}`;
  return [
    shape(side(-1), P.yellow),
    shape(side(1), P.yellow),
    line(band(16), 3, P.grey),
    line(band(23), 3, P.grey),
    line(`M${x - 7.5} ${bottom}H${x + 7.5}`),
  ];
}

function worker(person: typeof CAI, x: number, y: number, look: -1 | 1): Ink {
  return [
    whole(half(person, { x, y, look, wears: 'helmet', left: null, right: null, bottom: 68 })),
    vest(x, y, 68),
  ];
}

const hammer: Ink = [line('M0 0V-22', 5.4), line('M0 0V-22', 2.6, P.orange), rect(-9, -28, 18, 8, 2, P.grey)];

/** Palms pressed together. */
function pressed(person: typeof CAI, x: number, y: number): Ink {
  const skin = { role: 'skin', who: person.who } as const;
  return [
    union(
      area(
        `M${x} ${y - 11}C${x + 4} ${y - 8} ${x + 4.5} ${y} ${x + 4} ${y + 5}H${x - 4}C${x - 4.5} ${y} ${x - 4} ${y - 8} ${x} ${y - 11}Z`,
        person.skin,
        skin,
      ),
    ),
    line(`M${x} ${y - 9}V${y + 5}`, 1.6),
  ];
}

function praying(): Ink {
  const [one, two] = [BEN, friend(HANA)];
  const pose = { face: 'content', nod: 1.5, left: null, right: null, bottom: 68 } as const;
  return [
    whole(half(one, { ...pose, x: 18, y: 37 })),
    arm(
      one,
      [
        [12, 40],
        [5, 56],
        [16, 58],
      ],
      0.85,
    ),
    arm(
      one,
      [
        [24, 40],
        [31, 56],
        [20, 58],
      ],
      0.85,
    ),
    pressed(one, 18, 54),
    whole(half(two, { ...pose, x: 53, y: 37 })),
    arm(
      two,
      [
        [47, 40],
        [40, 58],
        [47, 58],
      ],
      0.85,
    ),
    arm(
      two,
      [
        [59, 40],
        [66, 58],
        [59, 58],
      ],
      0.85,
    ),
    palm(two, { x: 47.5, y: 55, size: 0.5, turn: -12 }),
    scaled(flipped(palm(two, { x: 58.5, y: 55, size: 0.5, turn: -12 }), 58.5), 1),
  ];
}

export const drawings: Drawings = {
  'bucket-time': {
    shows: 'A teacher taking a bright windmill out of a bucket.',
    ink: [
      whole(shower),
      bucket(),
      line('M56 24V46', 3.6),
      line('M56 24V46', Math.LOG2E, P.orange),
      windmill(56, 20),
      arm(MISS_CARR, [
        [36, 31],
        [44, 44],
        [56, 42],
      ]),
      arm(MISS_CARR, [
        [24, 31],
        [16, 38],
        [20, 46],
      ]),
    ],
  },
  'free-flow': {
    shows: 'A child with arrows to paints, bricks and a bucket.',
    ink: [
      paints(13.5, 18, 0.85),
      [
        rect(25.5, 15, 10.5, 10.5, 1, P.red),
        rect(36, 15, 10.5, 10.5, 1, P.blue),
        rect(30.7, 4.5, 10.5, 10.5, 1, P.green),
      ],
      moved(scaled(openmoji('1FAA3'), 0.45), 22, -20),
      [arrow([23, 45], [14, 32]), arrow([36, 41.5], [36, 30]), arrow([49, 45], [58, 32])],
      union(area('M22 71C22 66 28 63 36 63C44 63 50 66 50 71Z', LENA.top, { role: 'top' })),
      head(LENA, 36, 54, 10.5, { face: 'happy' }),
    ],
  },
  'work-experience': {
    shows: 'A pupil and an adult in helmets and bright vests, the pupil holding a hammer.',
    ink: scaled(
      [
        worker(MR_PATEL, 18, 31, 1),
        arm(MR_PATEL, [
          [12, 34],
          [5, 44],
          [8, 54],
        ]),
        worker(CAI, 46, 37, -1),
        arm(CAI, [
          [40, 40],
          [33, 50],
          [37, 58],
        ]),
        moved(turned(hammer, 24, [0, 0]), 58, 42),
        arm(CAI, [
          [52, 40],
          [63, 52],
          [60, 38],
        ]),
      ],
      0.95,
    ),
  },
  gymnastics: {
    shows: 'A child doing a handstand on a mat with legs apart.',
    ink: [rect(6, 63, 60, 6, 1, P.darkBlue), handstand()],
  },
  prayer: {
    shows: 'Two children praying with closed eyes, one with hands together and one with open palms.',
    ink: praying(),
  },
  'special-day': {
    shows: 'A calendar page with a big star, and a balloon.',
    ink: [
      calendarPage(P.purple, 8),
      star(29, 44, 17, P.yellow),
      moved(scaled(openmoji('1F388'), 0.6), 18, -14),
    ],
  },
};
