import { ADA, ELA, FAY, friend, KIT, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { palm } from '../../rig/hand';
import { dot, type Ink, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { flipped } from '../../rig/place';
import { says } from '../../rig/props/bubbles';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { grip } from '../../rig/props/hands';
import { heart } from '../../rig/signs';

/** Half of a big biscuit, its broken edge to the right. */
function halfBiscuit(x: number, y: number): Ink {
  return [
    shape(
      `M${x} ${y - 14}A14 14 0 0 0 ${x} ${y + 14}L${x - 3} ${y + 8}L${x + 1} ${y + 3}L${x - 3} ${y - 3}L${x + 1} ${y - 8}Z`,
      P.orange,
    ),
    dot(x - 8, y - 4, 2, P.darkBrown),
    dot(x - 5, y + 6, 2, P.darkBrown),
    dot(x - 4, y - 9, 1.8, P.darkBrown),
  ];
}

function wholeBiscuit(x: number, y: number, r: number): Ink {
  return [
    shape(`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`, P.orange),
    [
      [-4, -4],
      [4, -3],
      [0, 3],
      [-5, 4],
      [5, 5],
    ].map(([dx = 0, dy = 0]) => dot(x + (dx * r) / 10, y + (dy * r) / 10, 1.7, P.darkBrown)),
  ];
}

const sharing = (person: Person): Ink => [
  whole(
    bust(person, { x: 17.8, y: 34, size: 1.05, bottom: 66, look: 1, right: null, left: null, face: 'happy' }),
  ),
  reach(person, [shoulder(17.5, 34, 1.05, 1), [13, 56], [20, 56]], 1.2),
];
const sharer = sharing(KIT);
const friendly = sharing(friend(FAY));

export const drawings: Drawings = {
  share: {
    shows: 'Two children, each with half of one big biscuit.',
    ink: [
      sharer,
      flipped(friendly),
      halfBiscuit(33, 52),
      flipped(halfBiscuit(33, 52)),
      grip(KIT, 20, 56),
      grip(friend(FAY), 52, 56),
    ],
  },
  'say-please': {
    shows: 'A child holds out open hands and asks for a biscuit.',
    ink: [
      whole(bust(ELA, { x: 22, y: 40, size: 1.2, bottom: 68, face: 'talking', left: null, right: null })),
      reach(ELA, [shoulder(22, 40, 1.2, -1), [4, 60], [15, 62]], 1.3),
      reach(ELA, [shoulder(22, 40, 1.2, 1), [40, 60], [29, 62]], 1.3),
      palm(ELA, { x: 15.5, y: 58, size: 0.62, turn: -22 }),
      flipped(palm(ELA, { x: 15.5, y: 58, size: 0.62, turn: -22 }), 22),
      says(53, 20, 30, 28, [38, 38]),
      wholeBiscuit(53, 20, 10.5),
    ],
  },
  'say-thank-you': {
    shows: 'A child who got a biscuit says something kind.',
    ink: [
      whole(bust(ADA, { x: 22, y: 42, size: 1.2, bottom: 68, face: 'happy', right: null })),
      says(54, 16, 26, 24, [40, 34]),
      heart(54, 16, 8),
      wholeBiscuit(50, 52, 11),
      reach(ADA, [shoulder(22, 42, 1.2, 1), [34, 62], [45, 58]], 1.3),
    ],
  },
};
