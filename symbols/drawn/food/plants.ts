import type { Drawings } from '../../rig/drawing';
import { openmoji } from '../../rig/openmoji';
import { moved, scaled } from '../../rig/place';

export const drawings: Drawings = {
  vegetables: {
    shows: 'Broccoli, a carrot and a tomato.',
    ink: [
      moved(scaled(openmoji('1F966'), 0.9), -14, -10),
      moved(scaled(openmoji('1F955'), 0.95), 13, -6),
      moved(scaled(openmoji('1F345'), 0.62), -6, 20),
    ],
  },
  fruit: {
    shows: 'A banana, an apple and an orange.',
    ink: [
      moved(scaled(openmoji('1F34C'), 1), -12, -8),
      moved(scaled(openmoji('1F34A'), 0.72), 16, -8),
      moved(scaled(openmoji('1F34E'), 0.72), -1, 14),
    ],
  },
};
