import { describe, expect, test } from 'vitest';
import { keyOf, weighty, wordsOf } from './words';

describe('a label cut into words', () => {
  test.each([
    ['Wash Hands!', ['wash', 'hands']],
    ['P.E.', ['pe']],
    ['R.E. & maths', ['re', 'and', 'maths']],
    ["Miss B's group", ['miss', 'b', 'group']],
    ['o’clock', ['oclock']],
    ['home-time', ['home', 'time']],
    ['Caffè', ['caffè']],
    ['1:1 reading', ['1', '1', 'reading']],
    ['  ', []],
  ])('%s', (label, words) => {
    expect(wordsOf(label)).toEqual(words);
  });
});

test('home time, home-time and hometime are one and the same', () => {
  expect(new Set(['home time', 'home-time', 'hometime'].map((label) => keyOf(wordsOf(label)))).size).toBe(1);
});

test('small words fall away where others carry the sense', () => {
  expect(weighty(['wash', 'our', 'hands'])).toEqual(['wash', 'hands']);
});

test('small words stay where there is nothing else', () => {
  expect(weighty(['for', 'you'])).toEqual(['for', 'you']);
});
