import { ADA, CAI, DEV, FAY, friend, GUS, KIT, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { bareArm, sleeved, whole } from '../../rig/figure';
import { circle, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { flipped, turned } from '../../rig/place';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { flash } from '../../rig/props/feelings';
import { soundWaves } from '../../rig/props/sounds';
import { leg, sideways } from '../../rig/sideways';
import { notAllowed } from '../../rig/signs';
import { union } from '../../rig/union';

const kicker = sideways(DEV, {
  x: 24,
  y: 28,
  face: 'angry',
  arm: [
    [16, 36],
    [15, 43],
  ],
});
const kicked = bust(friend(LENA), {
  x: 18,
  y: 47,
  size: 0.85,
  bottom: 62,
  face: 'hurt',
  tilt: -8,
  right: null,
});

const pusher = sideways(KIT, {
  x: 23,
  y: 30,
  face: 'angry',
  arm: [
    [32, 37],
    [41, 40],
  ],
  farArm: [
    [34, 33],
    [43, 36],
  ],
});
const pushed = bust(friend(GUS), {
  x: 23,
  y: 48,
  size: 0.9,
  bottom: 64,
  face: 'worried',
  look: -1,
  left: [
    [14, 52],
    [10, 45],
  ],
});

const bitten = [
  [14, 60],
  [38, 38],
  [61, 34],
] as const;

export const drawings: Drawings = {
  'no-kicking': {
    shows: 'A child kicks another, crossed out.',
    ink: [
      whole(kicked),
      flipped([
        leg(
          DEV,
          [
            [22, 44],
            [19, 58],
          ],
          5.4,
        ),
        turned([kicker.body, kicker.head], -8, [24, 44]),
      ]),
      flash(23, 52, 9, P.yellow),
      flipped(
        leg(
          DEV,
          [
            [25, 43],
            [35, 44],
            [43, 51],
          ],
          6.4,
        ),
      ),
      notAllowed(),
    ],
  },
  'no-shouting': {
    shows: 'A shouting child, crossed out.',
    ink: [
      whole(bust(FAY, { x: 23, y: 55, size: 1.2, bottom: 66, face: 'shouting', look: 1 })),
      soundWaves(29, 46, [16, 23, 30], -34, P.darkOrange),
      notAllowed(),
    ],
  },
  'no-biting': {
    shows: 'A child bites an arm, crossed out.',
    ink: [
      whole(bust(CAI, { x: 49, y: 34, size: 1.25, bottom: 62, face: 'blank', left: null, right: null })),
      circle(49, 29.5, 6, P.maroon),
      union(bareArm(friend(ADA), bitten, 7)),
      union(sleeved(friend(ADA), bitten, 0.35, 7)),
      shape('M44 29H54V34Q49 36 44 34Z', P.white, 1.6),
      line('M47.300 29.500V34.500M50.700 29.500V34.500', 1.4),
      notAllowed(),
    ],
  },
  'no-throwing': {
    shows: 'A child throws a block, crossed out.',
    ink: [
      whole(bust(LENA, { x: 22, y: 53, size: 1.05, bottom: 66, face: 'angry', look: 1, right: null })),
      reach(LENA, [shoulder(22, 53, 1.05, 1), [44, 56], [43, 37]], 1.1),
      turned(rect(39, 16, 13, 13, 2, P.orange), 20, [45, 22]),
      line('M32 24l4 -2M55 34l-3 -3', 2),
      notAllowed(),
    ],
  },
  'no-pushing': {
    shows: 'A child pushes another over, crossed out.',
    ink: [turned(whole(pushed), -14, [22, 62]), flipped(whole(pusher)), notAllowed()],
  },
  'no-spitting': {
    shows: 'A child spits, crossed out.',
    ink: [
      whole(bust(GUS, { x: 52, y: 34, size: 1.15, bottom: 60, face: 'whispering', look: -1 })),
      [drop(35, 25), drop(27, 41), drop(18, 44), drop(22, 52)],
      notAllowed(),
    ],
  },
};

function drop(x: number, y: number): Ink {
  return turned(
    shape(
      `M${x} ${y - 5}C${x + 5} ${y} ${x + 4} ${y + 4} ${x} ${y + 4}C${x - 4} ${y + 4} ${x - 5} ${y} ${x} ${y - 5}Z`,
      P.darkBlue,
    ),
    50,
    [x, y],
  );
}
