import { INDER } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { circle, dot, flat, type Ink, line, marksOf, rect, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { scaled, turned } from '../../rig/place';
import { grip } from '../../rig/props/gripHand';
import { heart, star } from '../../rig/signs';

function smiley(x: number, y: number, radius: number, fill: string): Ink {
  return [
    circle(x, y, radius, fill),
    dot(x - 2.6, y - 1.5, 1.2),
    dot(x + 2.6, y - 1.5, 1.2),
    line(`M${x - 3} ${y + 2}Q${x} ${y + 5} ${x + 3} ${y + 2}`, 1.6),
  ];
}

const peeler = grip(INDER, { at: [52, 32], turn: 40 });

const sticker: Ink = [
  rect(4, 22, 44, 46, 3, P.lightGrey),
  smiley(15, 57, 7, P.green),
  heart(35, 58, 7, P.pink),
  peeler.behind,
  turned(star(33, 28, 25, P.white), 10, [33, 28]),
  flat(
    marksOf(turned(star(33, 28, 17), 10, [33, 28]))
      .flatMap((mark) => ('d' in mark ? [mark.d] : []))
      .join(''),
    P.darkYellow,
  ),
  peeler.before,
];

const certificate: Ink = [
  rect(4, 10, 64, 50, 2, P.white),
  rect(9, 15, 54, 40, 1, P.yellow),
  rect(13, 19, 46, 32, 1, P.white),
  star(36, 28, 8, P.yellow),
  line('M20 40H40M20 46H34', 2.4),
  shape('M46 50L43 67L50 63L57 67L54 50Z', P.darkRed),
  circle(50, 48, 9, P.red),
  circle(50, 48, 4, P.white),
];

export const drawings: Drawings = {
  sticker: { shows: 'A hand peeling a star sticker off a sheet of stickers.', ink: scaled(sticker, 0.97) },
  certificate: { shows: 'A certificate with a gold border, a star and a red rosette.', ink: certificate },
  token: {
    shows: 'A round gold token with a star on it.',
    ink: [circle(36, 36, 31, P.darkYellow), circle(36, 36, 24.5, P.orange), star(36, 37, 19, P.yellow)],
  },
};
