import { ADA, BEN, friend } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, front, whole } from '../../rig/figure';
import { palm } from '../../rig/hand';
import { rays } from '../../rig/signs';

const mate = friend(ADA);
const left = front(BEN, { x: 18, y: 34, right: null, face: 'happy', look: 1 });
const right = front(mate, { x: 55, y: 34, left: null, face: 'happy', look: -1 });

export const drawings: Drawings = {
  'high-five': {
    shows: 'Two happy children clapping their hands together in the air.',
    ink: [
      whole(left),
      whole(right),
      arm(BEN, [
        [24, 37],
        [33, 36],
        [34, 21],
      ]),
      arm(mate, [
        [49, 37],
        [40, 36],
        [39, 21],
      ]),
      palm(BEN, { x: 34, y: 19, size: 0.55, turn: 8 }),
      palm(mate, { x: 40, y: 19, size: 0.55, turn: -8 }),
      rays(37, 17, 11.5, 15.5, [-125, -90, -55]),
    ],
  },
};
