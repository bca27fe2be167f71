import type { Box, Colour, SceneNode, Stroke } from '../../../scene/nodes';
import type { DiagramId } from './ids';

/** Parts of one drawing in one colour, with one outline round all of them. */
export interface Shape {
  /** Absolute `M L C Z` with spaces between, in units of the drawing. */
  readonly ds: readonly string[];
  /** Left out for a line. */
  readonly fill?: Colour;
}

type Point = readonly [x: number, y: number];

/** What can be labelled. */
export interface Part {
  /** What it is called first, and what else it may be called. */
  readonly names: readonly [string, ...string[]];
  /** Where its label stands. */
  readonly side: 'left' | 'right';
  /** Where its line ends, in units of the drawing. */
  readonly spot: Point;
  /** How far up and down a bracket at the spot reaches, for a whole that has parts of its own. */
  readonly span?: number;
}

/** A drawing of our own that knows its parts by name (CC BY-SA 4.0, as our symbols are). */
export interface Diagram {
  readonly id: DiagramId;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly parts: readonly Part[];
}

const INK: Colour = '#000000';
/** In units of a drawing about 100 high: as bold as the outlines of symbols at that size may be. */
const OUTLINE = 0.9;

/** The part that goes by this name, in one or many. */
export function partNamed({ parts }: Diagram, name: string): Part | undefined {
  const wanted = name
    .trim()
    .toLocaleLowerCase('en-GB')
    .replace(/^(the|a|an) /u, '');
  return parts.find(({ names }) => names.includes(wanted));
}

/** The largest box of the drawing's shape in the middle of a room. */
export function diagramBox({ width, height }: Diagram, room: Box): Box {
  const scale = Math.max(0, Math.min(room.width / width, room.height / height));
  const [wide, high] = [width * scale, height * scale];
  return {
    x: room.x + (room.width - wide) / 2,
    y: room.y + (room.height - high) / 2,
    width: wide,
    height: high,
  };
}

/** A point of the drawing on the page. */
export function pointIn({ width }: Diagram, box: Box, [x, y]: Point): Point {
  const scale = box.width / width;
  return [box.x + x * scale, box.y + y * scale];
}

/** The drawing in a box of its shape. */
export function drawDiagram(diagram: Diagram, box: Box): readonly SceneNode[] {
  const scale = box.width / diagram.width;
  const width = OUTLINE * scale;
  return diagram.shapes.flatMap(({ ds, fill }) => {
    const paths = ds.map((d) => placed(d, (point) => pointIn(diagram, box, point)));
    const path = (d: string, fill: Colour | null, stroke: Stroke | null): SceneNode => {
      return { type: 'path', d, fill, stroke, box };
    };
    if (fill === undefined) return paths.map((d) => path(d, null, { colour: INK, width }));
    const under = paths.map((d) => path(d, fill, { colour: INK, width: width * 2 }));
    return [...under, ...paths.map((d) => path(d, fill, null))];
  });
}

function placed(d: string, at: (point: Point) => Point): string {
  return d.replace(/(-?[\d.]+) (-?[\d.]+)/gu, (_, x: string, y: string) => {
    const [left, top] = at([Number(x), Number(y)]);
    return `${left.toFixed(3)} ${top.toFixed(3)}`;
  });
}
