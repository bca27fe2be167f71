import { BEN, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import type { Ink } from '../../rig/ink';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { questionMark, star } from '../../rig/signs';

export const drawings: Drawings = {
  confused: {
    shows: 'A puzzled child who scratches the head under question marks.',
    ink: [
      whole(bust(LENA, { x: 32, y: 48, size: 1.45, bottom: 68, face: 'puzzled', tilt: -6, right: null })),
      reach(LENA, [shoulder(32, 48, 1.45, 1), [64, 50], [47, 23]], 1.4),
      [bigQuestion(60, 14, 1.3), bigQuestion(11, 13, 1)],
    ],
  },
  proud: {
    shows: 'A child who stands tall with hands on hips under a star.',
    ink: [
      whole(
        bust(BEN, {
          x: 36,
          y: 46,
          size: 1.2,
          bottom: 68,
          face: 'proud',
          left: [
            [6, 52],
            [25, 61],
          ],
          right: [
            [66, 52],
            [47, 61],
          ],
          sleeve: 0.8,
        }),
      ),
      star(36, 12, 10.5),
    ],
  },
};

function bigQuestion(x: number, y: number, size: number): Ink {
  return questionMark(x, y, 7 * size);
}
