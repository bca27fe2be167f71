import { dot, type Ink, line, shape } from '../ink';
import { P } from '../palette';

/** A coat seen from the front, hanging: its collar is at x, y, it is 46 high and 36 wide. */
export function hangingCoat(x: number, y: number, fill: string = P.red): Ink {
  const sleeve = (side: -1 | 1) =>
    shape(
      `M${x + side * 8} ${y + 3}C${x + side * 15} ${y + 5} ${x + side * 18} ${y + 16} ${x + side * 18} ${y + 31}L${x + side * 10.5} ${y + 32}L${x + side * 9} ${y + 16}Z`,
      fill,
    );
  return [
    sleeve(-1),
    sleeve(1),
    shape(
      `M${x - 5} ${y + 1}L${x - 10} ${y + 5}L${x - 11.5} ${y + 45}L${x + 11.5} ${y + 45}L${x + 10} ${y + 5}L${x + 5} ${y + 1}Z`,
      fill,
    ),
    shape(
      `M${x - 7} ${y + 2}C${x - 6} ${y - 4} ${x + 6} ${y - 4} ${x + 7} ${y + 2}L${x} ${y + 11}Z`,
      P.darkRed,
    ),
    line(`M${x} ${y + 11}V${y + 45}`),
    [18, 27, 36].map((dy) => dot(x + 4, y + dy, 1.7)),
  ];
}
