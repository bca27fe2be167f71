import type { Drawing, Shape, ShapeRole } from '../../symbols/symbol';
import { type Bounds, boundsOf, liesOn } from './bounds';
import { cutIntoDashes } from './dashes';
import { mixed } from './mixed';
import { reducePath, rounded, type Step, writePath } from './pathData';

/** The grid that symbols are drawn on, and how far artwork that leaves a wide margin may be enlarged without its outline looking heavy. */
export const GRID = 72;
const MOST_ENLARGED = 1.3;

/** Below this a see-through paint is not there at all; above `OPAQUE` it is solid to the eye. */
const INVISIBLE = 0.01;
const OPAQUE = 0.99;

/** One shape of a drawing, and how far it reaches. */
export interface Piece {
  readonly shape: Shape;
  readonly bounds: Bounds;
}

/** How an element is painted, once its own attributes and those of the groups around it are put together. */
export interface Style {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly cap: string;
  readonly join: string;
  readonly rule: string;
  readonly dashes: readonly number[];
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly opacity: number;
  readonly strokeFirst: boolean;
  readonly transform: string;
}

/** What SVG paints where nothing is said. */
export const PLAIN: Style = {
  fill: '#000000',
  stroke: null,
  width: 1,
  cap: 'butt',
  join: 'miter',
  rule: 'nonzero',
  dashes: [],
  fillOpacity: 1,
  strokeOpacity: 1,
  opacity: 1,
  strokeFirst: false,
  transform: '',
};

/** Adds what an outline paints, its `steps` already where they belong. */
export function addPieces(
  steps: readonly Step[],
  style: Style,
  role: ShapeRole | undefined,
  pieces: Piece[],
): void {
  const fill = visible(style.fill, style.opacity * style.fillOpacity);
  const stroke = visible(style.stroke, style.opacity * style.strokeOpacity);
  const scale = scaleOf(style.transform);
  const width = style.width * scale;
  const dashes = style.dashes.map((length) => length * scale);
  const line = dashes.length > 0 ? cutIntoDashes(steps, dashes) : steps;
  const filled = fill && enclosesSomething(steps) && { steps, fill };
  const stroked = stroke && width > 0 && { steps: line, stroke, width };
  const order = style.strokeFirst ? [stroked, filled] : [filled, stroked];
  const together = filled && stroked && line === steps && !style.strokeFirst;
  const parts = together ? [{ ...filled, ...stroked }] : order;
  for (const part of parts) if (part) pieces.push(asPiece(part, style, role, pieces));
}

/** A single straight line has no inside, though OpenMoji often gives it a fill. */
function enclosesSomething(steps: readonly Step[]): boolean {
  return steps.length > 2 || steps.some(([letter]) => letter === 'C');
}

interface Painted {
  readonly colour: string;
  readonly opacity: number;
}

function visible(colour: string | null, opacity: number): Painted | null {
  return colour !== null && opacity > INVISIBLE ? { colour, opacity } : null;
}

interface Part {
  readonly steps: readonly Step[];
  readonly fill?: Painted;
  readonly stroke?: Painted;
  readonly width?: number;
}

function asPiece(part: Part, style: Style, role: ShapeRole | undefined, before: readonly Piece[]): Piece {
  const bounds = boundsOf(part.steps, (part.width ?? 0) / 2);
  const flat = (paint: Painted) => flatColour(paint, bounds, before);
  return {
    bounds,
    shape: {
      d: writePath(part.steps),
      ...(part.fill && { fill: flat(part.fill) }),
      ...(part.stroke && { stroke: flat(part.stroke), width: rounded(part.width ?? 1) }),
      ...(part.stroke && strokeEnds(style)),
      ...(part.fill && style.rule === 'evenodd' && { rule: 'evenodd' as const }),
      ...(role && { role }),
    },
  };
}

/** Paper has no glass: a see-through colour becomes what the eye sees of it over the shape it lies on. */
function flatColour(paint: Painted, bounds: Bounds, before: readonly Piece[]): string {
  if (paint.opacity >= OPAQUE) return paint.colour;
  const beneath = before.findLast((piece) => piece.shape.fill && liesOn(piece.bounds, bounds));
  return mixed(paint.colour, beneath?.shape.fill ?? '#ffffff', paint.opacity);
}

function strokeEnds({ cap, join }: Style): Pick<Shape, 'cap' | 'join'> {
  return {
    ...((cap === 'round' || cap === 'square') && { cap }),
    ...((join === 'round' || join === 'bevel') && { join }),
  };
}

/** How much a transform enlarges a stroke: the square root of the area it gives a unit square. */
function scaleOf(transform: string): number {
  if (transform === '') return 1;
  const [origin, right, down] = reducePath('M0 0L1 0L0 1', transform).map(
    ([, x = 0, y = 0]) => [x, y] as const,
  );
  if (!origin || !right || !down) throw new Error(`The transform "${transform}" can not be read.`);
  const [ax, ay] = [right[0] - origin[0], right[1] - origin[1]];
  const [bx, by] = [down[0] - origin[0], down[1] - origin[1]];
  return Math.sqrt(Math.abs(ax * by - ay * bx));
}

export function squareAround([left, top, right, bottom]: Bounds): Drawing['box'] {
  const side = Math.max(right - left, bottom - top, GRID / MOST_ENLARGED);
  const x = (left + right) / 2 - side / 2;
  const y = (top + bottom) / 2 - side / 2;
  return [rounded(x), rounded(y), rounded(side), rounded(side)];
}

/** Lines drawn one after another in the same ink are one shape: fewer to paint, and the same picture. */
export function joinStrokes(shapes: readonly Shape[]): Shape[] {
  const joined: Shape[] = [];
  for (const shape of shapes) {
    const last = joined.at(-1);
    if (last && sameInk(last, shape)) {
      // OpenMoji often draws the very same line twice; once is enough.
      if (!last.d.includes(shape.d)) joined[joined.length - 1] = { ...last, d: last.d + shape.d };
    } else joined.push(shape);
  }
  return joined;
}

function sameInk(a: Shape, b: Shape): boolean {
  if (a.fill || b.fill || !a.stroke) return false;
  return (
    a.stroke === b.stroke && a.width === b.width && a.cap === b.cap && a.join === b.join && a.role === b.role
  );
}
