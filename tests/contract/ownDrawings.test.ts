import { describe, expect, test } from 'vitest';
import { packed, readOwnDrawings } from '../../scripts/assets/symbols/own';
import { boundsOf, union } from '../../src/exchange/svg/bounds';
import { reducePath } from '../../src/exchange/svg/pathData';
import { shapesOf } from '../../src/symbols/people/drawn';
import type { Shape } from '../../src/symbols/symbol';
import { marksOf } from '../../symbols/rig/ink';
import { P, SKIN } from '../../symbols/rig/palette';

/*
 * What makes our drawings one set beside OpenMoji's (symbols/README.md): its palette, its pen, its grid.
 */

const own = [...(await readOwnDrawings())].map(([id, drawing]) => {
  const shapes = marksOf(drawing.ink).flatMap(shapesOf);
  return { id, drawing, shapes, artwork: packed(drawing) };
});

const PALETTE: ReadonlySet<string> = new Set([...Object.values(P), ...SKIN]);
const BLACK = P.black;
/** Detail, outlines, arrows, and the black edge of the red ring. */
const PENS = { thinnest: 1, detail: 1.8, widest: 7 };
/** Pictures are cropped to what is drawn, so only how far it reaches matters, not where it lies. */
const GRID = 72;
const MOST_LETTERS = 14_000;

function breaking(rule: (one: (typeof own)[number]) => boolean): readonly string[] {
  return own.filter((one) => !rule(one)).map(({ id }) => id);
}

function everyShape(rule: (shape: Shape) => boolean): readonly string[] {
  return breaking(({ shapes }) => shapes.every(rule));
}

describe('each of our own drawings', () => {
  test('is one of many', () => {
    expect(own.length).toBeGreaterThan(300);
  });

  test('uses the colours of the palette and no other', () => {
    const known = (colour: string | undefined) =>
      colour === undefined || colour === 'none' || PALETTE.has(colour);
    expect(everyShape(({ fill, stroke }) => known(fill) && known(stroke))).toEqual([]);
  });

  test('is drawn with the pens of the set', () => {
    const black = ({ stroke, role }: Shape) => stroke === BLACK && role !== 'contour';
    expect(
      everyShape((shape) => !black(shape) || between(shape.width ?? 0, PENS.thinnest, PENS.widest)),
    ).toEqual([]);
  });

  test('has an outline of two units as its main line', () => {
    const outlined = (shapes: readonly Shape[]) =>
      shapes.some(({ stroke, width, role }) => role === 'contour' || (stroke === BLACK && width === 2));
    expect(breaking(({ shapes }) => outlined(shapes))).toEqual([]);
  });

  test('is no larger than its grid, or its outline would be thinner than that of the others', () => {
    const large = breaking(({ shapes }) => {
      const [left, top, right, bottom] = union(
        shapes.map(({ d, stroke, width }) => boundsOf(reducePath(d), stroke ? (width ?? 1) / 2 : 0)),
      );
      return right - left <= GRID && bottom - top <= GRID;
    });
    expect(large).toEqual([]);
  });

  test('is small enough for a page of thirty', () => {
    expect(breaking(({ artwork }) => JSON.stringify(artwork).length <= MOST_LETTERS)).toEqual([]);
  });

  test('carries no ids and nothing else that a shape does not know', () => {
    const known = ['d', 'fill', 'stroke', 'width', 'cap', 'join', 'rule', 'role', 'who'];
    expect(everyShape((shape) => Object.keys(shape).every((key) => known.includes(key)))).toEqual([]);
  });

  test('says in a sentence what is to be seen', () => {
    expect(breaking(({ drawing }) => /^[A-Z].{4,140}\.$/u.test(drawing.shows))).toEqual([]);
  });
});

function between(value: number, from: number, to: number): boolean {
  return value >= from && value <= to;
}
