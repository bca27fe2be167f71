import { INDER } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { fitted } from '../../rig/fitted';
import { dot, type Ink, line, marksOf, rect, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { flipped, moved, scaled, turned } from '../../rig/place';
import { drop } from '../../rig/props/care';
import { speedLines } from '../../rig/props/deeds';
import { sparkle } from '../../rig/props/treats';
import { leg, sideways } from '../../rig/sideways';
import { cross } from '../../rig/signs';

const runner = sideways(INDER, {
  x: 41,
  y: 27,
  arm: [
    [38, 42],
    [50, 43],
  ],
  farArm: [
    [53, 32],
    [57, 21],
  ],
  sleeve: 0.66,
  face: 'happy',
});
const plodder = sideways(INDER, {
  x: 17,
  y: 29,
  far: [[10, 62.5]],
  near: [[23, 62.5]],
  nod: 1,
  face: 'flat',
});

const COLOURS: Readonly<Record<string, string>> = { [P.lightGrey]: P.white, [P.grey]: P.red };

function recoloured(ink: Ink): Ink {
  return marksOf(ink).map((mark) =>
    'part' in mark || !mark.fill ? mark : { ...mark, fill: COLOURS[mark.fill] ?? mark.fill },
  );
}

const SHIRT = 'M16 23L7 27L3 39L11 43L14 40V62H40V40L43 43L51 39L47 27L38 23Q27 31 16 23Z';

export const drawings: Drawings = {
  fast: {
    shows: 'A child running very fast, with lines streaming behind.',
    ink: [
      speedLines(
        [
          [4, 18, 20],
          [9, 29, 16],
          [4, 40, 18],
        ],
        3,
      ),
      leg(INDER, [
        [38, 44],
        [30, 53],
        [16, 57],
      ]),
      turned([runner.body, runner.head], 12, [41, 44]),
      leg(INDER, [
        [43, 44],
        [55, 48],
        [58, 61],
      ]),
    ],
  },
  slow: {
    shows: 'A child walking slowly behind a tortoise.',
    ink: [whole(plodder), moved(flipped(scaled(openmoji('1F422'), 0.74)), 15, 16)],
  },
  new: {
    shows: 'A brand new shoe that shines, with its label still on.',
    ink: [
      moved(recoloured(openmoji('1F45F')), 0, 12),
      line('M17 44C20 36 22 30 17 25', 1.8),
      shape('M20 27H8V11L14 5L20 11Z', P.green),
      dot(14, 12.5, 1.6),
      sparkle(37, 18, 12),
      sparkle(57, 26, 10),
    ],
  },
  dry: {
    shows: 'A shirt drying on a line in the sun, and a drop of water crossed out.',
    ink: fitted([
      moved(scaled(openmoji('2600'), 0.62), 20, -17),
      line('M3 22H42'),
      shape(SHIRT, P.red),
      rect(14, 18, 5, 9, 1, P.yellow),
      rect(35, 18, 5, 9, 1, P.yellow),
      drop(57, 53, 2.7, P.darkBlue),
      cross(57, 54.5, 8),
    ]),
  },
};
