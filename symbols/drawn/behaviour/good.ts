import { CAI, FAY, INDER, JOY } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, front, whole } from '../../rig/figure';
import { palm } from '../../rig/hand';
import { marksOf } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { flipped, moved, scaled } from '../../rig/place';
import { says } from '../../rig/props/bubbles';
import { bust } from '../../rig/props/bust';
import { seated } from '../../rig/sideways';
import { heart, tick } from '../../rig/signs';

const upright = seated(JOY, { x: 28, y: 30 });
const patient = front(INDER, { x: 22, y: 32, left: null, right: null, face: 'smile' });

/** Sand is yellow, so that it does not look like a thing that is over. */
const sandTimer = marksOf(openmoji('23F3')).map((mark) =>
  'part' in mark || mark.fill !== P.grey ? mark : { ...mark, fill: P.darkYellow },
);

export const drawings: Drawings = {
  'good-sitting': {
    shows: 'A child who sits upright on a chair, hands on the lap, and a tick.',
    ink: [flipped([upright.seat, whole(upright)], 36), tick(14, 20, 9)],
  },
  'good-waiting': {
    shows: 'A child who stands calmly with folded hands beside a sand timer.',
    ink: [
      whole(patient),
      arm(INDER, [
        [28.5, 35],
        [34, 44],
        [23, 46],
      ]),
      arm(INDER, [
        [15.5, 35],
        [10, 44],
        [21, 46],
      ]),
      moved(scaled(sandTimer, 0.95), 18, 2),
    ],
  },
  'kind-hands': {
    shows: 'Two open hands with a heart between them.',
    ink: [
      palm(CAI, { x: 18, y: 48, size: 1.35, turn: -12 }),
      flipped(palm(CAI, { x: 18, y: 48, size: 1.35, turn: -12 })),
      heart(36, 18, 13),
    ],
  },
  'kind-words': {
    shows: 'A smiling child speaks; a heart is in the speech bubble.',
    ink: [
      whole(bust(FAY, { x: 20, y: 50, size: 1.3, bottom: 68, look: 1, face: 'happy' })),
      says(50, 22, 34, 34, [36, 50]),
      heart(50, 22, 11),
    ],
  },
};
