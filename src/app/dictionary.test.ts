import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Picture } from '../model/card';
import { openDictionary } from '../storage/dictionary';
import { freshDevice, good, openTab, problemOf } from '../storage/testSupport';
import { type Dictionary, startDictionary } from './dictionary';

beforeEach(freshDevice);

async function opened(): Promise<Dictionary> {
  const dictionary = startDictionary(() => 5);
  await dictionary.load(openDictionary(await openTab()));
  return dictionary;
}

function symbol(symbolId: string): Picture {
  return { type: 'symbol', symbolId };
}

const lunch = { label: ' Lunch ', picture: symbol('plate'), mine: null };

test('a word is settled, settled anew and taken back', async () => {
  const dictionary = await opened();
  good(await dictionary.settle([lunch]));
  const [mine] = dictionary.words.value ?? [];
  expect(mine).toMatchObject({ word: 'lunch', label: 'Lunch', picture: symbol('plate') });

  good(await dictionary.settle([{ label: 'LUNCHES', picture: symbol('tray'), mine: mine ?? null }]));
  expect(dictionary.words.value).toEqual([{ ...mine, picture: symbol('tray') }]);

  good(await dictionary.remove(dictionary.words.value ?? []));
  expect(dictionary.words.value).toEqual([]);
});

test('what one tab settles, another has at once', async () => {
  const here = await opened();
  const there = await opened();

  good(await here.settle([lunch]));

  await vi.waitFor(() => expect(there.words.value?.map(({ label }) => label)).toEqual(['Lunch']));
});

test('a text without a word in it is not settled', async () => {
  const dictionary = await opened();

  good(await dictionary.settle([{ ...lunch, label: '!!' }]));

  expect(dictionary.words.value).toEqual([]);
});

test('a browser that keeps nothing has the words as long as the page', async () => {
  const dictionary = startDictionary(() => 5);
  await dictionary.load(null);

  good(await dictionary.settle([lunch]));

  expect(dictionary.words.value).toHaveLength(1);
});

test('more words than there is room for change nothing, and a sentence says so', async () => {
  const dictionary = startDictionary(() => 5);
  await dictionary.load(null);
  const many = Array.from({ length: 5001 }, (_, at) => ({ ...lunch, label: `word ${at}` }));

  expect(problemOf(await dictionary.settle(many))).toContain('room for 5000 words');
  expect(dictionary.words.value).toEqual([]);
});
