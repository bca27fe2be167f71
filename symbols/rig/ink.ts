import type { Mark, Shape } from '../../src/symbols/symbol';
import { P } from './palette';

/** Marks, first to last; lists may lie in lists. Units are those of a 72 x 72 grid; keep to 4..68. */
export type Ink = Mark | readonly Ink[];

/** Width of every outline (symbols.md 5). */
export const OUTLINE = 2;

const ROUND = { cap: 'round', join: 'round' } as const;

/** A filled outline; `d` may be any SVG path data. */
export function shape(d: string, fill: string, width = OUTLINE): Shape {
  return { d, fill, stroke: P.black, width, ...ROUND };
}

/** An open line: 2 for outlines, 3 for arrows, 1.4 to 1.8 for small detail. */
export function line(d: string, width = OUTLINE, colour: string = P.black): Shape {
  return { d, stroke: colour, width, ...ROUND };
}

/** A line with flesh on it, `width` wide inside its outline: pipes, stalks, handles. */
export function tube(d: string, colour: string, width: number): Ink {
  const ends = { cap: 'round', join: 'round' } as const;
  return [
    { d, stroke: P.black, width: width + 2 * OUTLINE, role: 'contour', ...ends },
    { d, stroke: colour, width, ...ends },
  ];
}

/** A fill without an outline: shading, stripes, water inside a glass. */
export function flat(d: string, fill: string): Shape {
  return { d, fill };
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  fill: string,
): Shape {
  return shape(rectPath(x, y, width, height, radius), fill);
}

export function circle(x: number, y: number, radius: number, fill: string): Shape {
  return shape(roundPath(x, y, radius), fill);
}

/** `turn` is in degrees, clockwise. */
export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, turn = 0): Shape {
  return shape(roundPath(x, y, rx, ry, turn), fill);
}

export function dot(x: number, y: number, radius: number, colour: string = P.black): Shape {
  return flat(roundPath(x, y, radius), colour);
}

export function polygon(points: readonly (readonly [number, number])[], fill: string): Shape {
  return shape(`M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z`, fill);
}

export function rectPath(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return [
    `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}`,
    `h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}Z`,
  ].join('');
}

export function roundPath(x: number, y: number, rx: number, ry = rx, turn = 0): string {
  const angle = (turn * Math.PI) / 180;
  const [dx, dy] = [rx * Math.cos(angle), rx * Math.sin(angle)];
  const half = (sign: 1 | -1) => `A${rx} ${ry} ${turn} 0 1 ${x + sign * dx} ${y + sign * dy}`;
  return `M${x - dx} ${y - dy}${half(1)}${half(-1)}Z`;
}

export function marksOf(ink: Ink): readonly Mark[] {
  return Array.isArray(ink) ? ink.flatMap(marksOf) : [ink as Mark];
}
