import type { Drawings } from '../../rig/drawing';
import { ellipse, type Ink, line, shape, tube } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled, turned } from '../../rig/place';

const yoghurt: Ink = [
  ellipse(24, 12, 17, 7, P.lightGrey, -24),
  ellipse(30, 27, 24, 7, P.white),
  shape('M6 27C12 36 48 36 54 27L49 61Q48 67 41 67H19Q12 67 11 61Z', P.pink),
  moved(scaled(openmoji('1F353'), 0.55), -6, 14),
  tube('M61 28V64', P.lightGrey, 3.4),
  ellipse(61, 20, 7, 11, P.lightGrey),
];

function crisp(x: number, y: number, turn: number): Ink {
  return turned(
    [
      ellipse(x, y, 9, 7, P.darkYellow),
      line(`M${x - 4} ${y - 1}Q${x} ${y - 4} ${x + 4} ${y - 1}`, 1.8, P.darkOrange),
    ],
    turn,
    [x, y],
  );
}

const ZIGZAG = 'l4.500 5l4.500 -5l4.500 5l4.500 -5l4.500 5l4.500 -5l4.500 5l4.500 -5l4.500 5l4.500 -5';

const crisps: Ink = [
  shape(
    `M11 4${ZIGZAG}C53 20 53 46 57 61l-4.600 5l-4.600 -5l-4.600 5l-4.600 -5l-4.600 5l-4.600 -5l-4.600 5l-4.600 -5l-4.600 5L11 61C15 46 15 20 11 4Z`,
    P.red,
  ),
  line('M12.500 14H54.500M12.500 55H54.500', 1.8),
  crisp(27, 29, -20),
  crisp(40, 32, 20),
  crisp(31, 42, 5),
  crisp(60, 50, 30),
  crisp(54, 62, -10),
];

export const drawings: Drawings = {
  yoghurt: { shows: 'A pot of strawberry yoghurt with a spoon in it.', ink: yoghurt },
  crisps: { shows: 'A red packet of crisps with crisps beside it.', ink: crisps },
};
