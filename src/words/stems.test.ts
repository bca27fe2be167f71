import { describe, expect, test } from 'vitest';
import { stemOf } from './stems';

describe('forms of a word meet in one stem', () => {
  test.each([
    'wash washes washed washing',
    'tidy tidies tidied tidying',
    'swim swims swam swum swimming',
    'write writes wrote written writing',
    'bake bakes baked baking',
    'dance dances danced dancing',
    'juggle juggled juggling',
    'share shared sharing',
    'paint paints painted painting',
    'play plays played playing',
    'colour colours coloured colouring',
    'garden gardens gardening',
    'listen listens listened listening',
    'open opened opening',
    'visit visits visited visiting',
    'stop stops stopped stopping',
    'run runs ran running',
    'sit sat sitting',
    'tell told telling',
    'roll rolled rolling',
    'cycle cycled cycling',
    'measure measured measuring',
    'exercise exercised exercising',
    'decorate decorated decorating',
    'child children',
    'tooth teeth',
    'foot feet',
    'leaf leaves',
    'story stories',
    'box boxes',
    'bus buses',
    'class classes',
    'potato potatoes',
    'lunch lunches',
    'toy toys',
    'shoe shoes',
    'biscuit biscuits',
  ])('%s', (forms) => {
    const stems = forms.split(' ').map(stemOf);
    expect(new Set(stems)).toEqual(new Set([stems[0]]));
  });
});

describe('words that only look bent stay as they are', () => {
  test.each([
    'morning',
    'training',
    'building',
    'spring',
    'ring',
    'maths',
    'dress',
    'glass',
    'red',
    'seed',
    'this',
  ])('%s', (word) => {
    expect(stemOf(word)).toBe(word);
  });
});

describe('words that mean different things do not meet', () => {
  test.each([
    ['train', 'training'],
    ['plan', 'plane'],
    ['car', 'care'],
    ['star', 'stare'],
    ['hat', 'hate'],
    ['king', 'kin'],
  ])('%s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
