import { ELA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { palm } from '../../rig/hand';
import { flat, polygon } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { openBook } from '../../rig/props/lessons';

export const drawings: Drawings = {
  'sensory-story': {
    shows: 'An open book with a bell, a feather and a flower coming out of it, and a hand that touches.',
    ink: [
      openBook(36, 40, 64, 28, P.red),
      moved(scaled(openmoji('1F514'), 0.5), -20, -16),
      moved(scaled(openmoji('1F33C'), 0.5), 20, -16),
      palm(ELA, { x: 36, y: 42, size: 1, turn: 0 }),
    ],
  },
  topic: {
    shows: 'An open book with a dinosaur and a pyramid, and behind it a rocket and the Earth.',
    ink: [
      moved(scaled(openmoji('1F30D'), 0.6), -15, -17),
      moved(scaled(openmoji('1F680'), 0.55), 18, -18),
      openBook(36, 34, 64, 34, P.darkPurple),
      polygon(
        [
          [41, 57],
          [51, 43],
          [61, 57],
        ],
        P.yellow,
      ),
      flat('M51 43L61 57H53Z', P.darkYellow),
      polygon(
        [
          [41, 57],
          [51, 43],
          [61, 57],
        ],
        'none',
      ),
      moved(scaled(openmoji('1F995'), 0.5), -15, 13),
    ],
  },
};
