import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Drafts } from './drafts';
import {
  fillDevice,
  freshDevice,
  good,
  makeResource,
  NINE,
  openTestDrafts,
  problemOf,
  quotaExceeded,
  refuseAtOnce,
  refuseAtTheEnd,
} from './testSupport';

const HOUR = 3_600_000;

let makeRoom: () => void = () => undefined;

beforeEach(freshDevice);
afterEach(() => makeRoom());

test.each([
  ['said at once', refuseAtOnce],
  ['said when the save ends', refuseAtTheEnd],
  ['said as the cause of an abort', refuseAsCause],
])('a full device, %s, leaves what is stored as it was', async (_, refuse) => {
  const { drafts, news } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));
  makeRoom = fillDevice(99, refuse);

  const problem = problemOf(await drafts.save(makeResource({ title: 'Changed' }), 1));

  expect(problem).toEqual({ type: 'storage-full' });
  expect(good(await drafts.read('monday'))).toMatchObject({ revision: 1, saved: makeResource() });
  expect(news).toHaveLength(1);
});

test('on a full device work can still go into the bin and be deleted', async () => {
  const { drafts } = await openTestDrafts();
  await keepVersionsOf('monday', drafts, [0, 1]);
  makeRoom = fillDevice(1);

  good(await drafts.bin('monday', NINE));
  good(await drafts.deleteForever('monday'));

  expect(good(await drafts.binned())).toEqual([]);
});

test('earlier versions make room for the work itself, oldest first, but not the latest of each', async () => {
  const { drafts } = await openTestDrafts();
  await keepVersionsOf('other', drafts, [0, 1, 2]);
  await keepVersionsOf('monday', drafts, [3]);
  makeRoom = fillDevice(1);

  const saved = good(await drafts.save(makeResource({ title: 'Fits now', changedAt: NINE + HOUR }), 1));

  expect(saved).toMatchObject({ title: 'Fits now', revision: 2 });
  expect(good(await drafts.versions('other')).map(({ savedAt }) => savedAt - NINE)).toEqual([2, 1]);
  expect(good(await drafts.versions('monday'))).toHaveLength(1);
});

test('no earlier version goes for a save that another tab has overtaken', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));
  good(await drafts.checkpoint('monday'));

  const problem = problemOf(await drafts.save(makeResource({ title: 'Late' }), 7));

  expect(problem.type).toBe('changed-elsewhere');
  expect(good(await drafts.versions('monday'))).toHaveLength(1);
});

test('when only the version does not fit, the work is saved without it', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = refuseAtOnce as never;
  makeRoom = () => Object.assign(IDBObjectStore.prototype, { add });

  const saved = await drafts.save(makeResource({ title: 'An hour later', changedAt: NINE + HOUR }), 1);

  expect(good(saved).title).toBe('An hour later');
  expect(good(await drafts.versions('monday'))).toEqual([]);
});

test('what can’t be copied to disk fails without a trace', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));

  const problem = problemOf(await drafts.save(makeResource({ content: { broken: () => 1 } }), 1));

  expect(problem).toMatchObject({ type: 'storage-failed' });
  expect(good(await drafts.read('monday'))?.revision).toBe(1);
});

async function keepVersionsOf(id: string, drafts: Drafts, times: readonly number[]): Promise<void> {
  for (const [at, time] of times.entries()) {
    good(await drafts.save(makeResource({ id, changedAt: NINE + time }), at || null));
    good(await drafts.checkpoint(id));
  }
}

function refuseAsCause(): void {
  throw Object.assign(new DOMException('Aborted', 'AbortError'), { cause: quotaExceeded() });
}
