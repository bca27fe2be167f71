import { expect, test } from 'vitest';
import { makeCard } from '../../tests/support/cards';
import { AS_DRAWN } from '../base/dress';
import type { CardStyle } from '../scene/cardStyle';
import { secondChecks } from './secondChecks';

const STYLE: CardStyle = {
  font: 'andika',
  letterCase: 'as-typed',
  labelPlace: 'below',
  labelSize: null,
  border: 'thin',
  borderColour: '#000000',
  ground: '#ffffff',
  people: AS_DRAWN,
  pictureStyle: 'colour',
  secondLanguage: 'pl',
};
const FILLED = makeCard('toilet', { second: { language: 'pl', words: 'toaleta', from: 'cldr' } });
const TYPED = makeCard('book', { second: { language: 'pl', words: 'książka', from: 'typed' } });

test('lines that nobody has checked are named before printing', () => {
  expect(secondChecks([FILLED, TYPED], STYLE)).toEqual([
    '1 line in Polish comes from a list of words. Check with a speaker before you print.',
  ]);
});

test('cards without words in the language are counted', () => {
  expect(secondChecks([TYPED, makeCard('home'), makeCard('lunch')], STYLE)).toEqual([
    '2 cards have no Polish words.',
  ]);
});

test('nothing is said where no second language is shown', () => {
  expect(secondChecks([FILLED], { ...STYLE, secondLanguage: null })).toEqual([]);
  expect(secondChecks([FILLED], { ...STYLE, labelPlace: 'none' })).toEqual([]);
});

test('letters too small to read are named', () => {
  expect(secondChecks([TYPED], STYLE, { size: 2.9, lines: 1, ascent: 1, descent: 0, step: 1 })).toEqual([
    'The Polish letters are 8 pt, which is small. Larger cards or fewer words make them larger.',
  ]);
});
