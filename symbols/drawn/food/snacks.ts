import type { Drawings } from '../../rig/drawing';
import { ellipse, flat, type Ink, line, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';

const yoghurt: Ink = [
  ellipse(36, 24, 26, 7, P.white),
  line('M43 25L58 5', 8),
  line('M43 25L58 5', 4, P.lightGrey),
  flat('M12 25Q36 37 60 25L56 30H16Z', P.white),
  shape('M10 24C14 33 58 33 62 24L56 61Q55 67 48 67H24Q17 67 16 61Z', P.pink),
  moved(scaled(openmoji('1F353'), 0.55), 0, 13),
];

function crisp(x: number, y: number, turn: number): Ink {
  return [
    ellipse(x, y, 8, 6, P.darkYellow, turn),
    line(`M${x - 3} ${y - 1}l1 .5M${x + 2} ${y + 1}l1 .5`, 1.6, P.darkOrange),
  ];
}

const ZIGZAG = 'l4.500 5l4.500 -5l4.500 5l4.500 -5l4.500 5l4.500 -5l4.500 5l4.500 -5l4.500 5l4.500 -5';

const crisps: Ink = [
  shape(
    `M11 4${ZIGZAG}C53 20 53 46 57 61l-4.600 5l-4.600 -5l-4.600 5l-4.600 -5l-4.600 5l-4.600 -5l-4.600 5l-4.600 -5l-4.600 5L11 61C15 46 15 20 11 4Z`,
    P.red,
  ),
  line('M12.500 14H54.500M12.500 55H54.500', 1.8),
  ellipse(34, 34, 14.5, 13, P.white),
  crisp(30, 31, -20),
  crisp(38, 37, 15),
  crisp(60, 62, -10),
];

export const drawings: Drawings = {
  yoghurt: { shows: 'A pot of strawberry yoghurt with a spoon in it.', ink: yoghurt },
  crisps: { shows: 'A red packet of crisps and a crisp.', ink: crisps },
};
