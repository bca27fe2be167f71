import { circle, ellipse, flat, type Ink, line, rect, shape } from '../ink';
import { P } from '../palette';

/** A closed book from the front, with its spine at the left. */
export function book(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  cover: Ink = [],
): Ink {
  return [rect(x, y, width, height, 2, fill), line(`M${x + width * 0.16} ${y}V${y + height}`), cover];
}

/** A sheet of work: lines of writing, and what is drawn on it. */
export function sheet(x: number, y: number, width: number, height: number): Ink {
  const rows = [0.22, 0.44, 0.66].map((share) => `M${x + 5} ${y + height * share}H${x + width - 5}`).join('');
  return [rect(x, y, width, height, 1, P.white), line(rows, 1.8)];
}

/** A chair from the side that nobody sits on; its seat reaches to the right. */
export function emptyChair(x: number, seat: number, ground: number, fill: string = P.blue): Ink {
  const bars = `M${x} ${seat - 22}V${ground}M${x} ${seat}H${x + 18}V${ground}`;
  return [line(bars, 7), line(bars, 3, fill)];
}

/** A table from the side. */
export function sideTable(left: number, right: number, top: number, ground: number): Ink {
  const legs = `M${left + 5} ${top + 4}V${ground}M${right - 5} ${top + 4}V${ground}`;
  return [line(legs, 7), line(legs, 3, P.grey), rect(left, top, right - left, 7, 2, P.orange)];
}

export function tree(x: number, y: number, size = 1): Ink {
  const k = size;
  return [
    rect(x - 3.5 * k, y - 22 * k, 7 * k, 22 * k, 1, P.brown),
    shape(
      `M${x - 9 * k} ${y - 18 * k}C${x - 19 * k} ${y - 18 * k} ${x - 19 * k} ${y - 30 * k} ${x - 12 * k} ${y - 32 * k}C${x - 12 * k} ${y - 46 * k} ${x + 12 * k} ${y - 46 * k} ${x + 12 * k} ${y - 32 * k}C${x + 19 * k} ${y - 30 * k} ${x + 19 * k} ${y - 18 * k} ${x + 9 * k} ${y - 18 * k}Z`,
      P.green,
    ),
  ];
}

/** A school bag that stands open; put things in after `back` and before `front`. Its mouth is around 36, 32. */
export const openBag: { readonly back: Ink; readonly front: Ink } = {
  back: [
    line('M28 30C28 20 44 20 44 30', 5),
    line('M28 30C28 20 44 20 44 30', 2, P.red),
    ellipse(36, 33, 23, 6, P.maroon),
  ],
  front: [
    shape('M13 33C18 41 54 41 59 33L61 62C61 66 59 68 55 68H17C13 68 11 66 11 62Z', P.red),
    shape('M20 50H52V60C52 62 50 63 48 63H24C22 63 20 62 20 60Z', P.darkRed),
  ],
};

/** A page of a tear-off calendar. */
export function page(x: number, y: number, width: number, height: number): Ink {
  return [
    rect(x, y, width, height, 3, P.white),
    flat(
      `M${x} ${y + 3}Q${x} ${y} ${x + 3} ${y}H${x + width - 3}Q${x + width} ${y} ${x + width} ${y + 3}V${y + 8}H${x}Z`,
      P.red,
    ),
    line(`M${x} ${y + 8}H${x + width}`),
    rect(x, y, width, height, 3, 'none'),
    [0.28, 0.72].map((share) => line(`M${x + width * share} ${y - 2.5}V${y + 2.5}`, 3)),
  ];
}

export function ball(x: number, y: number, radius: number, fill: string = P.red): Ink {
  return [
    circle(x, y, radius, fill),
    line(
      `M${x - radius * 0.9} ${y - radius * 0.3}Q${x} ${y + radius * 0.6} ${x + radius * 0.9} ${y - radius * 0.3}`,
      1.8,
    ),
  ];
}
