import type { Point, Stroke } from '../../../exchange/pictures/freehand';

/** The pens: colours of the built-in pictures, so that a drawing sits well beside them. */
export const PEN_COLOURS = {
  black: '#000000',
  red: '#d22f27',
  orange: '#e27022',
  yellow: '#f1b31c',
  green: '#5c9e31',
  blue: '#1e50a0',
  purple: '#8967aa',
  brown: '#6a462f',
} as const;

export type PenColour = keyof typeof PEN_COLOURS;

/** In units of the drawing's grid: about 1, 2 and 4 mm on a card of 50 mm. */
export const PEN_WIDTHS = { thin: 1.5, medium: 3, thick: 6 } as const;

export type PenWidth = keyof typeof PEN_WIDTHS;

const ROUND = 24;
const MIDDLE = 36;
const RADIUS = 18;

/** Shapes to stamp, around the middle of the board. For whoever draws with keys, and for a straight line. */
export const STAMPS = {
  circle: { points: ring(ROUND, () => RADIUS), straight: false },
  square: {
    points: closed([
      [MIDDLE - 16, MIDDLE - 16],
      [MIDDLE + 16, MIDDLE - 16],
      [MIDDLE + 16, MIDDLE + 16],
      [MIDDLE - 16, MIDDLE + 16],
    ]),
    straight: true,
  },
  triangle: { points: ring(3, () => RADIUS), straight: true },
  star: { points: ring(10, (at) => (at % 2 === 0 ? 20 : 8.5)), straight: true },
  line: {
    points: [
      [MIDDLE - 20, MIDDLE],
      [MIDDLE + 20, MIDDLE],
    ],
    straight: true,
  },
  arrow: {
    points: [
      [MIDDLE - 20, MIDDLE],
      [MIDDLE + 20, MIDDLE],
      [MIDDLE + 10, MIDDLE - 9],
      [MIDDLE + 20, MIDDLE],
      [MIDDLE + 10, MIDDLE + 9],
    ],
    straight: true,
  },
} as const satisfies Readonly<Record<string, Pick<Stroke, 'points' | 'straight'>>>;

export type Stamp = keyof typeof STAMPS;

export function movedStroke(stroke: Stroke, dx: number, dy: number): Stroke {
  return { ...stroke, points: stroke.points.map(([x, y]) => [x + dx, y + dy]) };
}

/** Larger or smaller around its own middle. */
export function scaledStroke(stroke: Stroke, factor: number): Stroke {
  const [xs, ys] = [stroke.points.map(([x]) => x), stroke.points.map(([, y]) => y)];
  const [cx, cy] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  return {
    ...stroke,
    points: stroke.points.map(([x, y]) => [cx + (x - cx) * factor, cy + (y - cy) * factor]),
  };
}

/** Points around the middle, the first on top, and the first once more. */
function ring(count: number, radiusAt: (at: number) => number): readonly Point[] {
  return closed(
    Array.from({ length: count }, (_, at) => {
      const angle = (at / count) * 2 * Math.PI - Math.PI / 2;
      return [MIDDLE + Math.cos(angle) * radiusAt(at), MIDDLE + Math.sin(angle) * radiusAt(at)] as const;
    }),
  );
}

function closed(points: readonly Point[]): readonly Point[] {
  return points[0] ? [...points, points[0]] : points;
}
