import type { Drawings } from '../../rig/drawing';
import { flat, type Ink, line, rect, shape, tube } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';

function slice(x: number, y: number): Ink {
  const d = (k: number) =>
    `M${x + k} ${y + 9}C${x - 3 + k} ${y - 1 + k} ${x + 25 - k} ${y - 1 + k} ${x + 22 - k} ${y + 9}V${y + 30}H${x + k}Z`;
  return [shape(d(0), P.orange), flat(d(3), P.white)];
}

const sandwich: Ink = [slice(13, 15), tube('M31 26V46', P.darkGreen, 4), slice(9, 20)];

const carton: Ink = [
  line('M46 16V11L52 9', 2),
  rect(36, 16, 17, 30, 1, P.green),
  line('M36 22H53', 2),
  shape('M37.500 26C41 30 42 32 42 34A4.500 4.500 0 0 1 33 34C33 32 34 30 37.500 26Z', P.white, 1.8),
];

const lunchBox: Ink = [
  rect(6, 6, 60, 40, 7, P.darkBlue),
  carton,
  sandwich,
  moved(scaled(openmoji('1F34E'), 0.5), 17, 1),
  shape('M4 42H68L65 61Q64.500 66 60 66H12Q7.500 66 7 61Z', P.darkBlue),
  line('M5 48.500H67', 2),
  rect(29, 44, 14, 9, 2, P.yellow),
];

export const drawings: Drawings = {
  'packed-lunch': { shows: 'An open lunch box with a sandwich, a drink and an apple.', ink: lunchBox },
};
