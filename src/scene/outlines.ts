import type { Box } from './nodes';

/** Corners of a star of five points, its inner ones at this share of its radius. */
const STAR_INNER = 0.42;
/** A speech bubble: the share of its height its tail takes, and how round its corners are. */
const TAIL = 0.22;
const BUBBLE_RADIUS = 0.24;
/** Control points of a quarter circle of radius 1, by cubic Bézier. */
const KAPPA = 0.5522847498;

type Corner = readonly [x: number, y: number];

/** Outlines in a box of 1 by 1, stretched into the box asked for. */
export const OUTLINES = {
  triangle: (box: Box) =>
    closed(box, [
      [0.5, 0],
      [1, 1],
      [0, 1],
    ]),
  diamond: (box: Box) =>
    closed(box, [
      [0.5, 0],
      [1, 0.5],
      [0.5, 1],
      [0, 0.5],
    ]),
  star: (box: Box) => closed(box, filling(starCorners())),
  heart,
  speech,
} as const;

function starCorners(): readonly Corner[] {
  return Array.from({ length: 10 }, (_, at) => {
    const angle = (at * Math.PI) / 5;
    const reach = at % 2 === 0 ? 0.5 : 0.5 * STAR_INNER;
    return [0.5 + Math.sin(angle) * reach, 0.5 - Math.cos(angle) * reach] as const;
  });
}

/** Corners stretched until they touch all four sides. */
function filling(corners: readonly Corner[]): readonly Corner[] {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  return corners.map(([x, y]) => [(x - left) / width, (y - top) / height] as const);
}

function heart(box: Box): string {
  const p = pen(box);
  return [
    `M${p(0.5, 1)}`,
    `C${p(0.42, 0.92)} ${p(0, 0.64)} ${p(0, 0.3)}`,
    `C${p(0, 0.12)} ${p(0.12, 0)} ${p(0.27, 0)}`,
    `C${p(0.37, 0)} ${p(0.45, 0.06)} ${p(0.5, 0.16)}`,
    `C${p(0.55, 0.06)} ${p(0.63, 0)} ${p(0.73, 0)}`,
    `C${p(0.88, 0)} ${p(1, 0.12)} ${p(1, 0.3)}`,
    `C${p(1, 0.64)} ${p(0.58, 0.92)} ${p(0.5, 1)}Z`,
  ].join('');
}

/** The tail comes out of the foot on the left, as from somebody who stands below. */
function speech({ x, y, width, height }: Box): string {
  const foot = y + height * (1 - TAIL);
  const right = x + width;
  const r = Math.min(width, height * (1 - TAIL)) * BUBBLE_RADIUS;
  const k = r * (1 - KAPPA);
  const to = (...numbers: readonly number[]) => numbers.map(rounded).join(' ');
  return [
    `M${to(x + r, y)}L${to(right - r, y)}`,
    `C${to(right - k, y, right, y + k, right, y + r)}`,
    `L${to(right, foot - r)}`,
    `C${to(right, foot - k, right - k, foot, right - r, foot)}`,
    `L${to(x + width * 0.42, foot)}L${to(x + width * 0.18, y + height)}L${to(x + width * 0.24, foot)}`,
    `L${to(Math.min(x + r, x + width * 0.24), foot)}`,
    `C${to(x + k, foot, x, foot - k, x, foot - r)}`,
    `L${to(x, y + r)}`,
    `C${to(x, y + k, x + k, y, x + r, y)}Z`,
  ].join('');
}

function closed(box: Box, corners: readonly Corner[]): string {
  const p = pen(box);
  return `${corners.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${p(x, y)}`).join('')}Z`;
}

function pen(box: Box): (x: number, y: number) => string {
  return (x, y) => `${rounded(box.x + x * box.width)} ${rounded(box.y + y * box.height)}`;
}

function rounded(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
