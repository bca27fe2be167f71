import { assertNever } from '../../base/assert';
import type { Artwork, Drawing, Mark, Part, Shape } from '../symbol';
import { legShapes, seatShapes } from './bodyParts';
import { headShapes } from './headShapes';

/** Artwork as it is drawn when nobody asks for anything else. */
export function drawn(artwork: Artwork): Drawing {
  return { ...artwork, shapes: artwork.shapes.flatMap(shapesOf) };
}

export function isPart(mark: Mark): mark is Part {
  return 'part' in mark;
}

export function shapesOf(mark: Mark): readonly Shape[] {
  if (!isPart(mark)) return [mark];
  switch (mark.part) {
    case 'head':
      return mark.over ? [] : headShapes(mark);
    case 'legs':
      return legShapes(mark);
    case 'seat':
      return seatShapes(mark);
    default:
      return assertNever(mark);
  }
}
