import { DEV } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { circle, type Ink, line, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { clockFace, ribbon } from '../../rig/props/core';
import { portrait } from '../../rig/sitting';

/** The one big question mark of all question words. */
function ask(): Ink {
  const hook = 'M46 22C46 4 66 4 66 20C66 32 56 32 56 45';
  return [ribbon(hook, P.red, 4.8), circle(56, 60, 4.6, P.red)];
}

const thinker = portrait(DEV, { x: 23, y: 33, face: 'thinking' });

/** Somebody, we can't see who. */
function somebody(): Ink {
  return [shape('M4 66C4 50 10 42 23 42C36 42 42 50 42 66Z', P.darkBlue), circle(23, 24, 14, P.darkBlue)];
}

function cog(): Ink {
  return [moved(scaled(openmoji('2699'), 0.72), -14, -8), moved(scaled(openmoji('2699'), 0.56), 0, 18)];
}

export const drawings: Drawings = {
  who: { shows: 'The shape of a person and a question mark.', ink: [somebody(), ask()] },
  what: {
    shows: 'A parcel and a question mark.',
    ink: [moved(scaled(openmoji('1F4E6'), 0.66), -12, 8), ask()],
  },
  where: {
    shows: 'A pin on a map and a question mark.',
    ink: [
      shape('M4 56L16 50L30 56L42 50V64L30 69L16 64L4 69Z', P.green),
      line('M16 50V64M30 56V69', 1.6),
      shape('M23 60C14 44 7 36 7 24A16 16 0 0 1 39 24C39 36 32 44 23 60Z', P.darkYellow),
      circle(23, 24, 6.5, P.white),
      ask(),
    ],
  },
  when: { shows: 'A clock and a question mark.', ink: [clockFace(23, 38, 19, P.yellow), ask()] },
  why: {
    shows: 'A child thinking hard, and a question mark.',
    ink: [
      thinker.body,
      thinker.head,
      arm(
        DEV,
        [
          [44, 68],
          [45, 58],
          [33, 53],
        ],
        0.6,
        6,
      ),
      ask(),
    ],
  },
  how: { shows: 'Two cogs that turn each other, and a question mark.', ink: [cog(), ask()] },
};
