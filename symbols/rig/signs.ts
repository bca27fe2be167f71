import { circle, dot, type Ink, line, rect, roundPath, shape, tube } from './ink';
import { P } from './palette';
import type { Point } from './union';

/** The smallest disc in which a sign still reads at 20 mm (symbols.md 5, composition). */
const BADGE = 11;
const BADGE_AT: Point = [56, 16];

/** The path of an arrow; `bow` bends it to its left (above 0) or right, its barbs stand off by `spread`, in radians. */
function arrowPath(from: Point, to: Point, bow: number, barb: number, spread: number): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const middle: Point = [
    (from[0] + to[0]) / 2 + (dy / length) * bow,
    (from[1] + to[1]) / 2 - (dx / length) * bow,
  ];
  const angle = Math.atan2(to[1] - middle[1], to[0] - middle[0]);
  const tip = (turn: number) =>
    `${to[0] - barb * Math.cos(angle + turn)} ${to[1] - barb * Math.sin(angle + turn)}`;
  return `M${from[0]} ${from[1]}Q${middle[0]} ${middle[1]} ${to[0]} ${to[1]}M${tip(spread)}L${to[0]} ${to[1]}L${tip(-spread)}`;
}

/** An arrow from one point to another, 3 wide; `bow` bends it to its left (above 0) or right. */
export function arrow(from: Point, to: Point, bow = 0, colour: string = P.black): Ink {
  return line(arrowPath(from, to, bow, 7, 0.6), 3, colour);
}

/** A coloured arrow with a black edge, for where the way something moves is half of the picture. */
export function boldArrow(from: Point, to: Point, bow = 0, colour: string = P.green, barb = 8.5): Ink {
  return tube(arrowPath(from, to, bow, barb, 0.72), colour, 3.6);
}

/** A fat arrow with an outline: go there. Points right from x, y, its tip. `turn` in degrees through `turned`. */
export function blockArrow(x: number, y: number, length: number, fill: string = P.green): Ink {
  return shape(`M${x} ${y}l-11 -10v5.500h${-(length - 11)}v9h${length - 11}v5.500Z`, fill);
}

/** The red ring and slash of a thing not to do. Draw it over the picture. */
export function notAllowed(): Ink {
  const ring = `${roundPath(36, 36, 29)}M15.5 15.500L56.5 56.5`;
  return [line(ring, 7), line(ring, 4, P.darkRed)];
}

/** A cross over what is not wanted or not there. */
export function cross(x: number, y: number, size: number, colour: string = P.darkRed): Ink {
  const d = `M${x - size} ${y - size}L${x + size} ${y + size}M${x + size} ${y - size}L${x - size} ${y + size}`;
  return [line(d, 7), line(d, 4, colour)];
}

export function tick(x: number, y: number, size: number, colour: string = P.darkGreen): Ink {
  const d = `M${x - size} ${y}L${x - size * 0.25} ${y + size * 0.75}L${x + size} ${y - size * 0.8}`;
  return [line(d, 7), line(d, 4, colour)];
}

/** A white disc at the top right that holds a sign drawn around its middle. */
export function badge(
  sign: (x: number, y: number) => Ink,
  at: Point = BADGE_AT,
  fill: string = P.white,
): Ink {
  return [circle(at[0], at[1], BADGE, fill), sign(at[0], at[1])];
}

/** The hands of a clock; draw them in a `badge` or on a face of your own. */
export function hands(x: number, y: number, size = 7): Ink {
  return line(`M${x} ${y - size}V${y}L${x + size * 0.7} ${y + size * 0.4}`, 2.6);
}

export function questionMark(x: number, y: number, size = 7): Ink {
  const k = size / 7;
  const d = `M${x - 3.6 * k} ${y - 3.2 * k}C${x - 3.6 * k} ${y - 8 * k} ${x + 4 * k} ${y - 8 * k} ${x + 4 * k} ${y - 3.2 * k}C${x + 4 * k} ${y - 0.4 * k} ${x} ${y - 0.4 * k} ${x} ${y + 2.4 * k}`;
  return [line(d, 3), dot(x, y + 6.4 * k, 1.9)];
}

