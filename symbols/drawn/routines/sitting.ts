import { ADA, BEN, CAI, DEV, friend } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm, front, whole } from '../../rig/figure';
import { head } from '../../rig/head';
import { moved, scaled } from '../../rig/place';
import { seated, sideways } from '../../rig/sideways';

const sitter = seated(CAI);
/** The first in line is drawn first, so that nobody's face is hidden. */
const queue = [{ ...DEV, who: 'third' as const }, friend(BEN), ADA].map((person, at) =>
  moved(scaled(whole(sideways(person)), 0.94, [23, 62]), 31 - at * 20, 0),
);
const left = front(BEN, { x: 26, y: 29, left: null, right: null });
const right = front(friend({ ...ADA, hairStyle: 'bun' }), { x: 45, y: 29, left: null, right: null });

export const drawings: Drawings = {
  'sit-down': { shows: 'A child sitting on a chair.', ink: [sitter.seat, whole(sitter)] },
  'line-up': { shows: 'Three children standing one behind the other.', ink: queue },
  hug: {
    shows: 'Two children hugging.',
    ink: [
      right.legs,
      right.body,
      left.legs,
      left.body,
      head(friend({ ...ADA, hairStyle: 'bun' }), 45, 19, 10, { look: -1, face: 'content' }),
      head(BEN, 27, 19, 10, { look: 1, face: 'content' }),
      arm(
        friend(ADA),
        [
          [50, 41.5],
          [36, 45],
          [22, 41.5],
        ],
        0.6,
      ),
      arm(
        BEN,
        [
          [24, 34],
          [38, 36],
          [50, 33.5],
        ],
        0.7,
      ),
    ],
  },
};
