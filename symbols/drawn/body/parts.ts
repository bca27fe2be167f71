import { BEN, CAI, DEV, ELA, FAY, GUS, HANA, JOY, KIT, type Person } from '../../rig/cast';
import type { Drawings, OwnDrawing } from '../../rig/drawing';
import { front, whole } from '../../rig/figure';
import { fitted } from '../../rig/fitted';
import { palm } from '../../rig/hand';
import { head } from '../../rig/head';
import { type Ink, line, roundPath, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { arrow } from '../../rig/signs';
import { half } from '../../rig/sitting';
import { area, limb, type Point, union } from '../../rig/union';

/** How far an arrow stays away from the ring it shows. */
const GAP = 2.5;

/** A red ring around the place that is meant. */
function ring([x, y]: Point, rx: number, ry = rx): Ink {
  return line(roundPath(x, y, rx, ry), 3, P.darkRed);
}

/** The same with an arrow to its right side. */
function ringed(at: Point, rx: number, ry = rx): Ink {
  const from = at[0] + rx + GAP;
  return [ring(at, rx, ry), arrow([from + 15, at[1]], [from, at[1]], 0, P.darkRed)];
}

/** The upper half of a child, as large as the grid lets it be. */
function upper(person: Person, what: string, mark: Ink): OwnDrawing {
  return {
    shows: `A child; a red ring and an arrow show the ${what}.`,
    ink: [whole(half(person, { x: 26, y: 40, bottom: 66 })), mark],
  };
}

function bigArm(person: Person, points: readonly Point[], sleeve: readonly Point[]): Ink {
  const { skin, top, who } = person;
  return union(
    limb(points, skin, 11, { bent: true, role: 'skin', who }),
    limb(sleeve, top, 13, { bent: true, role: 'top', who }),
  );
}

function foot(person: Person): Ink {
  const { skin, who } = person;
  const toe = (x: number, y: number, radius: number) =>
    area(roundPath(x, y, radius), skin, { role: 'skin', who });
  const sole =
    'M20 66C16 50 20 36 22 28C28 22 44 22 51 28C52 38 46 44 44 54C43 62 40 68 32 68C25 68 21 68 20 66Z';
  return [
    union(area(sole, skin, { role: 'skin', who })),
    union(toe(24, 17, 6.5)),
    union(toe(35, 14.5, 4.6)),
    union(toe(44, 16.5, 4.2)),
    union(toe(51.5, 20.5, 3.8)),
    union(toe(57, 26.5, 3.4)),
  ];
}

/** Seen from behind: hair where the face would be. */
function backOf(person: Person): Ink {
  const { body } = half(person, { x: 36, y: 34, bottom: 66 });
  const { skin, who, hair } = person;
  const round = (x: number, y: number, radius: number) =>
    area(roundPath(x, y, radius), skin, { role: 'skin', who });
  const hairFromBehind = 'M23 24C20 2 52 2 49 24C44 28 28 28 23 24Z';
  return [
    body,
    union(round(36, 21, 12.5), round(23.5, 22, 2.6), round(48.5, 22, 2.6)),
    { ...shape(hairFromBehind, hair), role: 'hair' as const },
  ];
}

/** Head and shoulders with more neck than children have, so that there is room to point at it. */
function longNecked(person: Person, x: number): Ink {
  const { skin, top, who } = person;
  const body = `M${x - 22} 68C${x - 22} 58 ${x - 16} 54 ${x - 7} 53Q${x} 59 ${x + 7} 53C${x + 16} 54 ${x + 22} 58 ${x + 22} 68Z`;
  return [
    union(area(`M${x - 5.5} 30V57H${x + 5.5}V30Z`, skin, { role: 'skin', who })),
    union(area(body, top, { role: 'top', who })),
    head(person, x, 21, 14.5),
  ];
}

export const drawings: Drawings = {
  head: upper(CAI, 'head', ringed([26, 27.5], 17)),
  hair: { ...upper(FAY, 'hair', ringed([26, 18.5], 16, 8)), about: 'hair' },
  neck: {
    shows: 'A child with a red ring round the neck, and an arrow to it.',
    ink: fitted([longNecked(KIT, 26), ringed([26, 45], 12, 6)]),
  },
  shoulder: upper(GUS, 'shoulder', ringed([34, 44], 7)),
  tummy: {
    shows: 'A child; a red ring and an arrow show the tummy.',
    ink: [whole(front(DEV, { x: 28 })), ringed([28, 40.5], 7.5)],
  },
  arm: {
    shows: 'An arm in a short sleeve, its hand open.',
    ink: [
      bigArm(
        ELA,
        [
          [14, 16],
          [30, 44],
          [50, 52],
        ],
        [
          [12, 14],
          [22, 30],
        ],
      ),
      palm(ELA, { x: 58, y: 54, size: 0.62, turn: 78 }),
    ],
  },
  elbow: {
    shows: 'A bent arm; a red ring shows the elbow.',
    ink: [
      bigArm(
        BEN,
        [
          [12, 20],
          [30, 50],
          [54, 26],
        ],
        [
          [10, 16],
          [20, 34],
        ],
      ),
      palm(BEN, { x: 58, y: 20, size: 0.62, turn: 38 }),
      ring([30, 52], 12),
    ],
  },
  fingers: {
    shows: 'An open hand; a red ring shows the fingers.',
    ink: [palm(HANA, { x: 36, y: 46, size: 1.7 }), ring([36, 26], 20, 17)],
  },
  knee: {
    shows: 'A bent leg in shorts; a red ring shows the knee.',
    ink: [
      union(
        limb(
          [
            [12, 18],
            [46, 24],
            [40, 58],
          ],
          KIT.skin,
          11,
          { bent: true, role: 'skin', who: KIT.who },
        ),
        limb(
          [
            [12, 18],
            [30, 21],
          ],
          KIT.legs,
          15,
        ),
      ),
      union(
        limb(
          [
            [40, 62],
            [52, 62],
          ],
          KIT.shoes,
          9,
        ),
      ),
      ring([46, 25], 12),
    ],
  },
  toes: { shows: 'A bare foot; a red ring shows the toes.', ink: [foot(JOY), ring([41, 20], 25, 14)] },
  back: {
    shows: 'A child seen from behind; a red ring shows the back.',
    ink: [backOf(GUS), ring([36, 50], 9, 13)],
  },
};
