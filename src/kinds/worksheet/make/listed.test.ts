import { expect, test } from 'vitest';
import { makeCard } from '../../../../tests/support/cards';
import { makeWord } from '../../../../tests/support/worksheet';
import type { PassageWord } from '../../../model/passage';
import { firstPlaces, listedIn } from './listed';

const TEXT = 'The big red buses stop at a bus'.split(' ').map(
  (label, at): PassageWord => ({
    card: makeCard(label, { id: `p${at}` }),
    before: '',
    after: '',
    ends: 'word',
    negated: false,
  }),
);

test('a word is found in any of its forms and over several words of the text, the longest first', () => {
  const words = ['bus', 'big red bus', 'stops'].map((label) => makeWord(label));
  const found = listedIn(TEXT, words).map(({ word, from, to }) => [word.card.label, from, to]);
  expect(found).toEqual([
    ['big red bus', 1, 4],
    ['stops', 4, 5],
    ['bus', 7, 8],
  ]);
});

test('each word of the list has one place, its first', () => {
  const places = firstPlaces(TEXT, [makeWord('bus')]);
  expect([...places]).toEqual([['p3', 'card-bus']]);
});
