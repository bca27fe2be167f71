import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Resource } from '../model/resource';
import { changeBoards } from './changeBoards';
import type { StoredResource } from './contract';
import {
  fillDevice,
  freshDevice,
  good,
  makeResource,
  NINE,
  openTestDrafts,
  plant,
  problemOf,
} from './testSupport';

const anyKind = () => true;
let makeRoom: () => void = () => undefined;

beforeEach(freshDevice);
afterEach(() => makeRoom());

function titled(title: string) {
  return ({ saved }: StoredResource): Resource => ({ ...(saved as Resource), title, changedAt: NINE + 1 });
}

test('many boards change in one go, and each keeps how it was', async () => {
  const { drafts, database } = await openTestDrafts();
  good(await drafts.save(makeResource({ id: 'a', title: 'Monday' }), null));
  good(await drafts.save(makeResource({ id: 'b', title: 'Tuesday' }), null));

  const done = good(
    await changeBoards(
      database,
      ['a', 'b'].map((id) => ({ id, revision: 1, next: titled('Changed') })),
      anyKind,
    ),
  );

  expect(done).toMatchObject({
    changed: [
      { id: 'a', revision: 2 },
      { id: 'b', revision: 2 },
    ],
    left: 0,
  });
  expect(good(await drafts.list()).map(({ title }) => title)).toEqual(['Changed', 'Changed']);
  const [version] = good(await drafts.versions('a'));
  expect(version?.saved).toMatchObject({ title: 'Monday' });
});

test('a board that was saved anew meanwhile, deleted, or made by a newer app is left as it is', async () => {
  const { drafts, database } = await openTestDrafts();
  good(await drafts.save(makeResource({ id: 'a' }), null));
  good(await drafts.save(makeResource({ id: 'a', title: 'Mine' }), 1));
  await plant(database, makeResource({ kindVersion: 99 }));

  const done = good(
    await changeBoards(
      database,
      ['a', 'gone', 'monday'].map((id) => ({ id, revision: 1, next: titled('Changed') })),
      (_, version) => version < 99,
    ),
  );

  expect(done).toEqual({ changed: [], left: 3 });
  expect(good(await drafts.list()).map(({ title }) => title)).not.toContain('Changed');
});

test('a full device changes none of them', async () => {
  const { drafts, database } = await openTestDrafts();
  good(await drafts.save(makeResource({ id: 'a' }), null));
  makeRoom = fillDevice(1);

  const trouble = problemOf(
    await changeBoards(database, [{ id: 'a', revision: 1, next: titled('Changed') }], anyKind),
  );

  expect(trouble.type).toBe('storage-full');
  expect(good(await drafts.read('a'))).toMatchObject({ revision: 1, title: 'Monday' });
  expect(good(await drafts.versions('a'))).toEqual([]);
});
