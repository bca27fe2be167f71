import { dot, ellipse, type Ink, line, shape } from '../ink';
import { P } from '../palette';

/** An ice cream whose cone ends at x, y; 34 high. */
export function iceCream(x: number, y: number, fill: string = P.pink): Ink {
  return [
    shape(`M${x - 8} ${y - 18}L${x} ${y}L${x + 8} ${y - 18}Z`, P.orange),
    line(`M${x - 5} ${y - 11.5}L${x + 1} ${y - 18}M${x + 5} ${y - 11.5}L${x - 1} ${y - 18}`, 1.4),
    shape(
      `M${x - 9.5} ${y - 17}C${x - 13} ${y - 36} ${x + 13} ${y - 36} ${x + 9.5} ${y - 17}C${x + 7} ${y - 14.5} ${x + 5} ${y - 18} ${x + 3} ${y - 16}C${x + 1} ${y - 14} ${x - 2} ${y - 17.5} ${x - 4} ${y - 16}C${x - 6} ${y - 14.5} ${x - 8} ${y - 15} ${x - 9.5} ${y - 17}Z`,
      fill,
    ),
  ];
}

/** The same, dropped: the cone stands on its head in what has melted. */
export function fallenIceCream(x: number, ground: number, fill: string = P.pink): Ink {
  const y = ground;
  return [
    shape(
      `M${x - 16} ${y - 3}C${x - 16} ${y - 7} ${x - 8} ${y - 6} ${x} ${y - 6}C${x + 8} ${y - 6} ${x + 16} ${y - 7} ${x + 16} ${y - 3}C${x + 16} ${y + 1} ${x - 16} ${y + 1} ${x - 16} ${y - 3}Z`,
      fill,
    ),
    shape(`M${x - 8} ${y - 15}L${x + 8} ${y - 36}L${x + 11} ${y - 11}Z`, P.orange),
    line(`M${x + 2} ${y - 25}L${x + 9} ${y - 18}M${x + 9} ${y - 26}L${x - 1} ${y - 19}`, 1.4),
    shape(
      `M${x - 12} ${y - 4}C${x - 14} ${y - 22} ${x + 14} ${y - 20} ${x + 13} ${y - 4}Q${x} ${y - 1} ${x - 12} ${y - 4}Z`,
      fill,
    ),
  ];
}

/** Put out over the mouth of a head of `radius` around x, y. */
export function tongueOut(x: number, y: number, radius: number, turned = 0): Ink {
  const k = radius / 10;
  const [mx, my] = [x + turned * 3.2 * k, y + 4.4 * k];
  return [
    shape(
      `M${mx - 3.6 * k} ${my}Q${mx} ${my - 2.4 * k} ${mx + 3.6 * k} ${my}Q${mx + 4 * k} ${my + 3 * k} ${mx} ${my + 3 * k}Q${mx - 4 * k} ${my + 3 * k} ${mx - 3.6 * k} ${my}Z`,
      P.maroon,
      1.6,
    ),
    shape(
      `M${mx - 2.2 * k} ${my + 1.2 * k}V${my + 4.4 * k}a${2.2 * k} ${2.2 * k} 0 0 0 ${4.4 * k} 0V${my + 1.2 * k}Q${mx} ${my} ${mx - 2.2 * k} ${my + 1.2 * k}Z`,
      P.darkPink,
      1.6,
    ),
    line(`M${mx} ${my + 2 * k}V${my + 4.4 * k}`, 1.4),
  ];
}

/** The tongue at the corner of a smile: lips that are licked. */
export function licking(x: number, y: number, radius: number): Ink {
  const k = radius / 10;
  const [mx, my] = [x, y + 5 * k];
  return [
    shape(
      `M${mx + 0.4 * k} ${my + 1.4 * k}C${mx} ${my + 4.6 * k} ${mx + 5.4 * k} ${my + 4.4 * k} ${mx + 4.2 * k} ${my - 0.6 * k}Z`,
      P.darkPink,
      1.6,
    ),
    line(`M${mx - 4.6 * k} ${my - 1.2 * k}Q${mx} ${my + 4.2 * k} ${mx + 4.8 * k} ${my - 1.2 * k}`, 1.8),
  ];
}

/** A plate from the side with a green heap on it that does not smell nice. */
export function horridPlate(x: number, y: number): Ink {
  return [
    shape(
      `M${x - 13} ${y - 1}C${x - 15} ${y - 9} ${x - 9} ${y - 11} ${x - 8} ${y - 12}C${x - 7} ${y - 19} ${x + 3} ${y - 20} ${x + 5} ${y - 14}C${x + 11} ${y - 15} ${x + 15} ${y - 7} ${x + 13} ${y - 1}Z`,
      P.darkGreen,
    ),
    dot(x - 6, y - 6, 2, P.green),
    dot(x + 5, y - 8, 2.4, P.green),
    dot(x - 2, y - 12, 2, P.green),
    ellipse(x, y + 0.5, 18, 3.6, P.lightGrey),
  ];
}

/** A four-pointed gleam. */
export function sparkle(x: number, y: number, size: number): Ink {
  const s = size;
  return shape(
    `M${x} ${y - s}Q${x + s * 0.2} ${y - s * 0.2} ${x + s * 0.8} ${y}Q${x + s * 0.2} ${y + s * 0.2} ${x} ${y + s}Q${x - s * 0.2} ${y + s * 0.2} ${x - s * 0.8} ${y}Q${x - s * 0.2} ${y - s * 0.2} ${x} ${y - s}Z`,
    P.yellow,
  );
}
