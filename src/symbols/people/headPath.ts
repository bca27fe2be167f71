import type { Head } from '../symbol';

/** A point on a head of radius 10 whose centre is 0 0, looking to the right. */
export type Point = readonly [x: number, y: number];
/** Path data of absolute `M L C Z` on such a head, with spaces between everything. */
export type Outline = string;

/** Where a point of the plain head lies on this one. */
export type Place = (point: Point) => Point;

/** A control point this far along makes a quarter circle of radius 1. */
const KAPPA = 0.5522847498;

/** Looking left is looking right in a mirror; a tilted head turns around its neck. */
export function placeOn({ at: [cx, cy, radius], look, tilt }: Pick<Head, 'at' | 'look' | 'tilt'>): Place {
  const scale = radius / 10;
  const side = look < 0 ? -1 : 1;
  const turn = (tilt * Math.PI) / 180;
  return ([x, y]) => {
    const [dx, dy] = [x * scale * side, y * scale - radius];
    return [
      cx + dx * Math.cos(turn) - dy * Math.sin(turn),
      cy + radius + dx * Math.sin(turn) + dy * Math.cos(turn),
    ];
  };
}

/** The same place with its origin moved, and mirrored when `side` is -1. */
export function placedAt(place: Place, [x, y]: Point, side: 1 | -1 = 1): Place {
  return ([dx, dy]) => place([x + dx * side, y + dy]);
}

export function outlineAt(outline: Outline, place: Place): string {
  return outline
    .replace(/(-?[\d.]+) (-?[\d.]+)/gu, (_, x: string, y: string) =>
      place([Number(x), Number(y)])
        .map(rounded)
        .join(' '),
    )
    .replace(/ ?([MLCZ]) ?/gu, '$1');
}

/** A circle or an ellipse as an outline on the plain head. */
export function roundOutline([x, y]: Point, rx: number, ry = rx): Outline {
  const [kx, ky] = [rx * KAPPA, ry * KAPPA];
  const [left, right, top, bottom] = [x - rx, x + rx, y - ry, y + ry];
  return [
    `M ${right} ${y}`,
    `C ${right} ${y + ky} ${x + kx} ${bottom} ${x} ${bottom}`,
    `C ${x - kx} ${bottom} ${left} ${y + ky} ${left} ${y}`,
    `C ${left} ${y - ky} ${x - kx} ${top} ${x} ${top}`,
    `C ${x + kx} ${top} ${right} ${y - ky} ${right} ${y} Z`,
  ].join(' ');
}

/** A shallow arc `width` wide around the origin, `sag` deep at its middle: a smile when positive. */
export function arcOutline(width: number, sag: number): Outline {
  const deep = sag * (4 / 3);
  return `M ${-width / 2} 0 C ${-width / 6} ${deep} ${width / 6} ${deep} ${width / 2} 0`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
