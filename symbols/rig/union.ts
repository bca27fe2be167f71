import type { Shape, ShapeRole, Who } from '../../src/symbols/symbol';
import { OUTLINE } from './ink';
import { P } from './palette';

export type Point = readonly [x: number, y: number];

interface Part {
  readonly colour: string;
  readonly role?: ShapeRole;
  readonly who?: Who | undefined;
}

/** A line with flesh on it. Three points bend softly through the middle one, or sharply when `bent`. */
export interface Limb extends Part {
  readonly points: readonly Point[];
  /** 4 to 5.5: below 3.6 the fill is lost between its outlines. */
  readonly width: number;
  readonly bent?: boolean;
  /** Its first end has no outline: an arm that crosses its own body. */
  readonly open?: boolean;
}

export interface Area extends Part {
  readonly d: string;
}

export type Piece = Limb | Area;

/** How much of each half-drawn contour shows around a fill. */
const AROUND = 2 * OUTLINE;

export function limb(points: readonly Point[], colour: string, width = 4.5, more: Partial<Limb> = {}): Limb {
  return { points, colour, width, ...more };
}

export function area(d: string, colour: string, more: Partial<Area> = {}): Area {
  return { d, colour, ...more };
}

/** Pieces melted into one silhouette with one even outline: shoulders, elbows and knees need no care. */
export function union(...pieces: readonly Piece[]): readonly Shape[] {
  return [...pieces.flatMap(contourOf), ...pieces.map(fillOf)];
}

/** The first part of a limb up to the share `t` of it: a sleeve. */
export function firstPart(points: readonly Point[], t: number): readonly Point[] {
  const [a, b, c] = points;
  if (!a || !b) return points;
  if (!c) return [a, between(a, b, t)];
  const [ab, bc] = [between(a, b, t), between(b, c, t)];
  return [a, ab, between(ab, bc, t)];
}

function contourOf(piece: Piece): readonly Shape[] {
  const whose = piece.who ? { who: piece.who } : {};
  if (!('points' in piece)) {
    const ground = { d: piece.d, fill: P.black, stroke: P.black, width: AROUND } as const;
    return [{ ...ground, join: 'round', role: 'contour', ...whose }];
  }
  const width = piece.width + AROUND;
  const outline: Shape = {
    d: pathOf(piece),
    stroke: P.black,
    width,
    join: 'round',
    role: 'contour',
    ...whose,
  };
  if (!piece.open) return [{ ...outline, cap: 'round' }];
  const [x, y] = piece.points.at(-1) ?? [0, 0];
  return [outline, { ...outline, d: `M${x} ${y}L${x + 0.01} ${y}`, cap: 'round' }];
}

function fillOf(piece: Piece): Shape {
  const tags = { ...(piece.role && { role: piece.role }), ...(piece.who && { who: piece.who }) };
  if (!('points' in piece)) return { d: piece.d, fill: piece.colour, ...tags };
  const round = { cap: 'round', join: 'round' } as const;
  return { d: pathOf(piece), stroke: piece.colour, width: piece.width, ...round, ...tags };
}

function pathOf({ points, bent }: Limb): string {
  const [first, ...rest] = points.map(([x, y]) => `${x} ${y}`);
  if (bent || rest.length < 2) return `M${first}${rest.map((point) => `L${point}`).join('')}`;
  return rest.length === 2 ? `M${first}Q${rest.join(' ')}` : `M${first}C${rest.join(' ')}`;
}

function between([x1, y1]: Point, [x2, y2]: Point, t: number): Point {
  return [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
}
