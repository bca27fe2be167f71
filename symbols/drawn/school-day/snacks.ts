import type { Drawings } from '../../rig/drawing';
import { dot, ellipse, flat, type Ink, line, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';

function toast(x: number, y: number): Ink {
  return [
    shape(
      `M${x + 6} ${y + 34}V${y + 15}C${x - 3} ${y + 12} ${x - 1} ${y} ${x + 10} ${y}H${x + 26}C${x + 37} ${y} ${x + 39} ${y + 12} ${x + 30} ${y + 15}V${y + 34}Z`,
      P.brown,
    ),
    shape(
      `M${x + 10} ${y + 32}V${y + 13}C${x + 3} ${y + 10} ${x + 5} ${y + 4} ${x + 11} ${y + 4}H${x + 25}C${x + 31} ${y + 4} ${x + 33} ${y + 10} ${x + 26} ${y + 13}V${y + 32}Z`,
      P.orange,
      1.6,
    ),
  ];
}

export const drawings: Drawings = {
  snack: {
    shows: 'A plate with an apple and a biscuit, and a carton of juice.',
    ink: [
      moved(scaled(openmoji('1F9C3'), 0.85), 16, -4),
      ellipse(28, 56, 25, 10, P.lightGrey),
      ellipse(28, 55, 18, 6, P.white),
      moved(scaled(openmoji('1F34E'), 0.62), -17, 1),
      moved(scaled(openmoji('1F36A'), 0.45), 4, 13),
    ],
  },
  breakfast: {
    shows: 'A bowl of cereal with a spoon, toast and a glass of juice.',
    ink: [
      toast(4, 4),
      shape('M46 6H67L64 34H49Z', P.white),
      flat('M47 15H66L64 33H49Z', P.orange),
      line('M46 6H67L64 34H49ZM47 15H66'),
      line('M55 36L68 26', 5.4),
      line('M56 36L67.500 27', 2.2, P.lightGrey),
      shape('M7 42C10 34 16 38 20 34C26 30 32 36 38 33C46 32 52 36 57 42Z', P.darkYellow),
      [dot(20, 38.5, 1.3), dot(30, 36.5, 1.3), dot(40, 38, 1.3), dot(48, 39, 1.3)],
      shape('M4 41H60C60 56 52 63 44 65V68H20V65C12 63 4 56 4 41Z', P.blue),
      line('M8 48H56', 1.8),
    ],
  },
};
