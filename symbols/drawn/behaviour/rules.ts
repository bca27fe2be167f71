import { BEN, CAI, ELA, friend } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { line } from '../../rig/ink';
import { P } from '../../rig/palette';
import { scaled, turned } from '../../rig/place';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { flash } from '../../rig/props/feelings';
import { leg, sideways } from '../../rig/sideways';
import { notAllowed } from '../../rig/signs';

/*
 * The ring leaves a circle of radius 25 and its slash hides the line from top left to bottom right: what is done
 * happens above and below it, and only arms and bodies cross it.
 */

const running = sideways(ELA, {
  x: 34,
  y: 26,
  arm: [
    [35, 40],
    [46, 36],
  ],
  farArm: [
    [25, 34],
    [22, 43],
  ],
  face: 'happy',
});

export const drawings: Drawings = {
  'no-running': {
    shows: 'A running child, crossed out.',
    ink: [
      scaled(
        [
          leg(
            ELA,
            [
              [32, 43],
              [25, 53],
              [12, 52],
            ],
            5.6,
          ),
          leg(
            ELA,
            [
              [36, 43],
              [50, 44],
              [48, 58],
            ],
            5.6,
          ),
          turned([running.body, running.head], 20, [34, 43]),
          line('M15 27H24M12 35H18M12 43H17', 2),
        ],
        0.92,
        [33, 36],
      ),
      notAllowed(),
    ],
  },
  'no-hitting': {
    shows: 'A child hits another, crossed out.',
    ink: [
      whole(bust(friend(CAI), { x: 21, y: 51, size: 0.9, bottom: 66, face: 'hurt', tilt: -10 })),
      whole(
        bust(BEN, { x: 48, y: 30, size: 0.95, bottom: 58, face: 'angry', look: -1, left: null, right: null }),
      ),
      flash(30, 42, 9, P.yellow),
      reach(BEN, [shoulder(48, 30, 0.95, -1), [38, 30], [31, 41]], 1.4),
      notAllowed(),
    ],
  },
};
