import { expect, test } from 'vitest';
import { loadLibrary } from '../../tests/support/library';
import { NO_PICTURE, type Picture } from '../model/card';
import type { DictionaryWord } from '../model/dictionary';
import { withDictionary } from './dictionaryLibrary';
import { makeLibrary } from './library';

const { catalogue, shapes } = loadLibrary();
const builtIn = makeLibrary(catalogue, shapes);

function library(words: readonly DictionaryWord[] | null, complete = true) {
  return withDictionary(builtIn, { words, lookup: builtIn.lookup, complete });
}

function word(label: string, picture: Picture): DictionaryWord {
  return { word: label.toLowerCase(), label, picture, addedAt: 1, changedAt: 1 };
}

function symbol(symbolId: string): Picture {
  return { type: 'symbol', symbolId };
}

const lunch = word('Lunch', symbol('openmoji-1F355'));

test('a typed line gets the class’s own picture, alone and as a part of it', () => {
  const { pictureFor } = library([lunch]);

  expect(pictureFor('lunch')).toEqual(lunch.picture);
  expect(pictureFor('LUNCHES')).toEqual(lunch.picture);
  expect(pictureFor('Lunch in the hall')).toEqual(lunch.picture);
  expect(pictureFor('maths')).toEqual(builtIn.pictureFor('maths'));
});

test('it is the first of the pictures offered, and is offered once', () => {
  const offered = library([lunch])
    .offersFor('lunch', 6)
    .map(({ id }) => id);

  expect(offered[0]).toBe(catalogue.byId.get('openmoji-1F355')?.id);
  expect(new Set(offered).size).toBe(offered.length);
  expect(offered).toHaveLength(6);
});

test('a word can always be words only', () => {
  const { pictureFor, decidedBy } = library([word('lunch', NO_PICTURE)]);

  expect(pictureFor('lunch')).toEqual(NO_PICTURE);
  expect(decidedBy('lunch in the hall')?.label).toBe('lunch');
});

test('a word is told from one that only looks like it: SATs are no sitting', () => {
  const sats = word('SATs', symbol('openmoji-1F4DD'));
  const { ownWord, wordKey } = library([sats]);

  expect(ownWord('sats')).toEqual(sats);
  expect(ownWord('sit')).toBeNull();
  expect(wordKey('SATs')).not.toBe(wordKey('sit'));
  expect(wordKey('Toilets!')).not.toBe('');
});

test('where its picture is gone the library speaks for the word again, once all pictures have come in', () => {
  const gone = word('lunch', symbol('pack-farm-hay'));

  expect(library([gone]).pictureFor('lunch')).toEqual(builtIn.pictureFor('lunch'));
  expect(library([gone], false).pictureFor('lunch')).toEqual(gone.picture);
});

test('nothing is typed into a picture before the words have been read', () => {
  expect(library(null).ready).toBe(false);
  expect(library([]).ready).toBe(true);
});
