import { assertNever } from '../base/assert';
import type { Dress } from '../base/dress';
import type { Box, SceneNode, Stroke, TextNode } from '../scene/nodes';
import type { Drawing, Raster, Shape } from '../symbols/symbol';

/** Finds a picture as it is to be drawn; null while it is not there, and then its place stays empty. */
export type Pictures = (pictureId: string, dress?: Dress) => Drawing | null;

/** A path every painter paints alike: absolute `M L C Z` in its own units, set on the page by scale and shift. */
export interface PaintPath {
  readonly d: string;
  /** Own units to mm. */
  readonly scale: number;
  /** mm */
  readonly x: number;
  readonly y: number;
  readonly fill: string | null;
  readonly evenOdd: boolean;
  readonly stroke: PathStroke | null;
  /** Fills the outline instead of a colour, a pixel to a unit. */
  readonly image?: Raster;
}

/** Width and dash in the path's own units. */
export interface PathStroke {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
}

/** Control points of a quarter circle of radius 1, by cubic Bézier. */
const KAPPA = 0.5522847498;

/** All that a node draws but letters. Geometry is settled here once, so that painters can't differ. */
export function pathsOf(node: Exclude<SceneNode, TextNode>, pictures: Pictures): readonly PaintPath[] {
  switch (node.type) {
    case 'box':
      return [onPage(boxOutline(node.box, node.radius), node.fill, node.stroke)];
    case 'line':
      return [onPage(lineOutline(node.points, node.fill !== undefined), node.fill ?? null, node.stroke)];
    case 'ellipse':
      return [onPage(ellipseOutline(node.centre, node.radius), node.fill, node.stroke)];
    case 'path':
      return [onPage(node.d, node.fill, node.stroke)];
    case 'picture':
      return drawingPaths(pictures(node.pictureId, node.dress), node.box);
    default:
      return assertNever(node);
  }
}

function onPage(d: string, fill: string | null, stroke: Stroke | null): PaintPath {
  return { d, scale: 1, x: 0, y: 0, fill, evenOdd: false, stroke: stroke && pathStroke(stroke) };
}

function pathStroke(stroke: Stroke): PathStroke {
  return { colour: stroke.colour, width: stroke.width, dash: stroke.dash ?? [], cap: 'round', join: 'round' };
}

function drawingPaths(drawing: Drawing | null, box: Box): readonly PaintPath[] {
  if (!drawing) return [];
  const [left, top, width, height] = drawing.box;
  const scale = Math.min(box.width / width, box.height / height);
  const x = box.x + (box.width - width * scale) / 2 - left * scale;
  const y = box.y + (box.height - height * scale) / 2 - top * scale;
  const place = { scale, x, y };
  const shapes = drawing.shapes.map((shape) => shapePath(shape, place));
  return drawing.image ? [rasterPath(drawing.image, place), ...shapes] : shapes;
}

function rasterPath(image: Raster, place: Pick<PaintPath, 'scale' | 'x' | 'y'>): PaintPath {
  const d = boxOutline({ x: 0, y: 0, width: image.width, height: image.height }, 0);
  return { ...place, d, fill: null, evenOdd: false, stroke: null, image };
}

function shapePath(shape: Shape, place: Pick<PaintPath, 'scale' | 'x' | 'y'>): PaintPath {
  const stroke: PathStroke | null =
    shape.stroke === undefined
      ? null
      : {
          colour: shape.stroke,
          width: shape.width ?? 1,
          dash: [],
          cap: shape.cap ?? 'butt',
          join: shape.join ?? 'miter',
        };
  return { ...place, d: shape.d, fill: shape.fill ?? null, evenOdd: shape.rule === 'evenodd', stroke };
}

export function boxOutline(box: Box, radius: number): string {
  const { x, y, width, height } = box;
  const right = x + width;
  const bottom = y + height;
  const r = Math.max(0, Math.min(radius, width / 2, height / 2));
  if (r === 0) return path(['M', x, y], ['L', right, y], ['L', right, bottom], ['L', x, bottom], ['Z']);
  const k = r * (1 - KAPPA);
  return path(
    ['M', x + r, y],
    ['L', right - r, y],
    ['C', right - k, y, right, y + k, right, y + r],
    ['L', right, bottom - r],
    ['C', right, bottom - k, right - k, bottom, right - r, bottom],
    ['L', x + r, bottom],
    ['C', x + k, bottom, x, bottom - k, x, bottom - r],
    ['L', x, y + r],
    ['C', x, y + k, x + k, y, x + r, y],
    ['Z'],
  );
}

export function ellipseOutline(centre: readonly [number, number], radius: readonly [number, number]): string {
  const [cx, cy] = centre;
  const [rx, ry] = radius;
  const [kx, ky] = [rx * KAPPA, ry * KAPPA];
  return path(
    ['M', cx + rx, cy],
    ['C', cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry],
    ['C', cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy],
    ['C', cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry],
    ['C', cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy],
    ['Z'],
  );
}

function lineOutline(points: readonly (readonly [number, number])[], closed: boolean): string {
  const steps = points.map(([x, y], at) => [at === 0 ? 'M' : 'L', x, y] as const);
  return path(...steps, ...(closed ? [['Z'] as const] : []));
}

function path(...steps: readonly (readonly [string, ...number[]])[]): string {
  return steps
    .map(([op, ...numbers]) => op + numbers.map((n) => String(Math.round(n * 1000) / 1000)).join(' '))
    .join('');
}
