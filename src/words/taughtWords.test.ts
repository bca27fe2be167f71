import { describe, expect, test } from 'vitest';
import type { PictureLookup } from './meaning';
import { pictureForLabel } from './picturesFor';
import { decidingPart, taughtWords, withTaught, wordKey } from './taughtWords';
import { wordsOf } from './words';

/** A library that has a picture for a few words, one of them only when it is the whole label. */
const PICTURES: Readonly<Record<string, string>> = {
  lunch: 'plate',
  lunches: 'plate',
  'our lunch': 'plate',
  'my lunch': 'plate',
  hall: 'hall',
  sats: 'test paper',
  sit: 'chair',
  sitting: 'chair',
  cold: 'cold face',
  'help me': 'two children',
  help: 'hand up',
};
const lookup: PictureLookup<string> = {
  meaning: (words) => {
    const picture = PICTURES[words.join(' ')];
    return picture === undefined ? null : { picture, alone: words.join(' ') === 'cold' };
  },
  named: () => null,
  emoji: (text) => (text.includes('⚽') ? 'football' : null),
};

interface Choice {
  readonly label: string;
  readonly picture: string;
}

function pictureOf(label: string, ...taught: readonly Choice[]): string | null {
  const words = taughtWords(taught, lookup);
  const own = withTaught(lookup, (all) => words.near(all)?.picture ?? null);
  return pictureForLabel(label, own)?.entry ?? null;
}

const lunch: Choice = { label: 'lunch', picture: 'our own lunch' };

describe('a word that was taught', () => {
  test.each(['lunch', 'Lunch', 'LUNCH ', 'lunches', 'our lunch', 'Lunch!'])('speaks for "%s"', (label) => {
    expect(pictureOf(label, lunch)).toBe('our own lunch');
  });

  test('speaks in a longer line where the library would have found that word', () => {
    expect(pictureOf('Lunch in the hall', lunch)).toBe('our own lunch');
    expect(pictureOf('Hall, then lunch', lunch)).toBe('hall');
  });

  test('keeps silent in a longer line where the word counts only alone', () => {
    const cold = { label: 'cold', picture: 'snowflake' };
    expect(pictureOf('cold', cold)).toBe('snowflake');
    expect(pictureOf('cold lunch', cold)).toBe('plate');
  });

  test('may be one that no library knows', () => {
    const dog = { label: 'Biscuit', picture: 'our dog' };
    expect(pictureOf('biscuit', dog)).toBe('our dog');
    expect(pictureOf('Walk with Biscuit', dog)).toBe('our dog');
  });

  test('does not speak for a word that only looks like it without its ending', () => {
    const sats = { label: 'SATs', picture: 'big test' };
    expect(pictureOf('sats', sats)).toBe('big test');
    expect(pictureOf('sit', sats)).toBe('chair');
    expect(pictureOf('sitting', sats, { label: 'sit', picture: 'cushion' })).toBe('cushion');
  });

  test('does not speak for words the library knows better with their little words', () => {
    expect(pictureOf('help me', { label: 'help', picture: 'card' })).toBe('two children');
  });

  test('gives way to an emoji that was typed', () => {
    expect(pictureOf('⚽ lunch', lunch)).toBe('football');
  });
});

describe('the very word', () => {
  const words = taughtWords([lunch], lookup);

  test('is found whatever its case and ending', () => {
    expect(words.same(wordsOf('Lunches'))).toBe(lunch);
  });

  test('is not a longer one with little words', () => {
    expect(words.same(wordsOf('our lunch'))).toBeNull();
    expect(words.near(wordsOf('our lunch'))).toBe(lunch);
  });

  test('is never found in a text without words', () => {
    expect(words.same(wordsOf('!'))).toBeNull();
  });
});

describe('two labels are one word', () => {
  const key = (label: string) => wordKey(label, lookup, (picture) => picture);

  test('case, spaces and endings aside', () => {
    expect(new Set(['lunch', 'Lunch', ' LUNCHES'].map(key)).size).toBe(1);
    expect(key('home time')).toBe(key('Hometime'));
  });

  test('not where the library tells them apart', () => {
    expect(key('SATs')).not.toBe(key('sit'));
  });

  test('and a text without words is none', () => {
    expect(key('…')).toBe('');
  });
});

describe('the part of a label that decides', () => {
  test('is what a person may want to settle instead of the whole line', () => {
    expect(decidingPart('Lunch in the hall', lookup)).toBe('lunch');
    expect(decidingPart('Lunch', lookup)).toBeNull();
    expect(decidingPart('Nothing known', lookup)).toBeNull();
  });
});
