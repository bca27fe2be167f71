import { P } from '../../rig/palette';
import type { Drawings } from '../../rig/drawing';
import { openmoji } from '../../rig/openmoji';
import { moved, scaled } from '../../rig/place';
import { ellipse } from '../../rig/ink';

export const drawings: Drawings = {
  snack: {
    shows: 'A plate with an apple and a biscuit, and a carton of juice.',
    ink: [
      moved(scaled(openmoji('1F9C3'), 0.85), 16, -4),
      ellipse(28, 56, 25, 10, P.lightGrey),
      ellipse(28, 55, 18, 6, P.white),
      moved(scaled(openmoji('1F34E'), 0.62), -17, 1),
      moved(scaled(openmoji('1F36A'), 0.45), 4, 13),
    ],
  },
};
