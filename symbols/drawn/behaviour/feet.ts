import { CAI, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { flipped } from '../../rig/place';
import { heart } from '../../rig/signs';

/** One shoe and the end of its trouser leg, large, seen from the front and a little above. */
function shoe(person: Person, x: number): Ink {
  return [
    rect(x - 8, 27, 16, 22, 1, person.legs),
    shape(
      `M${x - 9} 45Q${x} 40 ${x + 9} 45L${x + 11} 58Q${x + 10} 65 ${x} 65Q${x - 10} 65 ${x - 11} 58Z`,
      P.brown,
    ),
    line(`M${x - 4} 49h8M${x - 5} 53.500h10`, 1.8, P.black),
    line(`M${x - 10.5} 60Q${x} 63 ${x + 10.5} 60`, 1.8),
  ];
}

export const drawings: Drawings = {
  'kind-feet': {
    shows: 'Two feet side by side on the floor under a heart.',
    ink: [rect(4, 58, 64, 9, 4, P.green), shoe(CAI, 21), flipped(shoe(CAI, 21)), heart(36, 14, 10)],
  },
};
