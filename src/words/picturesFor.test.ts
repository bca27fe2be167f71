import { describe, expect, test } from 'vitest';
import type { PictureLookup } from './meaning';
import { offersForLabel, pictureForLabel } from './picturesFor';

/** A library of a few words: each means its own picture, some count only alone, some have none. */
const PICTURES = [
  'maths',
  'wash hands',
  'lunch',
  'story time',
  'swimming',
  'tidy up',
  'work',
  'assembly',
  'farm',
  'shoes off',
];
const ALONE = ['cold', 'blue'];
const WORDLESS = ['line up', 'carpet time', 'hall', 'get ready'];
const NAMES = ['guitar', 'rose'];

const lookup: PictureLookup<string> = {
  meaning: (words) => {
    const text = words.filter((word) => word !== 'our').join(' ');
    if (WORDLESS.includes(text)) return { picture: null, alone: false };
    if (ALONE.includes(text)) return { picture: text, alone: true };
    return PICTURES.includes(text) ? { picture: text, alone: false } : null;
  },
  named: (words) => NAMES.find((name) => name === words.join(' ')) ?? null,
  emoji: (text) => (text.includes('⚽') ? 'football' : null),
};

const pictureFor = (label: string) => pictureForLabel(label, lookup);

describe('the whole label decides first', () => {
  test('exactly', () => {
    expect(pictureFor('Maths')).toEqual({ entry: 'maths', confidence: 'exact' });
  });

  test('and with small words between', () => {
    expect(pictureFor('wash our hands')?.entry).toBe('wash hands');
  });

  test('an emoji before all words', () => {
    expect(pictureFor('⚽ maths')).toEqual({ entry: 'football', confidence: 'exact' });
  });

  test('known words without a picture get none, however telling their parts', () => {
    expect(pictureFor('carpet time')).toBeNull();
  });
});

describe('what says only that something takes place is left out', () => {
  test.each([
    ['maths lesson', 'maths'],
    ['go to swimming', 'swimming'],
    ['maths group', 'maths'],
    ['guitar lesson', 'guitar'],
    ['now work', 'work'],
  ])('%s', (label, picture) => {
    expect(pictureFor(label)?.entry).toBe(picture);
  });

  test('but a group may be named after anything', () => {
    expect(pictureFor('blue group')).toBeNull();
  });
});

describe('a part of the label decides where the whole does not', () => {
  test.each([
    ['maths with Mrs K', 'maths'],
    ['wash hands for lunch', 'wash hands'],
    ['cold lunch', 'lunch'],
    ['lunch (swimming after)', 'lunch'],
    ['booster for maths', 'maths'],
    ['maths work', 'maths'],
    ['swimming assembly', 'assembly'],
    ['maths then lunch', 'maths'],
    ['get ready for swimming', 'swimming'],
    ['assembly in the hall', 'assembly'],
    ['hall for assembly', 'assembly'],
    ['take shoes off', 'shoes off'],
  ])('%s', (label, picture) => {
    expect(pictureFor(label)).toEqual({
      entry: picture,
      confidence: label === 'maths work' ? 'close' : 'part',
    });
  });
});

describe('no picture is better than a wrong one', () => {
  test.each([
    '',
    '???',
    'Mrs Khan',
    'TBC',
    'No swimming',
    'Swimming off',
    'line up for lunch',
    'attention bucket',
  ])('%s', (label) => {
    expect(pictureFor(label)).toBeNull();
  });
});

test('offers begin with the best, then the parts, then what search finds, each picture once', () => {
  const search = (query: string) => (query === 'lunch' ? ['lunch', 'sandwich'] : []);
  const offers = offersForLabel('maths before lunch', { lookup, search, artwork: (picture) => picture }, 5);
  expect(offers).toEqual(['maths', 'lunch', 'sandwich']);
});

test('no more is offered than asked for', () => {
  const search = () => ['a', 'b', 'c'];
  expect(offersForLabel('maths', { lookup, search, artwork: (picture) => picture }, 2)).toEqual([
    'maths',
    'a',
  ]);
});
