import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { makeCard } from '../../tests/support/cards';
import type { Card, Picture } from '../model/card';
import type { DictionaryWord } from '../model/dictionary';
import type { Resource } from '../model/resource';
import { changeBoards } from '../storage/changeBoards';
import { freshDevice, good, makeResource, NINE, openTestDrafts, plant } from '../storage/testSupport';
import { boardsToSwap, putBack, swapsFor } from './dictionaryBoards';
import { dayKind } from './kinds';
import type { Shelf } from './shelf';

const plate = symbol('plate');
const pizza = symbol('pizza');
const lunch: DictionaryWord = { word: 'lunch', label: 'lunch', picture: pizza, addedAt: 1, changedAt: 1 };
const decidedBy = (label: string) => (label.toLowerCase().includes('lunch') ? lunch : null);

beforeEach(freshDevice);

function symbol(symbolId: string): Picture {
  return { type: 'symbol', symbolId };
}

function board(id: string, cards: readonly Card[]): Resource {
  const kind = dayKind();
  const content = cards.reduce((all, card, at) => kind.addCard(all, card, at), kind.start().content);
  return makeResource({ id, title: id, content });
}

function picturesOf({ saved }: { readonly saved: unknown }): readonly (string | null)[] {
  const cards = dayKind().cards((saved as Resource).content);
  return cards.map(({ picture }) => (picture.type === 'symbol' ? picture.symbolId : null));
}

async function deviceWith(...boards: readonly Resource[]) {
  const { drafts, database } = await openTestDrafts();
  for (const one of boards) good(await drafts.save(one, null));
  const shelf = {
    drafts,
    changeBoards: (changes) => changeBoards(database, changes, () => true),
  } as Pick<Shelf, 'drafts' | 'changeBoards'> as Shelf;
  return { shelf, drafts, database };
}

const monday = board('monday', [
  makeCard('Lunch in the hall', { picture: plate }),
  makeCard('maths', { picture: plate }),
]);
const tuesday = board('tuesday', [makeCard('lunch', { picture: pizza })]);

test('boards that show another picture for a word are found, what can’t be opened here left alone', async () => {
  const { shelf, database } = await deviceWith(tuesday);
  await plant(database, { ...monday, kindVersion: 99 });

  expect(await boardsToSwap(shelf, lunch, decidedBy)).toEqual([]);
});

test('they get the new picture on those cards alone, and go back as they were', async () => {
  const { shelf, drafts } = await deviceWith(monday, tuesday);

  const found = await boardsToSwap(shelf, lunch, decidedBy);
  expect(found.map(({ title, cards }) => [title, cards.length])).toEqual([['monday', 1]]);
  const done = good(await shelf.changeBoards(swapsFor(found, pizza, NINE + 1)));

  const swapped = good(await drafts.read('monday'));
  expect(swapped && picturesOf(swapped)).toEqual(['pizza', 'plate']);
  expect(good(await drafts.versions('monday')).map(picturesOf)).toEqual([['plate', 'plate']]);

  expect(good(await putBack(shelf, done.changed, NINE + 2))).toBe(0);
  const back = good(await drafts.read('monday'));
  expect(back && picturesOf(back)).toEqual(['plate', 'plate']);
});

test('a board that was saved since the swap is not put back', async () => {
  const { shelf, drafts } = await deviceWith(monday);
  const found = await boardsToSwap(shelf, lunch, decidedBy);
  const done = good(await shelf.changeBoards(swapsFor(found, pizza, NINE + 1)));
  good(await drafts.rename('monday', 'Mine', NINE + 2));

  expect(good(await putBack(shelf, done.changed, NINE + 3))).toBe(1);

  expect(good(await drafts.read('monday'))).toMatchObject({ title: 'Mine' });
});
