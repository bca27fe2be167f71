import { ADA, GUS, MR_PATEL, type Person } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { head } from '../../rig/head';
import { circle, dot, type Ink, line, rect, roundPath, shape } from '../../rig/ink';
import { P, SKIN } from '../../rig/palette';
import { turned } from '../../rig/place';
import { bust, reach, shoulder } from '../../rig/props/bust';
import { questionMark } from '../../rig/signs';

const CARETAKER: Person = { ...MR_PATEL, hairStyle: 'cropped', skin: SKIN[4], top: P.darkBlue };
const DRIVER: Person = { ...MR_PATEL, top: P.darkGreen };

function keys(x: number, y: number): Ink {
  const key = (turn: number): Ink =>
    turned(
      [
        line(`M${x} ${y + 4}V${y + 17}M${x} ${y + 16}h4M${x} ${y + 12}h3.500`, 5),
        line(`M${x} ${y + 4}V${y + 17}M${x} ${y + 16}h4M${x} ${y + 12}h3.500`, 1.8, P.yellow),
      ],
      turn,
      [x, y],
    );
  return [key(28), key(-18), circle(x, y, 5, 'none'), line(roundPath(x, y, 5), 2)];
}

export const drawings: Drawings = {
  caretaker: {
    shows: 'A grown-up with a broom and a bunch of keys.',
    ink: [
      whole(bust(CARETAKER, { x: 30, y: 36, size: 1.25, bottom: 68, right: null, left: null })),
      shape('M22 68V52H38V68ZM24 52L23 38M36 52L37 38', P.navy),
      line('M58 5V52', 5.6),
      line('M58 5V52', 2, P.orange),
      shape('M52 51H64L67 68H49Z', P.yellow),
      line('M55 58V67M58 58V67M61 58V67', 1.6),
      reach(CARETAKER, [shoulder(30, 36, 1.25, 1), [46, 56], [58, 40]], 1.25),
      reach(CARETAKER, [shoulder(30, 36, 1.25, -1), [12, 46], [10, 44]], 1.25),
      keys(9, 50),
    ],
  },
  'taxi-driver': {
    shows: 'A driver at the wheel of a taxi with a child behind.',
    ink: [
      rect(28, 6, 16, 7, 2, P.orange),
      shape('M16 40L20 16Q21 12 26 12H48Q53 12 56 18L62 40Z', P.yellow),
      shape('M20 38L23.500 19Q24 17 26 17H35V38Z', P.white),
      shape('M39 17H47Q50 17 52 20L58 38H39Z', P.white),
      head(GUS, 28.5, 31, 7),
      head(DRIVER, 47, 28.5, 8.5),
      shape('M4 44Q4 37 10 37H62Q68 39 68 46V58H4Z', P.yellow),
      line('M37 38V57M41 44h5M24 44h5'),
      dot(64.5, 46, 2.2, P.white),
      [wheel(18), wheel(54)],
    ],
  },
  stranger: {
    shows: 'A child looks at a grey figure with a question mark for a face.',
    ink: [
      shape('M33 68C33 50 37 42 51 42C65 42 69 50 69 68Z', P.grey),
      circle(51, 26, 17, P.lightGrey),
      questionMark(51, 25, 10),
      whole(bust(ADA, { x: 17, y: 52, size: 1.05, bottom: 68, look: 1, face: 'worried' })),
    ],
  },
};

function wheel(x: number): Ink {
  return [circle(x, 58, 8, P.darkGrey), circle(x, 58, 3, P.lightGrey)];
}
