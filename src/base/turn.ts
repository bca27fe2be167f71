/** Geometry of what lies turned on a page, shared by the scene that paints it and the model that moves it. */
export type PagePoint = readonly [x: number, y: number];

interface Upright {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box that is turned clockwise about its centre. */
export interface TurnedBox extends Upright {
  /** Degrees. */
  readonly turn: number;
}

/** The point turned clockwise about another; y grows downwards. */
export function turnedPoint([x, y]: PagePoint, degrees: number, [aboutX, aboutY]: PagePoint): PagePoint {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [x - aboutX, y - aboutY];
  return [aboutX + dx * cos - dy * sin, aboutY + dx * sin + dy * cos];
}

/** Clockwise from the top left one. */
export function cornersOf({ x, y, width, height }: Upright): readonly PagePoint[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

export function middleOf({ x, y, width, height }: Upright): PagePoint {
  return [x + width / 2, y + height / 2];
}

/** Where the corners of a turned box come to lie. */
export function turnedCorners(box: TurnedBox): readonly PagePoint[] {
  const centre = middleOf(box);
  return cornersOf(box).map((corner) => turnedPoint(corner, box.turn, centre));
}

/** The smallest upright box that holds all the points. */
export function boundsOf(points: readonly PagePoint[]): Upright {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The smallest upright box that holds all the turned ones. */
export function turnedBounds(boxes: readonly TurnedBox[]): Upright {
  return boundsOf(boxes.flatMap(turnedCorners));
}
