import { type Ink, line, OUTLINE } from '../ink';

/** A fat line with an outline all along it: a rail, a rope, a handle. `width` is that of its colour. */
export function tube(d: string, width: number, colour: string): Ink {
  return [{ ...line(d, width + 2 * OUTLINE), role: 'contour' }, line(d, width, colour)];
}
