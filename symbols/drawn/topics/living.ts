import { FAY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { front, whole } from '../../rig/figure';
import { circle, type Ink, line } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { tinted } from '../../rig/props/tinted';

const model = whole(
  front(FAY, {
    shorts: true,
    sleeve: 0.35,
    left: [
      [24, 36],
      [20, 46],
    ],
    right: [
      [48, 36],
      [52, 46],
    ],
  }),
);

const pointer = (d: string, x: number, y: number, fill: string): Ink => [
  line(d, 1.8),
  circle(x, y, 4.2, fill),
];

export const drawings: Drawings = {
  'human-body': {
    shows: 'A child standing with lines that point to eye, hand, tummy, knee and foot.',
    ink: [
      model,
      pointer('M43.500 17.500L60 12', 63, 11, P.red),
      pointer('M20 47L9 40', 8, 38, P.yellow),
      pointer('M38 40L62 36', 64, 35, P.green),
      pointer('M32 55L12 58', 9, 58, P.darkBlue),
      pointer('M42 62L60 60', 63, 60, P.darkOrange),
    ],
  },
  animals: {
    shows: 'The heads of a dog, a cat and a rabbit.',
    ink: [
      moved(scaled(openmoji('1F430'), 0.64), 0, -17),
      moved(
        scaled(tinted(openmoji('1F436'), { [P.orange]: P.brown, [P.darkOrange]: P.darkBrown }), 0.64),
        -17,
        15,
      ),
      moved(scaled(openmoji('1F431'), 0.64), 16, 14),
    ],
  },
};
