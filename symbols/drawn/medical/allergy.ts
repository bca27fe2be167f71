import type { Drawings } from '../../rig/drawing';
import { openmoji } from '../../rig/openmoji';
import { scaled } from '../../rig/place';
import { notAllowed } from '../../rig/signs';

export const drawings: Drawings = {
  allergy: {
    shows: 'A peanut behind a red ring with a slash.',
    ink: [scaled(openmoji('1F95C'), 0.95), notAllowed()],
  },
};
