import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DictionaryWord } from '../model/dictionary';
import { openDictionary } from './dictionary';
import { freshDevice, good, openTab, problemOf, quotaExceeded } from './testSupport';

const realPut = IDBObjectStore.prototype.put;

beforeEach(freshDevice);
afterEach(() => {
  IDBObjectStore.prototype.put = realPut;
});

function word(label: string, symbolId = label): DictionaryWord {
  return { word: label, label, picture: { type: 'symbol', symbolId }, addedAt: 1, changedAt: 2 };
}

test('words that were put are there after the app is opened anew, in the order of their letters', async () => {
  const before = await openTab();
  good(await openDictionary(before).change({ put: [word('maths'), word('lunch')], remove: [] }));
  before.close();

  const dictionary = openDictionary(await openTab());

  expect(good(await dictionary.list())).toEqual([word('lunch'), word('maths')]);
});

test('a word has one picture: the one put last', async () => {
  const dictionary = openDictionary(await openTab());
  good(await dictionary.change({ put: [word('lunch', 'plate')], remove: [] }));
  good(await dictionary.change({ put: [word('lunch', 'tray')], remove: [] }));

  expect(good(await dictionary.list())).toEqual([word('lunch', 'tray')]);
});

test('a full device changes nothing, also what was to be removed', async () => {
  const dictionary = openDictionary(await openTab());
  good(await dictionary.change({ put: [word('lunch')], remove: [] }));
  IDBObjectStore.prototype.put = () => {
    throw quotaExceeded();
  };

  const trouble = problemOf(await dictionary.change({ put: [word('maths')], remove: ['lunch'] }));

  expect(trouble.type).toBe('storage-full');
  expect(good(await dictionary.list())).toEqual([word('lunch')]);
});

test('what a newer app wrote is left out and stays where it is', async () => {
  const database = await openTab();
  const newer = { ...word('lunch'), picture: { type: 'hologram' } };
  good(await database.use((stores) => stores.put('dictionary', newer)));
  const dictionary = openDictionary(database);

  expect(good(await dictionary.list())).toEqual([]);
  good(await dictionary.change({ put: [word('maths')], remove: [] }));

  expect(good(await database.use((stores) => stores.get('dictionary', 'lunch')))).toEqual(newer);
});

test('another tab hears of a change', async () => {
  const heard = vi.fn();
  openDictionary(await openTab()).onNews(heard);

  good(await openDictionary(await openTab()).change({ put: [word('lunch')], remove: [] }));

  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
});
