import { expect, test } from 'vitest';
import { guessWordClass, WORD_CLASSES } from './wordClasses';
import { colourOfClass } from './wordPalettes';

test.each([
  ['I', 'people'],
  ['Want', 'actions'],
  ['more', 'describing'],
  ['in', 'little'],
  ['kitchen', 'places'],
  ["don't", 'stop'],
  ['can I play?', 'social'],
  ['why', 'questions'],
  ['banana', 'things'],
  ['', 'things'],
] as const)('"%s" is one of %s', (word, name) => {
  expect(guessWordClass(word)).toBe(name);
});

/** WCAG relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(['fitzgerald', 'goossens'] as const)(
  'black words are easy to read on every %s colour',
  (palette) => {
    for (const name of WORD_CLASSES) {
      const ratio = (luminance(colourOfClass(name, palette, {}) ?? '#ffffff') + 0.05) / 0.05;
      expect(ratio).toBeGreaterThanOrEqual(7);
    }
  },
);

test('own colours go before the usual ones, and no colours are none', () => {
  expect(colourOfClass('people', 'own', { people: '#ffffff' })).toBe('#ffffff');
  expect(colourOfClass('actions', 'own', {})).toBe(colourOfClass('actions', 'fitzgerald', {}));
  expect(colourOfClass('people', 'none', {})).toBeNull();
});
