import { BEN, friend, GUS, INDER, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, whole } from '../../rig/figure';
import { type Ink, line, polygon, rect } from '../../rig/ink';
import { P } from '../../rig/palette';
import { desk, pencil } from '../../rig/props/lessons';
import { star } from '../../rig/signs';
import { seated } from '../../rig/sideways';
import { half } from '../../rig/sitting';

const worker = half(BEN, { x: 36, y: 33, nod: 1.5, left: null, right: null, bottom: 54 });
const alone = seated(INDER, { x: 22, y: 30, nod: 1.5, arm: null, tilt: 6 });

function workers(): Ink {
  const bodies = [
    half(LENA, { x: 13, y: 30, look: 1, left: [[6, 38], [8, 45]], right: null, bottom: 50 }),
    half(friend(GUS), { x: 59, y: 30, look: -1, left: null, right: [[66, 38], [64, 45]], bottom: 50 }),
    half({ ...INDER, who: 'third' }, { x: 36, y: 27, nod: 1, left: null, right: null, bottom: 50 }),
  ];
  return bodies.map((body) => whole(body));
}

export const drawings: Drawings = {
  'group-work': {
    shows: 'Three children at a table making one big picture together.',
    ink: [
      workers(),
      polygon([[12, 44], [60, 44], [68, 64], [4, 64]], P.orange),
      polygon([[21, 47], [51, 47], [55, 60], [17, 60]], P.white),
      star(36, 53.500, 6.5),
      arm(LENA, [[17, 34], [22, 42], [26, 51]]),
      arm(friend(GUS), [[55, 34], [50, 42], [46, 51]]),
    ],
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
      arm(INDER, [[22, 36], [33, 42], [52, 34]]),
    ],
  },
  work: {
    shows: 'A child at a desk writing on a sheet of paper.',
    ink: [
      whole(worker),
      desk(52),
      polygon([[24, 46], [50, 46], [53, 58], [20, 58]], P.white),
      line('M26 50h14M25 54h10', 1.8),
      pencil(48, 58, 23, -20, P.yellow),
      arm(BEN, [[30, 36], [17, 46], [25, 53]]),
      arm(BEN, [[42, 36], [63, 46], [47, 51]]),
    ],
  },
};
