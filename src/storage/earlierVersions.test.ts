import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Drafts } from './drafts';
import {
  DAY,
  freshDevice,
  good,
  MINUTE,
  makeResource,
  NINE,
  openTestDrafts,
  plant,
  problemOf,
} from './testSupport';
import { MAX_VERSIONS } from './thinVersions';

beforeEach(freshDevice);

test('while someone works, what is written over is kept every ten minutes', async () => {
  const { drafts } = await openTestDrafts();

  await saveEveryMinute(drafts, 25);

  expect(await keptTitles(drafts)).toEqual(['minute 18', 'minute 9']);
});

test('a change on the next day keeps how it was', async () => {
  const { drafts } = await openTestDrafts();
  await saveEveryMinute(drafts, 1);

  good(await drafts.save(makeResource({ title: 'Next day', changedAt: NINE + DAY }), 2));

  expect(await keptTitles(drafts)).toEqual(['minute 1']);
});

test('a device clock put back does not stop versions', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource({ changedAt: NINE + 365 * DAY, title: 'In the future' }), null));
  good(await drafts.checkpoint('monday'));

  good(await drafts.save(makeResource({ changedAt: NINE, title: 'Clock put right' }), 1));
  good(await drafts.save(makeResource({ changedAt: NINE + MINUTE, title: 'Goes on' }), 2));

  expect(await keptTitles(drafts)).toContain('Clock put right');
});

test('opening keeps what is stored, once', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));

  good(await drafts.checkpoint('monday'));
  good(await drafts.checkpoint('monday'));

  expect(await keptTitles(drafts)).toEqual(['Monday']);
});

test('two different versions of the same millisecond are both kept', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));
  good(await drafts.checkpoint('monday'));

  good(await drafts.setAside(makeResource({ title: 'Mine, let go' })));

  expect(await keptTitles(drafts)).toEqual(['Mine, let go', 'Monday']);
});

test('at most twenty are kept of each resource, and others keep theirs', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource({ id: 'other' }), null));
  good(await drafts.checkpoint('other'));

  await saveEveryMinute(drafts, 400);

  expect(await keptTitles(drafts)).toHaveLength(MAX_VERSIONS);
  expect(good(await drafts.versions('other'))).toHaveLength(1);
});

test('bringing a version back keeps the present one as a version', async () => {
  const { drafts, news } = await openTestDrafts();
  good(await drafts.save(makeResource({ title: 'Then' }), null));
  good(await drafts.checkpoint('monday'));
  good(await drafts.save(makeResource({ title: 'Now', changedAt: NINE + MINUTE }), 1));

  const back = good(await drafts.restoreVersion('monday', NINE, NINE + DAY));

  expect(back).toMatchObject({ title: 'Then', revision: 3, changedAt: NINE + DAY });
  expect(back.saved).toEqual(makeResource({ title: 'Then', changedAt: NINE + DAY }));
  expect(await keptTitles(drafts)).toEqual(['Now', 'Then']);
  expect(news.at(-1)).toEqual({ id: 'monday', revision: 3 });
});

test('a version that is no longer there can’t be brought back', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));

  const problem = problemOf(await drafts.restoreVersion('monday', NINE - DAY, NINE));

  expect(problem.type).toBe('gone');
  expect(await keptTitles(drafts)).toEqual([]);
});

test('no version is written over damaged work, but one can be taken out as a copy', async () => {
  const { drafts, database } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));
  good(await drafts.checkpoint('monday'));
  await plant(database, { scribble: true }, { revision: 2 });

  const refused = problemOf(await drafts.restoreVersion('monday', NINE, NINE + DAY));
  const copy = good(await drafts.copyVersion({ resourceId: 'monday', savedAt: NINE }, 'rescued', NINE + DAY));

  expect(refused.type).toBe('kept-untouched');
  expect(copy).toMatchObject({ id: 'rescued', title: 'Monday (copy)' });
  expect(good(await drafts.read('monday'))?.saved).toEqual({ scribble: true });
});

test('deleting for good takes the versions along', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));
  good(await drafts.checkpoint('monday'));

  good(await drafts.deleteForever('monday'));

  expect(good(await drafts.versions('monday'))).toEqual([]);
});

test('nothing is set aside for work that is not stored', async () => {
  const { drafts } = await openTestDrafts();

  good(await drafts.setAside(makeResource()));

  expect(await keptTitles(drafts)).toEqual([]);
});

async function saveEveryMinute(drafts: Drafts, minutes: number): Promise<void> {
  for (let minute = 0; minute <= minutes; minute += 1) {
    const changedAt = NINE + minute * MINUTE;
    good(await drafts.save(makeResource({ title: `minute ${minute}`, changedAt }), minute || null));
  }
}

async function keptTitles(drafts: Drafts): Promise<readonly unknown[]> {
  const versions = good(await drafts.versions('monday'));
  return versions.map(({ saved }) => (saved as { title: unknown }).title);
}
