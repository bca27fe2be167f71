import type { Drawing, Shape } from '../symbol';
import { type Seen, seen, shown } from './oklab';
import { type Range, spread } from './spread';

export const BLACK = '#000000';
export const WHITE = '#ffffff';

/** A shape with each of its colours changed. */
export function repainted(shape: Shape, repaint: (colour: string) => string): Shape {
  const { fill, stroke } = shape;
  return {
    ...shape,
    ...(fill !== undefined && { fill: repaint(fill) }),
    ...(stroke !== undefined && { stroke: repaint(stroke) }),
  };
}

/** Gives every colour but black and white a lightness of its own in a range, so that neighbours still differ. */
export function withLightness(
  drawing: Drawing,
  range: Range,
  make: (colour: Seen, light: number) => Seen,
): Drawing {
  const colours = coloursOf(drawing).filter((colour) => colour !== BLACK && colour !== WHITE);
  const asSeen = colours.map(seen);
  const lights = spread(
    asSeen.map(({ light }) => light),
    range,
  );
  const made = new Map<string, string>();
  for (const [at, colour] of asSeen.entries())
    made.set(colours[at] ?? BLACK, shown(make(colour, lights[at] ?? range.most)));
  return {
    ...drawing,
    shapes: drawing.shapes.map((shape) => repainted(shape, (colour) => made.get(colour) ?? colour)),
  };
}

function coloursOf({ shapes }: Drawing): readonly string[] {
  const all = shapes.flatMap(({ fill, stroke }) => [fill, stroke]);
  return [...new Set(all.filter((colour) => colour !== undefined))];
}
