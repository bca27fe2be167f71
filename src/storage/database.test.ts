import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from './database';
import { openDrafts } from './drafts';
import { freshDevice, good, makeResource, openTab, openTestDrafts, problemOf } from './testSupport';

beforeEach(freshDevice);

test.each([
  ['a private window', () => new DOMException('Denied', 'SecurityError')],
  ['a profile that can’t be written', () => new DOMException('', 'UnknownError')],
])('where %s forbids storage, the problem says what still works', async (_, error) => {
  globalThis.indexedDB = refusing(error());

  expect(problemOf(await openDatabase())).toContain('You can still make and print');
});

test('where the browser has no database at all, the problem says what still works', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB');

  expect(problemOf(await openDatabase())).toContain('You can still make and print');
});

test('work saved by a newer app stays safe and asks for the update', async () => {
  (await openDB('cuecraft', 9)).close();

  expect(problemOf(await openDatabase())).toContain('It is safe');
});

test('an older tab lets go when a newer one needs the database, and says so from then on', async () => {
  const said: string[] = [];
  const older = openDrafts({
    database: await openTab({ onRetired: (sentence) => void said.push(sentence) }),
  });
  good(await older.save(makeResource(), null));

  const newer = await openDB('cuecraft', 9);

  expect(said).toHaveLength(1);
  expect(await newer.get('resources', 'monday')).toMatchObject({ title: 'Monday' });
  expect(problemOf(await older.list())).toMatchObject({ type: 'storage-failed', message: said[0] });
});

test('a connection that the browser dropped is opened again without anyone noticing', async () => {
  const { drafts, database } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));
  await database.use(async (stores) => forceCloseDatabase(unwrap(stores) as never));

  const saved = good(await drafts.save(makeResource({ title: 'Goes on' }), 1));

  expect(saved.revision).toBe(2);
});

test('a connection that is closing under a save is replaced too', async () => {
  const { drafts, database } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));
  await database.use(async (stores) => stores.close());

  const saved = good(await drafts.save(makeResource({ title: 'Goes on' }), 1));

  expect(saved.revision).toBe(2);
});

test('one row that the browser can’t read does not hide the others', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));
  good(await drafts.save(makeResource({ id: 'torn' }), null));
  const restore = tear('torn');

  const listed = good(await drafts.summaries());
  const works = good(await drafts.list());
  restore();

  expect(listed.map(({ title }) => title)).toEqual(['Monday', 'Unreadable work']);
  expect(works.map(({ saved }) => saved)).toEqual([makeResource(), null]);
});

test('a mistake in the code is not taken for a refusal of the browser', async () => {
  const database = await openTab();

  const work = database.use(() => Promise.reject(new TypeError('mistake')));

  await expect(work).rejects.toThrow('mistake');
});

function refusing(error: DOMException): IDBFactory {
  const factory = new IDBFactory();
  factory.open = () => {
    throw error;
  };
  return factory;
}

type Execute = { _execRequestAsync: (request: object) => IDBRequest };

/** Reading this row fails from now on, alone or among others, as fake-indexeddb lets a request fail. */
function tear(id: string): () => void {
  const { get, getAll } = IDBObjectStore.prototype;
  const operation = () => {
    throw new DOMException('Failed to read large IndexedDB value', 'DataError');
  };
  IDBObjectStore.prototype.getAll = function readAll() {
    return (this.transaction as unknown as Execute)._execRequestAsync({ operation, source: this });
  };
  IDBObjectStore.prototype.get = function read(key) {
    return key === id ? this.getAll() : get.call(this, key);
  };
  return () => Object.assign(IDBObjectStore.prototype, { get, getAll });
}
