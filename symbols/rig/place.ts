import svgpath from 'svgpath';
import type { Mark, Part, Shape } from '../../src/symbols/symbol';
import { type Ink, marksOf, OUTLINE } from './ink';
import { P } from './palette';

/** How much of a contour shows around the fill that lies over it. */
const AROUND = 2 * OUTLINE;
/** Smaller than this, and two outlines meet. */
const LEAST_SCALE = 0.45;

export function moved(ink: Ink, dx: number, dy: number): Ink {
  return placed(ink, { dx, dy, scale: 1, mirrored: false });
}

/** Made smaller or larger around a point; outlines keep their width, so that all symbols look drawn with one pen. */
export function scaled(ink: Ink, scale: number, around: readonly [number, number] = [36, 36]): Ink {
  if (scale < LEAST_SCALE) throw new Error(`At ${scale} of its size a drawing is nothing but outline.`);
  const [x, y] = around;
  return placed(ink, { dx: x * (1 - scale), dy: y * (1 - scale), scale, mirrored: false });
}

/** Left becomes right, around the upright line at `x`. */
export function flipped(ink: Ink, x = 36): Ink {
  return placed(ink, { dx: 2 * x, dy: 0, scale: 1, mirrored: true });
}

/** Turned clockwise around a point. Heads tilt with it; legs and seats can't be turned. */
export function turned(ink: Ink, degrees: number, around: readonly [number, number] = [36, 36]): Ink {
  const [x, y] = around;
  return marksOf(ink).map((mark) => {
    if (!('part' in mark)) return { ...mark, d: svgpath(mark.d).rotate(degrees, x, y).toString() };
    if (mark.part !== 'head') throw new Error(`The ${mark.part} of a figure can not be turned.`);
    const [cx, cy, radius] = mark.at;
    // A head turns around its neck, which is `radius` below its middle.
    const [nx, ny] = spun([cx, cy + radius], degrees, around);
    return { ...mark, at: [nx, ny - radius, radius] as const, tilt: mark.tilt + degrees };
  });
}

interface Placing {
  readonly dx: number;
  readonly dy: number;
  readonly scale: number;
  readonly mirrored: boolean;
}

function placed(ink: Ink, placing: Placing): Ink {
  return marksOf(ink).map(
    (mark): Mark => ('part' in mark ? placedPart(mark, placing) : placedShape(mark, placing)),
  );
}

function placedShape(shape: Shape, { dx, dy, scale, mirrored }: Placing): Shape {
  const path = svgpath(shape.d)
    .scale(mirrored ? -scale : scale, scale)
    .translate(dx, dy);
  return { ...shape, d: path.toString(), ...widthAt(shape, scale) };
}

function widthAt({ stroke, width, role, fill }: Shape, scale: number): Pick<Shape, 'width'> {
  if (stroke === undefined || width === undefined) return {};
  if (role === 'contour') return { width: fill ? width : (width - AROUND) * scale + AROUND };
  return { width: stroke === P.black ? width : width * scale };
}

function placedPart(part: Part, placing: Placing): Part {
  const { dx, dy, scale, mirrored } = placing;
  const x = part.at[0] * (mirrored ? -scale : scale) + dx;
  const side = mirrored ? -1 : 1;
  switch (part.part) {
    case 'head': {
      const [, y, radius] = part.at;
      return {
        ...part,
        at: [x, y * scale + dy, radius * scale],
        look: (part.look * side) as typeof part.look,
        tilt: part.tilt * side,
      };
    }
    case 'legs': {
      const [, hip, ground] = part.at;
      return { ...part, at: [x, hip * scale + dy, ground * scale + dy] };
    }
    default: {
      const [, seat, ground] = part.at;
      return {
        ...part,
        at: [x, seat * scale + dy, ground * scale + dy],
        facing: (part.facing * side) as 1 | -1,
      };
    }
  }
}

function spun([x, y]: readonly [number, number], degrees: number, [cx, cy]: readonly [number, number]) {
  const turn = (degrees * Math.PI) / 180;
  const [dx, dy] = [x - cx, y - cy];
  return [
    cx + dx * Math.cos(turn) - dy * Math.sin(turn),
    cy + dx * Math.sin(turn) + dy * Math.cos(turn),
  ] as const;
}
