import { expect, test } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import type { Picture } from '../../model/card';
import type { DictionaryWord } from '../../model/dictionary';
import { doubledLabels } from './doubledLabels';

const plate = symbol('plate');
const tray = symbol('tray');
const lunch: DictionaryWord = { word: 'lunch', label: 'lunch', picture: plate, addedAt: 1, changedAt: 1 };

function symbol(symbolId: string): Picture {
  return { type: 'symbol', symbolId };
}

function wordsWith(...own: readonly DictionaryWord[]) {
  const wordKey = (label: string) => label.toLowerCase();
  return {
    wordKey,
    ownWord: (label: string) => own.find((word) => word.word === wordKey(label)) ?? null,
  };
}

test('a word with two pictures on the board is named once, as it was typed first', () => {
  const cards = [makeCard('Lunch', { picture: plate }), makeCard('lunch', { id: 'b', picture: tray })];

  expect(doubledLabels(cards, wordsWith(), [])).toEqual({ here: ['Lunch'], inWords: [] });
  expect(doubledLabels(cards, wordsWith(lunch), [])).toEqual({ here: ['Lunch'], inWords: [] });
});

test('a word that the class always shows otherwise is named, until both are kept on purpose', () => {
  const cards = [makeCard('Lunch', { picture: tray }), makeCard('maths')];

  expect(doubledLabels(cards, wordsWith(lunch), [])).toEqual({ here: [], inWords: ['Lunch'] });
  const kept = [{ key: 'lunch', pictures: ['plate', 'tray'] }];
  expect(doubledLabels(cards, wordsWith(lunch), kept)).toEqual({ here: [], inWords: [] });
});

test('where all is as it is settled, nothing is said', () => {
  const cards = [makeCard('Lunch', { picture: plate }), makeCard('maths')];

  expect(doubledLabels(cards, wordsWith(lunch), [])).toEqual({ here: [], inWords: [] });
});
