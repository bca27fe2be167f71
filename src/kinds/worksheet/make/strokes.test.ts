import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PATTERNS, patternNamed, patternStrokes } from './patterns';
import { beginningOf, FALL, placedLetters, placedStroke, RISE, writtenWord } from './strokes';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
const HEIGHT = 10;
const LINE = 100;

function strokesOf(text: string) {
  const word = writtenWord(text);
  return word ? placedLetters(word, { x: 20, line: LINE, height: HEIGHT }).flat() : [];
}

test.each(LETTERS)(
  '%s stands between its lines, begins near its top, and each stroke leads somewhere',
  (letter) => {
    const strokes = strokesOf(letter);
    expect(strokes.length).toBeGreaterThan(0);
    for (const { box, way } of strokes) {
      expect(box.y).toBeGreaterThanOrEqual(LINE - HEIGHT * (1 + RISE));
      expect(box.y + box.height).toBeLessThanOrEqual(LINE + HEIGHT * FALL);
      expect(box.x).toBeGreaterThanOrEqual(20 - 0.01);
      expect(way.length).toBeGreaterThan(1);
    }
    const top = Math.min(...strokes.map(({ box }) => box.y));
    const first = strokes[0]?.way[0]?.[1] ?? 0;
    if (!'dijqe'.includes(letter)) expect(first - top).toBeLessThan(HEIGHT * 0.8);
  },
);

test('words with accents, capitals and gaps are written; other scripts are not', () => {
  for (const name of ['Zoë', 'José', 'Łukasz', 'Mary-Jane', 'D’Arcy', 'life cycle', 'żółć', 'François']) {
    expect(strokesOf(name).length).toBeGreaterThan(0);
  }
  expect(['قط', 'кот', '', '   ', 'a+b'].map(writtenWord)).toEqual([null, null, null, null, null]);
});

test('a word is as wide as it says, wherever it stands', () => {
  const word = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(word, (letters) => {
      const width = ((writtenWord(letters.join(''))?.width ?? 0) * HEIGHT) / 100;
      for (const { box } of strokesOf(letters.join(''))) {
        expect(box.x).toBeGreaterThanOrEqual(20 - 0.01);
        expect(box.x + box.width).toBeLessThanOrEqual(20 + width + 0.01);
      }
    }),
  );
});

test.each(PATTERNS)('%s fill their box and keep within it', (pattern) => {
  const box = { x: 30, y: 40, width: 200, height: 20 };
  for (const stroke of patternStrokes(pattern, box).map(placedStroke)) {
    expect(stroke.box.x).toBeGreaterThanOrEqual(box.x - 0.01);
    expect(stroke.box.y).toBeCloseTo(box.y);
    expect(stroke.box.x + stroke.box.width).toBeLessThanOrEqual(box.x + box.width + 0.01);
    expect(stroke.box.height).toBeCloseTo(box.height);
  }
});

test('patterns are known by their names', () => {
  expect(['Waves', 'zig zag', 'circle', 'cow'].map(patternNamed)).toEqual([
    'waves',
    'zigzag',
    'circles',
    null,
  ]);
});

test('a way is cut off where it is long enough', () => {
  const way = [
    [0, 0],
    [3, 0],
    [3, 4],
  ] as const;
  expect(beginningOf(way, 5)).toEqual([
    [0, 0],
    [3, 0],
    [3, 2],
  ]);
  expect(beginningOf(way, 50)).toEqual(way);
});
