import type { Person } from '../cast';
import { sleeved } from '../figure';
import { circle, dot, type Ink, line, rect, roundPath, shape } from '../ink';
import { P } from '../palette';
import { moved, turned } from '../place';
import { area, limb, type Point, union } from '../union';
import { armWidth } from './bust';

/** An arm whose hand lies flat over an ear at `ear`, its fingers along the head. */
export function armToEar(
  person: Person,
  [from, elbow, ear]: readonly [Point, Point, Point],
  size = 1.5,
): Ink {
  const { skin, who } = person;
  const of = { role: 'skin', who } as const;
  const side = from[0] < ear[0] ? 1 : Math.sign(ear[0] - from[0]);
  const out = elbow[0] < from[0] ? -1 : side === 1 ? 1 : side;
  const [x, y] = ear;
  const finger = (dx: number, dy: number) =>
    limb(
      [
        [x, y],
        [x - dx * out * size, y - dy * size],
      ],
      skin,
      2.3 * size,
      of,
    );
  const width = armWidth(size);
  const points = [from, elbow, [x, y + 3 * size]] as const;
  return [
    union(
      limb(points, skin, width * 0.9, of),
      area(roundPath(x, y, 3.3 * size, 3.6 * size), skin, of),
      finger(-0.6, 7.2),
      finger(1.8, 7),
      finger(4, 5.6),
    ),
    union({ ...sleeved(person, points, 0.72, width), open: true }),
  ];
}

/** A tangle over a head that is too full, and what bursts out of it. */
export function tangle(x: number, y: number, colour: string = P.darkRed): Ink {
  const loops =
    'M-15 6C-24 0 -16 -10 -9 -5C-2 0 -10 8 -11 0C-12 -10 3 -14 4 -5C5 3 -5 6 -4 -2C-3 -12 15 -13 15 -3C15 6 4 5 6 -2C8 -10 22 -6 16 6';
  const bolts = 'M-20 13L-27 10L-23.5 6L-30 2M20 13L27 10L23.5 6L30 2';
  return moved([line(loops, 3, colour), line(bolts, 3, colour)], x, y);
}

/** A sticking plaster, lying flat at 0 degrees. */
export function plaster(x: number, y: number, turn = 0): Ink {
  const strip = [
    rect(-9, -4, 18, 8, 4, P.pink),
    rect(-3.5, -4, 7, 8, 0.5, P.white),
    dot(-6, 0, 0.9),
    dot(6, 0, 0.9),
  ];
  return moved(turned(strip, turn, [0, 0]), x, y);
}

/** A flash of pain with sharp points. */
export function flash(x: number, y: number, radius: number, fill: string = P.red, points = 7): Ink {
  const corners = Array.from({ length: points * 2 }, (_, at) => {
    const [r, angle] = [at % 2 === 0 ? radius : radius * 0.55, (Math.PI / points) * at - Math.PI / 2];
    return `${(x + r * Math.cos(angle)).toFixed(2)} ${(y + r * Math.sin(angle)).toFixed(2)}`;
  });
  return shape(`M${corners.join('L')}Z`, fill);
}

/** A glass of water. */
export function glass(x: number, y: number, size = 1): Ink {
  const p = (dx: number, dy: number) => `${x + dx * size} ${y + dy * size}`;
  return [
    shape(`M${p(-7, -9)}L${p(-5, 9)}H${x + 5 * size}L${p(7, -9)}Z`, P.white),
    { d: `M${p(-6.4, -4)}L${p(-5, 9)}H${x + 5 * size}L${p(6.4, -4)}Z`, fill: P.darkBlue },
    line(`M${p(-6.4, -4)}L${p(6.4, -4)}`, 1.6),
    line(`M${p(-7, -9)}L${p(-5, 9)}H${x + 5 * size}L${p(7, -9)}Z`),
  ];
}

/** A slice of pizza, its tip down. */
export function pizza(x: number, y: number): Ink {
  const slice = [
    shape('M-11 -6L11 -6L0 12Z', P.yellow),
    dot(-4, -2, 2.4, P.darkRed),
    dot(4, -1, 2.4, P.darkRed),
    dot(0, 5, 2.2, P.darkRed),
    rect(-12.5, -10, 25, 5.5, 2.7, P.orange),
  ];
  return moved(slice, x, y);
}

/** A loudspeaker on its box. */
export function loudspeaker(x: number, y: number): Ink {
  return [
    rect(x - 8, y - 15, 16, 30, 2, P.darkGrey),
    circle(x, y + 5, 6, P.lightGrey),
    circle(x, y + 5, 2, P.grey),
    circle(x, y - 8, 3.4, P.lightGrey),
  ];
}

/** Flames on top of a head: hot with rage. */
export function flames(x: number, y: number): Ink {
  const outer =
    'M-15 8C-19 0 -17 -6 -14 -10C-13 -7 -12 -6 -10 -5C-10 -11 -7 -16 -2 -20C-2 -15 0 -13 3 -11C4 -13 4 -15 4 -17C10 -13 11 -9 11 -5C13 -6 14 -8 14 -10C18 -4 18 2 15 8Z';
  const inner =
    'M-9 8C-11 2 -8 -2 -7 -3C-6 -1 -5 0 -4 0C-4 -4 -2 -8 0 -10C1 -6 5 -4 5 0C7 -1 7 -2 8 -3C10 1 10 5 9 8Z';
  return moved([shape(outer, P.darkOrange), { d: inner, fill: P.yellow }], x, y);
}

/** A grey cloud with rain. */
export function rainCloud(x: number, y: number): Ink {
  const cloud =
    'M-14 6a6.500 6.500 0 0 1 1 -12a9.500 9.500 0 0 1 17 -1a7.500 7.500 0 0 1 10 6.500a5 5 0 0 1 -2 6.500Z';
  return moved(shape(cloud, P.lightGrey), x, y);
}

/** A lifebelt: help. */
export function lifebelt(x: number, y: number, radius: number): Ink {
  const [outer, inner] = [radius, radius * 0.45];
  const at = (r: number, degrees: number) =>
    `${x + r * Math.cos((degrees * Math.PI) / 180)} ${y + r * Math.sin((degrees * Math.PI) / 180)}`;
  const band = (degrees: number) =>
    `M${at(outer, degrees - 17)}A${outer} ${outer} 0 0 1 ${at(outer, degrees + 17)}L${at(inner, degrees + 25)}A${inner} ${inner} 0 0 0 ${at(inner, degrees - 25)}Z`;
  return [
    circle(x, y, outer, P.darkRed),
    [45, 135, 225, 315].map((degrees) => ({ d: band(degrees), fill: P.white })),
    circle(x, y, outer, 'none'),
    circle(x, y, inner, P.white),
  ];
}
