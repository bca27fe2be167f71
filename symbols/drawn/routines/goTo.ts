import { KIT } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { ellipse, flat, roundPath } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { boldArrow } from '../../rig/props/boldArrow';
import { sideways } from '../../rig/sideways';

const walker = moved(
  scaled(
    whole(
      sideways(KIT, {
        far: [[13, 60]],
        near: [[32, 61]],
        arm: [
          [24, 42],
          [32, 42],
        ],
      }),
    ),
    0.9,
    [23, 62],
  ),
  -6,
  -6,
);

export const drawings: Drawings = {
  'go-to-the-carpet': {
    shows: 'A child walking on to a carpet, with an arrow to a place on it.',
    ink: [
      ellipse(36, 54, 32, 13.5, P.darkPurple),
      ellipse(36, 54, 24, 8.5, P.purple),
      flat(roundPath(50, 54, 8, 4), P.yellow),
      walker,
      boldArrow([30, 26], [50, 48], 12),
    ],
  },
};
