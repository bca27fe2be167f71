import type { Drawings } from '../../rig/drawing';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { pleatedSkirt, plimsoll, shortTrousers, towel, tShirt, welly } from '../../rig/props/clothes';

export const drawings: Drawings = {
  skirt: { shows: 'A pleated school skirt.', ink: pleatedSkirt(P.darkBlue, P.darkBlue) },
  wellies: {
    shows: 'A pair of red wellington boots.',
    ink: [moved(welly(P.red), 18, -4), welly(P.red)],
  },
  'pe-kit': {
    shows: 'A yellow T-shirt, blue shorts and a pair of plimsolls.',
    ink: [
      moved(scaled(tShirt(P.yellow), 0.66), -12, -14),
      moved(scaled(shortTrousers(P.darkBlue, P.white), 0.6), -13, 15),
      moved(scaled(plimsoll(), 0.5), 19, 3),
      moved(scaled(plimsoll(), 0.5), 19, 20),
    ],
  },
  shorts: { shows: 'A pair of blue shorts with a white stripe.', ink: shortTrousers(P.darkBlue, P.white) },
  towel: { shows: 'A striped towel hanging over a rail.', ink: towel() },
};
