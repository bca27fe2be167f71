import type { Drawings } from '../../rig/drawing';
import { ellipse, type Ink, line, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';

const AT = [
  [16, 62, 10],
  [29, 65, -20],
  [42, 62, 15],
  [55, 65, -8],
  [64, 56, 40],
] as const;

function raisin(x: number, y: number, turn: number): Ink {
  return [ellipse(x, y, 5.5, 4.2, P.darkPurple, turn), line(`M${x - 2} ${y - 1}q2 -1 4 1`, 1.2)];
}

const box: Ink = [
  shape('M16 18L22 8H58L52 18Z', P.lightGrey),
  raisin(29, 15, 0),
  raisin(41, 14, 20),
  shape('M16 18H52V58H16Z', P.yellow),
  shape('M52 18L58 8V48L52 58Z', P.darkYellow),
  moved(scaled(openmoji('1F347'), 0.5), -2, 3),
];

export const drawings: Drawings = {
  raisins: {
    shows: 'A little box with grapes on it, and raisins in front.',
    ink: [box, AT.map(([x, y, turn]) => raisin(x, y, turn))],
  },
};
