import type { Drawings } from '../../rig/drawing';
import { line, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';

export const drawings: Drawings = {
  vegetables: {
    shows: 'Broccoli, a carrot and a cob of sweetcorn.',
    ink: [
      moved(scaled(openmoji('1F955'), 1), 12, -7),
      moved(scaled(openmoji('1F966'), 0.95), -14, -9),
      moved(scaled(openmoji('1F33D'), 0.8), 2, 18),
    ],
  },
  fruit: {
    shows: 'A bowl with a banana, an apple and an orange.',
    ink: [
      moved(scaled(openmoji('1F34A'), 0.72), 17, -3),
      moved(scaled(openmoji('1F34E'), 0.72), -16, -4),
      moved(turned(scaled(openmoji('1F34C'), 1), -22), 2, -4),
      shape('M5 44H67C66 58 58 66 46 67H26C14 66 6 58 5 44Z', P.darkBlue),
      line('M9 53Q36 57 63 53', 2, P.white),
    ],
  },
};
