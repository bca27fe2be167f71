import type { Drawings } from '../../rig/drawing';
import { openmoji } from '../../rig/openmoji';
import { moved, scaled, turned } from '../../rig/place';

export const drawings: Drawings = {
  vegetables: {
    shows: 'Broccoli, a carrot and a cob of sweetcorn.',
    ink: [
      moved(scaled(openmoji('1F955'), 1), 13, -8),
      moved(scaled(openmoji('1F966'), 0.95), -14, -9),
      moved(scaled(openmoji('1F33D'), 0.8), 2, 18),
    ],
  },
  fruit: {
    shows: 'An apple, an orange and a banana.',
    ink: [
      moved(scaled(openmoji('1F34A'), 0.82), 16, -8),
      moved(scaled(openmoji('1F34E'), 0.82), -14, -9),
      moved(turned(openmoji('1F34C'), 48), 3, 8),
    ],
  },
};
