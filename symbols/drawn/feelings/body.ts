import { CAI, DEV, FAY, INDER, KIT, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import type { Ink } from '../../rig/ink';
import { P } from '../../rig/palette';
import { dream } from '../../rig/props/bubbles';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { armToEar, flash, glass, loudspeaker, pizza, plaster, tangle } from '../../rig/props/feelings';
import { soundWaves } from '../../rig/props/sounds';

/** Both hands over the ears. */
function covering(person: Person, x: number, y: number, size: number): Ink {
  const arms = ([-1, 1] as const).map((side) =>
    armToEar(
      person,
      [
        shoulder(x, y, size, side),
        [x + side * 19 * size, y + 3 * size],
        [x + side * 12.2 * size, y - 8 * size],
      ],
      size,
    ),
  );
  return [whole(bust(person, { x, y, size, bottom: 68, face: 'hurt', left: null, right: null })), arms];
}

export const drawings: Drawings = {
  overwhelmed: {
    shows: 'A child with hands over both ears and a tangled scribble over the head.',
    ink: [covering(CAI, 36, 51, 1.5), tangle(36, 11)],
  },
  hungry: {
    shows: 'A child with a hand on the tummy, thinking of pizza.',
    ink: [
      whole(bust(DEV, { x: 22, y: 42, size: 1.25, bottom: 68, face: 'tongue', right: null })),
      reach(DEV, [shoulder(22, 42, 1.25, 1), [46, 60], [25, 61]], 1.35),
      dream(51, 21.5, 19, [38, 48]),
      pizza(51, 20.5),
    ],
  },
  thirsty: {
    shows: 'A child with the tongue out, thinking of a glass of water.',
    ink: [
      whole(bust(FAY, { x: 47, y: 46, size: 1.3, bottom: 68, face: 'tongue', left: null })),
      reach(FAY, [shoulder(47, 46, 1.3, -1), [22, 64], [43, 53]], 1.35),
      dream(20, 21.5, 19, [29, 50]),
      glass(20, 21.5, 1.2),
    ],
  },
  hurt: {
    shows: 'A crying child with a plaster on an arm that hurts.',
    ink: [
      whole(
        bust(KIT, {
          y: 36,
          size: 1.3,
          bottom: 68,
          face: 'crying',
          right: null,
        }),
      ),
      flash(39, 56, 15, P.red, 8),
      reach(KIT, [shoulder(36, 36, 1.3, 1), [66, 60], [27, 57]], 2, 0.3),
      plaster(39, 57, 2),
    ],
  },
  'too-loud': {
    shows: 'A child covers both ears beside a loudspeaker.',
    ink: [loudspeaker(12, 44), soundWaves(10, 28, [10, 17, 24], -42), covering(INDER, 45, 50, 1.3)],
  },
};
