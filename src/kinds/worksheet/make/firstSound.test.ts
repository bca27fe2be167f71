import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../../../base/random';
import { makeFirstSounds, soundOf, tooAlike } from './firstSound';

const LETTERS = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const WORD = fc.array(LETTERS, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''));

test('exactly one of the sounds is right, and none of the others could be taken for it', () => {
  fc.assert(
    fc.property(
      fc.array(WORD, { minLength: 1, maxLength: 40 }),
      fc.constantFrom(2, 3),
      fc.boolean(),
      fc.nat(),
      (words, choices, mirrored, seed) => {
        const wish = { labelOf: (word: string) => word, choices, mirrored };
        const items = makeFirstSounds(words, wish, randomFrom(String(seed)));
        expect(items.map(({ word }) => word)).toEqual(words);
        for (const { sound, choices: offered } of items) {
          expect(offered).toHaveLength(choices);
          expect(offered.filter((one) => one === sound)).toHaveLength(1);
          for (const one of offered.filter((other) => other !== sound)) {
            expect(tooAlike(sound, one, mirrored)).toBe(false);
          }
        }
      },
    ),
  );
});

test.each([
  ['ship', 'sh'],
  ['Cow', 'c'],
  ['one', 'w'],
  ['  donkey ', 'd'],
  ['phone', 'ph'],
  ['7', ''],
])('%s begins with %s', (label, sound) => {
  expect(soundOf(label)).toBe(sound);
});

test('what is left behind the sound is written out, unless the word is not written as it sounds', () => {
  const wish = { labelOf: (word: string) => word, choices: 2, mirrored: false };
  const rests = makeFirstSounds(['shell', 'one', '7'], wish, randomFrom(String(1))).map(({ rest }) => rest);
  expect(rests).toEqual(['ell', null, null]);
});

test('others come from the same list first', () => {
  const wish = { labelOf: (word: string) => word, choices: 2, mirrored: false };
  for (let seed = 0; seed < 20; seed += 1) {
    const [cow] = makeFirstSounds(['cow', 'hen'], wish, randomFrom(String(seed)));
    expect([...(cow?.choices ?? [])].sort()).toEqual(['c', 'h']);
  }
});

test('a word that every object has a part of is a word like any other', () => {
  expect(soundOf('constructor')).toBe('c');
});
