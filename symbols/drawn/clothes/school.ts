import type { Drawings } from '../../rig/drawing';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { pleatedSkirt, schoolJumper, shirtAndTie, trousers } from '../../rig/props/clothes';

export const drawings: Drawings = {
  'school-uniform': {
    shows: 'A school jumper with a shirt collar, a grey skirt and grey trousers.',
    ink: [
      moved(scaled(trousers(P.grey), 0.6, [36, 36]), 16, 13),
      moved(scaled(pleatedSkirt(P.grey, P.grey), 0.56, [36, 36]), -15, 14),
      moved(scaled([schoolJumper(P.red), shirtAndTie(P.yellow)], 0.64, [36, 36]), 0, -13),
    ],
  },
  jumper: {
    shows: 'A blue school jumper with a V-neck and a badge.',
    ink: schoolJumper(P.blue),
  },
};
