import { circle, ellipse, flat, type Ink, line, rect, shape } from '../ink';
import { P } from '../palette';
import { moved } from '../place';
import type { Point } from '../union';

/** A tap from the side, pointing right: it stands on x, y, its handle is at x, y - 34, water leaves it at x + 22, y - 20. */
export function tap(x: number, y: number): Ink {
  const pipe = `M${x} ${y}V${y - 18}Q${x} ${y - 26} ${x + 8} ${y - 26}H${x + 16}Q${x + 22} ${y - 26} ${x + 22} ${y - 21}`;
  const handle = `M${x} ${y - 30}V${y - 34}M${x - 7} ${y - 35}H${x + 7}`;
  return [
    { d: handle, stroke: P.black, width: 7, cap: 'round', role: 'contour' },
    line(`M${x - 7} ${y - 35}H${x + 7}`, 3.6, P.grey),
    { d: pipe, stroke: P.black, width: 12, join: 'round', role: 'contour' },
    { d: pipe, stroke: P.lightGrey, width: 8, join: 'round' },
    rect(x - 8, y - 4, 16, 5, 1, P.grey),
    rect(x + 15.5, y - 22, 13, 4.5, 1, P.grey),
  ];
}

/** Water that falls from y to `bottom`. */
export function stream(x: number, y: number, bottom: number, width = 8): Ink {
  const [left, right] = [x - width / 2, x + width / 2];
  return [
    flat(`M${left} ${y}H${right}V${bottom}H${left}Z`, P.blue),
    line(`M${left} ${y}V${bottom}M${right} ${y}V${bottom}`),
  ];
}

export function drop(x: number, y: number, size = 1, fill: string = P.blue): Ink {
  const k = size;
  return shape(
    `M${x} ${y - 5 * k}C${x + 5 * k} ${y + 1 * k} ${x + 4 * k} ${y + 5 * k} ${x} ${y + 5 * k}C${x - 4 * k} ${y + 5 * k} ${x - 5 * k} ${y + 1 * k} ${x} ${y - 5 * k}Z`,
    fill,
  );
}

/** Soap suds: middle and radius of each bubble. */
export function suds(bubbles: readonly (readonly [x: number, y: number, radius: number])[]): Ink {
  return bubbles.map(([x, y, radius]) => [
    circle(x, y, radius, P.white),
    radius > 3
      ? line(
          `M${x - radius * 0.45} ${y}A${radius * 0.5} ${radius * 0.5} 0 0 1 ${x} ${y - radius * 0.45}`,
          1.6,
          P.darkBlue,
        )
      : [],
  ]);
}

/** A basin cut off by its own rim, from `left` to `right`. */
export function basin(left: number, right: number, y: number, depth: number): Ink {
  const inset = (right - left) * 0.16;
  return [
    shape(
      `M${left + 3} ${y}C${left + 4} ${y + depth} ${left + inset} ${y + depth} ${left + 2 * inset} ${y + depth}H${right - 2 * inset}C${right - inset} ${y + depth} ${right - 4} ${y + depth} ${right - 3} ${y}Z`,
      P.white,
    ),
    rect(left, y - 2.5, right - left, 5, 2.5, P.lightGrey),
  ];
}

/** A toilet from the side, its seat's top at 48 and the ground at 67; sit on it at x 28. */
export function toiletSide(): Ink {
  return [
    rect(4, 20, 14, 30, 2, P.white),
    rect(3, 17, 16, 6, 2, P.lightGrey),
    shape('M10 50H46C46 57 41 60 37 60L39 67H18L20 60C13 60 10 56 10 50Z', P.white),
    rect(10, 47.5, 37, 4.5, 2.2, P.lightGrey),
  ];
}

/** A toilet from the front without its lid. What is in its bowl is drawn around 36, 47; `at` moves it all. */
export function toiletBowl(bowl: Ink, at: Point = [0, 0]): Ink {
  const ink: Ink = [
    shape('M24 55L27 68H45L48 55Z', P.white),
    shape('M15 47C15 66 57 66 57 47Z', P.white),
    ellipse(36, 47, 23, 11, P.lightGrey),
    ellipse(36, 47, 16.5, 7, P.white),
    bowl,
  ];
  return moved(ink, ...at);
}

/** The same with its lid up. */
export function toiletFront(bowl: Ink): Ink {
  return [shape('M19 44C14 30 18 14 28 14H44C54 14 58 30 53 44Z', P.white), toiletBowl(bowl)];
}

/** A tap on the wall at the left: water leaves it `size` times 27 to the right of x, y and 9 below. */
export function wallTap(x: number, y: number, size = 1): Ink {
  const [px, py] = [(dx: number) => x + dx * size, (dy: number) => y + dy * size];
  const pipe = `M${x} ${y}H${px(20)}Q${px(27)} ${y} ${px(27)} ${py(8)}`;
  const bar = `M${px(6)} ${py(-9)}H${px(20)}`;
  return [
    line(`M${px(13)} ${y}V${py(-8)}`, 6),
    { d: bar, stroke: P.black, width: 3.4 * size + 4, cap: 'round', role: 'contour' },
    line(bar, 3.4 * size, P.grey),
    { d: pipe, stroke: P.black, width: 8 * size + 4, join: 'round', role: 'contour' },
    { d: pipe, stroke: P.lightGrey, width: 8 * size, join: 'round' },
    rect(px(-2), py(-9), 6 * size, 18 * size, 2, P.grey),
    rect(px(20.5), py(5.5), 13 * size, 4.5 * size, 1, P.grey),
  ];
}
