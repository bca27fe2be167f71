import { ELA, GUS } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, whole } from '../../rig/figure';
import { type Ink, line, rect } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { pinching } from '../../rig/props/careHands';
import { hangingCoat } from '../../rig/props/dressing';
import { sideways } from '../../rig/sideways';

/** A board on the wall with a peg to hang things on at each x. */
function pegs(left: number, right: number, y: number, at: readonly number[]): Ink {
  return [
    rect(left, y, right - left, 9, 2, P.orange),
    at.map((x) => [
      line(`M${x} ${y + 4.5}V${y + 12}`, 6),
      line(`M${x} ${y + 4.5}V${y + 12}`, 2.4, P.lightGrey),
    ]),
  ];
}

export const drawings: Drawings = {
  'hang-up-coat': {
    shows: 'A child hanging a red coat on a peg.',
    ink: [
      whole(sideways(GUS, { x: 15, y: 30, arm: null, face: 'happy' })),
      pegs(32, 68, 5, [48]),
      line('M44 21C44 14 52 14 52 21', 2),
      hangingCoat(48, 22),
      arm(GUS, [
        [15, 35],
        [26, 38],
        [38, 26],
      ]),
    ],
  },
  'hang-up-bag': {
    shows: 'A hand hanging a rucksack on one of three pegs.',
    ink: [
      pegs(4, 68, 5, [12, 34, 60]),
      moved(scaled(openmoji('1F392'), 0.86), -2, 9),
      pinching(ELA, { x: 39, y: 18, turn: -72, size: 0.85, arm: 14, mirrored: true }),
    ],
  },
};
