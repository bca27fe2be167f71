import { GUS, LENA } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { fitted } from '../../rig/fitted';
import { type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';
import { edgewise, pinching } from '../../rig/props/careHands';
import { boldArrow } from '../../rig/signs';
import { area, limb, union } from '../../rig/union';

/** A shoe from the side, its toe to the right, 56 wide and 27 high; the foot goes in at 20, 41. */
const shoe: Ink = [
  shape('M10 40L32 42C36 48 44 50 54 51C63 52 66 56 66 62H9C8 54 8 46 10 40Z', P.red),
  rect(7, 60, 61, 7, 3.5, P.white),
  line('M34 51l5 -5M41 54l4 -5.500', 3, P.white),
  line('M52 51C51 55 52 58 54 60', 1.8),
];

export const drawings: Drawings = {
  'put-on-shoes': {
    shows: 'A foot in a sock going into a shoe, with an arrow down.',
    ink: fitted([
      union(
        limb(
          [
            [28, 10],
            [28, 30],
            [40, 36],
          ],
          P.yellow,
          12,
          { bent: true },
        ),
      ),
      line('M22 17H34M22 24H34', 2.4, P.darkOrange),
      union(area('M17 4H39V12H17Z', LENA.legs)),
      shoe,
      pinching(LENA, { x: 10, y: 43, turn: 140, size: 0.7, arm: 4 }),
      boldArrow([54, 12], [54, 40], 0, P.green, 10),
    ]),
  },
  'take-off-shoes': {
    shows: 'A hand pulling a shoe off a foot in a sock, with an arrow away from it.',
    ink: [
      union(
        limb(
          [
            [14, 40],
            [28, 40],
            [31, 22],
          ],
          P.blue,
          12,
          { bent: true },
        ),
      ),
      line('M20 34V46', 2.4, P.navy),
      union(area('M4 31H16V50H4Z', GUS.legs)),
      moved(turned(scaled(shoe, 0.8, [36, 54]), -80, [36, 54]), 18, -20),
      edgewise(GUS, { x: 44, y: 44, turn: -40, size: 0.9, arm: 10 }),
      boldArrow([16, 62], [40, 62], 0, P.darkBlue, 9),
    ],
  },
};
