import { describe, expect, test } from 'vitest';
import { clausesOf, withoutNames } from './labelParts';
import { wordsOf } from './words';

const said = (label: string) => clausesOf(label).map(({ words }) => words.join(' '));

describe('a label falls into its clauses', () => {
  test.each([
    ['maths & English', ['maths', 'english']],
    ['English / phonics', ['english', 'phonics']],
    ['Snack, then play', ['snack', 'play']],
    ['First work then play', ['first work', 'play']],
    ['sit next to Sam', ['sit next to sam']],
    ['Science: magnets', ['science', 'magnets']],
    ['DT - make a car', ['dt', 'make a car']],
    ['home-time', ['home time']],
    ['', []],
  ])('%s', (label, clauses) => {
    expect(said(label)).toEqual(clauses);
  });

  test('what stands in brackets comes last', () => {
    expect(said('PE (hall) and snack')).toEqual(['pe', 'snack', 'hall']);
  });

  test('a bracket that nobody closed is still an aside', () => {
    expect(said('PE (hall')).toEqual(['pe', 'hall']);
  });
});

test('words after "with" or "in" stand further from the main words', () => {
  expect(clausesOf('maths with Sam in the hall')[0]?.distance).toEqual([0, 1, 1, 2, 2, 2]);
});

describe('who and how long are not the picture', () => {
  test.each([
    ['maths with Mrs K', 'maths with'],
    ['Story time Year 2', 'story time'],
    ['10 mins reading', 'reading'],
    ['P3 English', 'english'],
    ['Maths room 12', 'maths'],
    ['Class 3B maths', 'maths'],
    ['Mrs Khan', ''],
  ])('%s', (label, rest) => {
    expect(withoutNames(wordsOf(label)).join(' ')).toBe(rest);
  });
});
