import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OwnPicture } from '../model/ownPicture';
import { openOwnPictures } from './ownPictures';
import {
  freshDevice,
  good,
  makeResource,
  NINE,
  openTab,
  plant,
  problemOf,
  quotaExceeded,
} from './testSupport';

const { put } = IDBObjectStore.prototype;

beforeEach(freshDevice);
afterEach(() => Object.assign(IDBObjectStore.prototype, { put }));

function cup(parts: Partial<OwnPicture> = {}): OwnPicture {
  return {
    id: 'own-cup',
    name: 'my cup',
    person: false,
    keepUntil: '2026-07-21',
    addedAt: NINE,
    removedAt: null,
    artwork: { type: 'photo', mime: 'image/jpeg', width: 2, height: 2, bytes: Uint8Array.of(255, 216) },
    ...parts,
  };
}

test('a photo comes back as it was kept, in another tab too', async () => {
  good(await openOwnPictures(await openTab()).change({ put: [cup()], remove: [] }));

  expect(good(await openOwnPictures(await openTab()).list())).toEqual([cup()]);
});

test('the latest come first; one that is removed is gone', async () => {
  const own = openOwnPictures(await openTab());
  const hat = cup({ id: 'own-hat', name: 'hat', addedAt: NINE + 1 });
  good(await own.change({ put: [cup(), hat], remove: [] }));
  expect(good(await own.list()).map(({ name }) => name)).toEqual(['hat', 'my cup']);

  good(await own.change({ put: [], remove: ['own-hat'] }));

  expect(good(await own.list())).toEqual([cup()]);
});

test('what a newer app or damage left is not shown, and stays where it is', async () => {
  const database = await openTab();
  const own = openOwnPictures(database);
  good(
    await database.use(async (stores) => {
      await stores.put('ownPictures', { id: 'own-film', artwork: { type: 'film' } });
    }),
  );
  good(await own.change({ put: [cup()], remove: [] }));

  expect(good(await own.list())).toEqual([cup()]);
  expect(good(await database.use((stores) => stores.count('ownPictures')))).toBe(2);
});

test('on a full device nothing of a change stays', async () => {
  const own = openOwnPictures(await openTab());
  good(await own.change({ put: [cup()], remove: [] }));
  let left = 1;
  IDBObjectStore.prototype.put = function full(...row) {
    if (left === 0) throw quotaExceeded();
    left -= 1;
    return put.apply(this, row);
  };

  const problem = problemOf(
    await own.change({ put: [cup({ name: 'changed' }), cup({ id: 'own-hat' })], remove: [] }),
  );

  expect(problem).toEqual({ type: 'storage-full' });
  expect(good(await own.list())).toEqual([cup()]);
});

test('it is known how many boards show a photo', async () => {
  const database = await openTab();
  const picture = { type: 'symbol', symbolId: 'own-cup' };
  await plant(database, makeResource({ content: { cards: [{ picture }] } }));

  const use = good(await openOwnPictures(database).use(new Set(['own-cup', 'own-hat'])));

  expect(use.boards).toBe(1);
  expect([...use.symbolIds]).toEqual(['own-cup']);
});
