import { boundsOf, union } from '../../src/exchange/svg/bounds';
import { reducePath } from '../../src/exchange/svg/pathData';
import { shapesOf } from '../../src/symbols/people/drawn';
import { type Ink, marksOf } from './ink';
import { scaled } from './place';

const SIDE = 70;

/** A drawing that reaches beyond the grid, made just so much smaller that its outlines keep the width of the set. */
export function fitted(ink: Ink): Ink {
  const [left, top, right, bottom] = union(
    marksOf(ink)
      .flatMap(shapesOf)
      .map(({ d, stroke, width }) => boundsOf(reducePath(d), stroke ? (width ?? 1) / 2 : 0)),
  );
  return scaled(ink, Math.min(1, SIDE / (right - left), SIDE / (bottom - top)));
}
