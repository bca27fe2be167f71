import { BEN, HANA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { circle, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { scaled, turned } from '../../rig/place';
import { grip } from '../../rig/props/gripHand';
import { heart } from '../../rig/signs';
import { limb, union } from '../../rig/union';

const fingers = { role: 'skin', who: BEN.who } as const;

function card(turn: number, pip: Ink): Ink {
  return turned([rect(20, 4, 32, 46, 4, P.white), pip], turn, [36, 66]);
}

const spade =
  'M30 8C33 13 37 15 37 19C37 23 33 24 31.500 22L33 27.500H27L28.500 22C27 24 23 23 23 19C23 15 27 13 30 8Z';

const cards: Ink = [
  card(-28, shape('M29 8L36 18L29 28L22 18Z', P.darkOrange)),
  card(-2, shape(spade, P.darkGrey)),
  card(24, heart(36, 24, 13)),
  union(
    limb(
      [
        [40, 62],
        [37, 52],
      ],
      BEN.skin,
      8,
      fingers,
    ),
    limb(
      [
        [46, 70],
        [41, 62],
      ],
      BEN.skin,
      13,
      fingers,
    ),
  ),
  union(
    limb(
      [
        [48, 73],
        [45.5, 68.5],
      ],
      BEN.top,
      15,
      { role: 'top' },
    ),
  ),
];

const thread = grip(HANA, { at: [52, 40], turn: 32 });

const BEADS = [
  [13, 17, P.red],
  [12, 35, P.yellow],
  [21, 51, P.darkBlue],
] as const;

const beads: Ink = [
  line('M16 2L13 17Q8 40 21 51Q32 60 50 42', 3),
  BEADS.map(([x, y, fill]) => circle(x, y, 9.5, fill)),
  thread.behind,
  shape('M43 30L56 43L45 54L32 41Z', P.green),
  line('M51 35L57 29', 3),
  thread.before,
];

export const drawings: Drawings = {
  cards: { shows: 'A hand holding three playing cards.', ink: scaled(cards, 0.86) },
  'bead-threading': { shows: 'A hand threading coloured beads on a string.', ink: scaled(beads, 0.89) },
};