export function plus(x: number, y: number, size = 6, fill: string = P.green): Ink {
  const [s, t] = [size, size * 0.36];
  return shape(
    `M${x - t} ${y - s}h${2 * t}v${s - t}h${s - t}v${2 * t}h${t - s}v${s - t}h${-2 * t}v${t - s}h${t - s}v${-2 * t}h${s - t}Z`,
    fill,
  );
}

export function heart(x: number, y: number, size = 7, fill: string = P.red): Ink {
  const k = size / 7;
  const d = `M${x} ${y + 6.5 * k}C${x - 9.5 * k} ${y} ${x - 8 * k} ${y - 6.5 * k} ${x - 4 * k} ${y - 6.5 * k}C${x - 1.5 * k} ${y - 6.5 * k} ${x} ${y - 4.5 * k} ${x} ${y - 3 * k}C${x} ${y - 4.5 * k} ${x + 1.5 * k} ${y - 6.5 * k} ${x + 4 * k} ${y - 6.5 * k}C${x + 8 * k} ${y - 6.5 * k} ${x + 9.5 * k} ${y} ${x} ${y + 6.5 * k}Z`;
  return shape(d, fill);
}

export function star(x: number, y: number, radius: number, fill: string = P.yellow): Ink {
  const points = Array.from({ length: 10 }, (_, at) => {
    const [r, angle] = [at % 2 === 0 ? radius : radius * 0.45, (Math.PI / 5) * at - Math.PI / 2];
    return `${(x + r * Math.cos(angle)).toFixed(2)} ${(y + r * Math.sin(angle)).toFixed(2)}`;
  });
  return shape(`M${points.join('L')}Z`, fill);
}

/** A speech bubble; its tail points at `to`. */
export function speech(x: number, y: number, width: number, height: number, to: Point): Ink {
  const side = to[0] < x ? -1 : 1;
  const root = x + side * width * 0.18;
  const bottom = y + height / 2;
  const tail = `M${root - 3.5} ${bottom - 1}L${to[0]} ${to[1]}L${root + 3.5} ${bottom - 1}`;
  return [
    rect(x - width / 2, y - height / 2, width, height, Math.min(width, height) * 0.36, P.white),
    shape(`${tail}`, P.white),
    // Covers the line between bubble and tail.
    line(`M${root - 2.2} ${bottom - 1.2}H${root + 2.2}`, 3.4, P.white),
  ];
}

/** A thought bubble: a cloud, with its little bubbles leading to `to`. */
export function thought(x: number, y: number, to: Point): Ink {
  const cloud = `M${x - 11} ${y + 7}a7 7 0 0 1 -1 -13a8.5 8.5 0 0 1 14 -4.500a7.5 7.5 0 0 1 10.5 7a6 6 0 0 1 -2.5 10.500Z`;
  const [dx, dy] = [to[0] - x, to[1] - y];
  return [
    shape(cloud, P.white),
    circle(x + dx * 0.62, y + dy * 0.62, 2.6, P.white),
    circle(x + dx * 0.85, y + dy * 0.85, 1.6, P.white),
  ];
}

/** Short strokes around a place: noise, shine, something moving. Angles in degrees, 0 to the right, clockwise. */
export function rays(
  x: number,
  y: number,
  from: number,
  to: number,
  angles: readonly number[],
  width = 2,
): Ink {
  return line(
    angles
      .map((degrees) => {
        const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
        return `M${x + from * c} ${y + from * s}L${x + to * c} ${y + to * s}`;
      })
      .join(''),
    width,
  );
}

/** A zigzag of pain or surprise. */
export function zigzag(x: number, y: number, size = 6, colour: string = P.darkRed): Ink {
  const d = `M${x - size} ${y - size * 0.5}l${size * 0.8} ${-size * 0.3}l${-size * 0.2} ${size * 0.7}l${size * 0.9} ${-size * 0.3}l${-size * 0.1} ${size * 0.7}`;
  return line(d, 3, colour);
}
