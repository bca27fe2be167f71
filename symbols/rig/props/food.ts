import { circle, ellipse, type Ink, line, shape, tube } from '../ink';
import { P } from '../palette';
import { turned } from '../place';

/** A dinner plate from above; fills the grid. */
export function plate(): Ink {
  return [circle(36, 36, 32, P.white), circle(36, 36, 24.5, P.white)].map((mark, at) =>
    at === 0 ? mark : { ...mark, width: 1.4 },
  );
}

/** A plate seen from the front, as wide as the grid, around the height `y`. */
export function flatPlate(y: number): Ink {
  return [ellipse(36, y, 32, 15, P.white), { ...ellipse(36, y - 1, 23, 9.5, P.white), width: 1.4 }];
}

/** A baked bean, 15 wide. */
export function bakedBean(x: number, y: number, turn = 0, fill: string = P.orange): Ink {
  const d = `M${x - 7.5} ${y + 1}C${x - 8.5} ${y - 7} ${x + 8.5} ${y - 7} ${x + 7.5} ${y + 1}C${x + 7} ${y + 7} ${x + 2.5} ${y + 5.5} ${x} ${y + 2.5}C${x - 2.5} ${y + 5.5} ${x - 7} ${y + 7} ${x - 7.5} ${y + 1}Z`;
  return turned(shape(d, fill), turn, [x, y]);
}

/** Curls of steam that rise from `bottom`. */
export function steam(x: number, bottom: number, apart = 10): Ink {
  const curl = (at: number) => `M${at} ${bottom}c-5 -4 5 -7 0 -12`;
  return line([x - apart, x, x + apart].map(curl).join(''), 2);
}

/** A sausage from one end to the other, bowed. */
export function sausage(x: number, y: number, fill: string = P.brown): Ink {
  const d = `M${x - 17} ${y + 2}Q${x} ${y - 8} ${x + 17} ${y + 2}`;
  return [
    tube(d, fill, 10),
    line(`M${x - 10} ${y - 5}l4 5M${x - 1} ${y - 6.5}l4 5M${x + 8} ${y - 5}l4 5`, 1.8, P.darkBrown),
  ];
}

/** A leaf with its rib, upright; 40 high. */
export function leaf(x: number, y: number, fill: string = P.green): Ink {
  return [
    shape(
      `M${x} ${y + 14}C${x - 22} ${y + 8} ${x - 16} ${y - 14} ${x} ${y - 22}C${x + 16} ${y - 14} ${x + 22} ${y + 8} ${x} ${y + 14}Z`,
      fill,
    ),
    line(
      `M${x} ${y + 20}V${y - 10}M${x} ${y + 4}l-7 -5M${x} ${y + 4}l7 -5M${x} ${y - 5}l-5 -4M${x} ${y - 5}l5 -4`,
      2,
    ),
  ];
}
