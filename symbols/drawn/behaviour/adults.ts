import { HANA, MR_HUGHES } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { arm } from '../../rig/figure';
import { dot, type Ink, line, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved } from '../../rig/place';
import { star, tick } from '../../rig/signs';
import { half } from '../../rig/sitting';

const teller = half(HANA, { x: 18, y: 50, right: null, look: 1, face: 'talking', bottom: 68 });
const hearer = half(MR_HUGHES, { x: 52, y: 38, left: null, look: -1, nod: 1, tilt: -14, bottom: 68 });

/** Little people as on a sign by the road: the top of each is at `y`. */
function sign(y: number, limbs: string): Ink {
  return [dot(26, y + 2.4, 2.5, P.navy), moved(line(limbs, 2.8, P.navy), 26, y)];
}

export const drawings: Drawings = {
  'tell-an-adult': {
    shows: 'A child telling a grown-up something important; the grown-up bends down and listens.',
    ink: [
      hearer.body,
      hearer.head,
      teller.body,
      teller.head,
      arm(
        MR_HUGHES,
        [
          [45, 42],
          [40, 56],
          [26, 55],
        ],
        0.78,
      ),
      shape(
        'M8 4H28C31.500 4 33 6 33 9V18C33 21.500 31.500 23 28 23H25L22 29L17 23H8C5 23 3 21.500 3 18V9C3 6 5 4 8 4Z',
        P.yellow,
      ),
      line('M18 8.500V14.500', 4.4, P.darkRed),
      dot(18, 19.3, 2.4, P.darkRed),
    ],
  },
  rules: {
    shows: 'A poster with a star on which three little pictures of good things to do are ticked.',
    ink: [
      rect(9, 4, 54, 64, 3, P.yellow),
      rect(13, 15, 46, 49, 1, P.white),
      star(36, 9.5, 5.5, P.red),
      line('M13 31.300H59M13 47.600H59', 1.4, P.grey),
      line('M20 20V29M20 26H30V29', 1.8, P.darkOrange),
      sign(16.5, 'M-1.500 6.500V9.500H3.500V12'),
      sign(33, 'M0 6.500V12M0 7L4.500 2M0 7L-3.500 10'),
      sign(49, 'M0 6.500V9.500L-3.500 13M0 9.500L3.500 13M-4 9L0 6.500L4 8.500'),
      tick(47, 23, 5),
      tick(47, 39.5, 5),
      tick(47, 56, 5),
    ],
  },
};
