import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { drawingSvg } from '../../scripts/assets/symbols/svg';
import { drawingOf } from '../../src/symbols/catalogue';
import { isConcept } from '../../src/symbols/pictureWords';
import { loadLibrary } from '../support/library';

/*
 * A pupil tells pictures apart at 20 mm, on a strip across the desk (symbols.md 5, acceptance tests). At 30 pixels a
 * side, two of the vocabulary that differ by less than a fifteenth of black against white are the same to the eye.
 */

const SIDE = 30;
const LEAST_APART = 0.02;

const { catalogue, shapes } = loadLibrary();
const concepts = catalogue.entries
  .filter(isConcept)
  .filter((entry, at, all) => all.findIndex((other) => other.at[0] === entry.at[0]) === at);

test('no two pictures of the vocabulary can be taken for each other at 20 mm', { timeout: 120_000 }, () => {
  const seen = concepts.map((entry) => ({
    id: entry.id,
    pixels: pixelsOf(drawingSvg(drawingOf(shapes, entry), { size: SIDE })),
  }));
  const tooClose = seen.flatMap((one, at) =>
    seen
      .slice(at + 1)
      .filter((other) => !(isClock(one.id) && isClock(other.id)))
      .filter((other) => apart(one.pixels, other.pixels) < LEAST_APART)
      .map((other) => `${one.id} = ${other.id}`),
  );
  expect(tooClose).toEqual([]);
});

/** Two clocks that say different times are meant to be read, and differ by their hands alone. */
function isClock(id: string): boolean {
  return /^(?:quarter-|half-past-|[a-z]+-oclock$)/u.test(id);
}

/** On white, as it is printed. */
function pixelsOf(svg: string): Uint8Array {
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">${svg}</svg>`;
  return new Resvg(whole, { background: '#ffffff' }).render().pixels;
}

/** 0 when alike, 1 when black against white all over. */
function apart(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 4) {
    sum += Math.max(
      Math.abs((a[at] ?? 0) - (b[at] ?? 0)),
      Math.abs((a[at + 1] ?? 0) - (b[at + 1] ?? 0)),
      Math.abs((a[at + 2] ?? 0) - (b[at + 2] ?? 0)),
    );
  }
  return sum / ((a.length / 4) * 255);
}
