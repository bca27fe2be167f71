import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCRIPT_FILES, type ShapedScript } from '../../base/languages';
import type { ShapedLine } from '../../scene/fonts';
import { openShaper } from './shaper';

function readFace(file: string): ArrayBuffer {
  return Uint8Array.from(readFileSync(`public/assets/fonts/${file}`)).buffer;
}

function shaperFor(script: ShapedScript): (text: string) => ShapedLine {
  return openShaper({ script, own: readFace(SCRIPT_FILES[script]), latin: readFace('andika-400.ttf') });
}

function widthsOf(text: string, shape: (text: string) => ShapedLine): number {
  return Array.from(text).reduce((sum, letter) => sum + shape(letter).width, 0);
}

/** How often the pen is set down: a rough count of the pieces of ink. */
function pieces({ outline }: ShapedLine): number {
  return outline.filter(([step]) => step === 'M').length;
}

/** Where ink begins, em from the left. */
function left({ outline }: ShapedLine): number {
  return Math.min(...outline.flatMap(([, ...numbers]) => numbers.filter((_, at) => at % 2 === 0)));
}

test.each([
  ['arabic', 'كتاب'],
  ['arabic', 'پښتو'],
  ['nastaliq', 'کتاب'],
] as const)('the letters of %s join: %s is narrower than its letters apart', (script, word) => {
  const shape = shaperFor(script);

  expect(shape(word).width).toBeLessThan(widthsOf(word, shape) * 0.85);
});

test.each([
  ['bengali', 'ক্ষ'],
  ['gujarati', 'ક્ષ'],
  ['tamil', 'க்ஷ'],
] as const)('in %s the %s of several letters becomes one sign', (script, syllable) => {
  const shape = shaperFor(script);

  expect(shape(syllable).width).toBeLessThan(widthsOf(syllable, shape) * 0.85);
  expect(shape(syllable).outline).not.toEqual(shape([...syllable].join('\u200c')).outline);
});

test('a vowel that is typed after its consonant and read before it stands before it', () => {
  const shape = shaperFor('gurmukhi');

  const [consonant, syllable] = [shape('ਕ'), shape('ਕਿ')];
  const shift = syllable.width - consonant.width;
  const last = (line: ShapedLine) => line.outline.at(-2)?.[1] ?? 0;

  expect(shift).toBeGreaterThan(0.1);
  expect(last(syllable) - shift).toBeCloseTo(last(consonant), 3);
});

test('numbers keep their order among words from right to left, and stand where they are read', () => {
  const shape = shaperFor('arabic');
  const time = shape('10:30');

  const line = shape('كتاب 10:30');

  expect(left(line)).toBeCloseTo(left(time), 3);
  expect(line.outline.slice(0, time.outline.length)).toEqual(time.outline);
});

test('brackets turn round with the words they hold', () => {
  const shape = shaperFor('arabic');

  const [opening, closing] = [shape('(كتاب'), shape('كتاب)')];

  expect(pieces(opening)).toBe(pieces(closing));
  expect(opening.outline).not.toEqual(closing.outline);
  expect(left(closing)).toBeLessThan(0.2);
});

test('words in Latin letters come from the Latin face', () => {
  const shape = shaperFor('bengali');

  expect(shape('TV').width).toBeGreaterThan(0.8);
  expect(shape('TV বই').width).toBeGreaterThan(shape('TV').width + shape('বই').width);
});

test('nothing gives nothing', () => {
  expect(shaperFor('tamil')('')).toEqual({ width: 0, top: 0, bottom: 0, outline: [] });
});
