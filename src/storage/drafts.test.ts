import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { ENVELOPE_FORMAT } from '../model/resource';
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

beforeEach(freshDevice);

test('what was saved is there again after the app is opened anew', async () => {
  const before = await openTestDrafts();
  good(await before.drafts.save(makeResource(), null));
  before.database.close();

  const { drafts } = await openTestDrafts();

  expect(good(await drafts.read('monday'))?.saved).toEqual(makeResource());
});

test('the list has the newest first and leaves out what is in the bin', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource({ id: 'old', changedAt: NINE }), null));
  good(await drafts.save(makeResource({ id: 'thrown-away', changedAt: NINE + 1 }), null));
  good(await drafts.save(makeResource({ id: 'new', changedAt: NINE + 2 }), null));
  good(await drafts.bin('thrown-away', NINE));

  const live = good(await drafts.list());

  expect(live.map(({ id }) => id)).toEqual(['new', 'old']);
  expect(good(await drafts.binned()).map(({ id }) => id)).toEqual(['thrown-away']);
});

test('every save raises the revision and tells it', async () => {
  const { drafts, news } = await openTestDrafts();

  const first = good(await drafts.save(makeResource(), null));
  const second = good(await drafts.save(makeResource({ title: 'Monday again' }), first.revision));

  expect([first.revision, second.revision]).toEqual([1, 2]);
  expect(news).toEqual([
    { id: 'monday', revision: 1 },
    { id: 'monday', revision: 2 },
  ]);
});

test('of two tabs on one resource the second to save is told, and the first one’s work stays', async () => {
  const here = await openTestDrafts();
  const there = await openTestDrafts();
  const opened = good(await here.drafts.save(makeResource(), null));
  good(await there.drafts.save(makeResource({ title: 'Theirs' }), opened.revision));

  const problem = problemOf(await here.drafts.save(makeResource({ title: 'Mine' }), opened.revision));

  expect(problem).toMatchObject({ type: 'changed-elsewhere', stored: { title: 'Theirs', revision: 2 } });
  expect(good(await here.drafts.read('monday'))?.title).toBe('Theirs');
});

test('when two tabs save at the same moment exactly one gets through', async () => {
  const here = await openTestDrafts();
  const there = await openTestDrafts();
  good(await here.drafts.save(makeResource(), null));

  const results = await Promise.all([
    here.drafts.save(makeResource({ title: 'Mine' }), 1),
    there.drafts.save(makeResource({ title: 'Theirs' }), 1),
  ]);

  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a new resource never falls on one that exists', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));

  const problem = problemOf(await drafts.save(makeResource({ title: 'Another' }), null));

  expect(problem.type).toBe('changed-elsewhere');
});

test('saving what was deleted for good in another tab says so', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));
  good(await drafts.deleteForever('monday'));

  expect(problemOf(await drafts.save(makeResource(), 1))).toEqual({ type: 'gone', id: 'monday' });
});

test('work of a newer version of its kind is kept untouched', async () => {
  const { drafts } = await openTestDrafts();
  const newer = makeResource({ kindVersion: 2, content: { from: 'the future' } });
  good(await drafts.save(newer, null));

  const problem = problemOf(await drafts.save(makeResource({ kindVersion: 1 }), 1));

  expect(problem.type).toBe('kept-untouched');
  expect(good(await drafts.read('monday'))?.saved).toEqual(newer);
});

test('work of another kind is kept untouched', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource({ kind: 'story' }), null));

  const problem = problemOf(await drafts.save(makeResource(), 1));

  expect(problem.type).toBe('kept-untouched');
});

test.each([
  ['a newer envelope', { ...makeResource(), format: ENVELOPE_FORMAT + 1, shelves: [] }],
  ['no envelope', { scribble: true }],
  ['nothing', null],
])('work with %s is listed, read and kept untouched', async (_, saved) => {
  const { drafts, database } = await openTestDrafts();
  await plant(database, saved);

  const results = [
    await drafts.save(makeResource(), 1),
    await drafts.rename('monday', 'Tuesday', NINE),
    await drafts.duplicate('monday', 'copy', NINE),
  ];

  expect(results.map((result) => problemOf(result).type)).toEqual(Array(3).fill('kept-untouched'));
  expect(good(await drafts.list())).toHaveLength(1);
  expect(good(await drafts.read('monday'))?.saved).toEqual(saved);
});

test('work that lost all but its id is still listed, and can be binned and brought back', async () => {
  const { drafts, database } = await openTestDrafts();
  await database.use((stores) => stores.put('resources', { id: 'torn' } as never));

  good(await drafts.bin('torn', NINE));
  good(await drafts.restore('torn'));

  expect(good(await drafts.list())).toMatchObject([{ id: 'torn', title: 'Unreadable work', saved: null }]);
});

test('renaming keeps what this app does not know', async () => {
  const { drafts, database } = await openTestDrafts();
  const saved = { ...makeResource(), sticker: 'star' };
  await plant(database, saved);

  const renamed = good(await drafts.rename('monday', '  Our\n day ', NINE + MINUTE));

  expect(renamed).toMatchObject({ title: 'Our day', revision: 2, changedAt: NINE + MINUTE });
  expect(renamed.saved).toEqual({ ...saved, title: 'Our day', changedAt: NINE + MINUTE });
});

test('a kind that this app can’t open is not renamed', async () => {
  const { drafts } = await openTestDrafts((kind) => kind !== 'visual-timetable');
  good(await drafts.save(makeResource(), null));

  expect(problemOf(await drafts.rename('monday', 'Tuesday', NINE)).type).toBe('kept-untouched');
});

test('a duplicate is a resource of its own with a title that says so', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));

  const copy = good(await drafts.duplicate('monday', 'second', NINE + DAY));

  expect(copy).toMatchObject({ id: 'second', revision: 1, title: 'Monday (copy)', changedAt: NINE + DAY });
  expect(copy.saved).toMatchObject({ id: 'second', content: makeResource().content, createdAt: NINE + DAY });
  expect(good(await drafts.list())).toHaveLength(2);
});

test('a duplicate never falls on another resource', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));
  good(await drafts.save(makeResource({ id: 'tuesday', title: 'Tuesday' }), null));

  problemOf(await drafts.duplicate('monday', 'tuesday', NINE));

  expect(good(await drafts.read('tuesday'))?.title).toBe('Tuesday');
});

test('what goes into the bin comes out as it was', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));

  good(await drafts.bin('monday', NINE + DAY));
  const restored = good(await drafts.restore('monday'));

  expect(restored).toMatchObject({ binnedAt: null, changedAt: NINE });
  expect(good(await drafts.read('monday'))?.saved).toEqual(makeResource());
});

test('the bin keeps work for 30 days and not longer', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource({ id: 'older' }), null));
  good(await drafts.save(makeResource({ id: 'newer' }), null));
  good(await drafts.bin('older', NINE));
  good(await drafts.bin('newer', NINE + 1));

  const onDay30 = good(await drafts.emptyOld(NINE + 30 * DAY));
  const after = good(await drafts.emptyOld(NINE + 30 * DAY + 1));

  expect(onDay30).toEqual([]);
  expect(after).toEqual(['older']);
  expect(good(await drafts.binned()).map(({ id }) => id)).toEqual(['newer']);
});

test('work that is changed while it is in the bin stays in the bin', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));
  const { revision } = good(await drafts.bin('monday', NINE));

  good(await drafts.save(makeResource({ title: 'Changed' }), revision));

  expect(good(await drafts.list())).toEqual([]);
  expect(good(await drafts.binned())).toMatchObject([{ title: 'Changed', binnedAt: NINE }]);
});

test('an editor whose resource went into the bin elsewhere does not bring it back by saving', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));
  good(await drafts.bin('monday', NINE));

  const problem = problemOf(await drafts.save(makeResource({ title: 'Still typing' }), 1));

  expect(problem).toMatchObject({ type: 'changed-elsewhere', stored: { binnedAt: NINE } });
});

test('what could not be opened again is not saved at all', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource(), null));

  const problem = problemOf(await drafts.save(makeResource({ title: 'long '.repeat(100) }), 1));

  expect(problem.type).toBe('storage-failed');
  expect(good(await drafts.read('monday'))?.saved).toEqual(makeResource());
});

test('the summaries tell of everything, in the bin too, without the work itself', async () => {
  const { drafts } = await openTestDrafts();
  good(await drafts.save(makeResource({ id: 'older' }), null));
  good(await drafts.save(makeResource({ id: 'newer', changedAt: NINE + 1 }), null));
  good(await drafts.bin('newer', NINE));

  const summaries = good(await drafts.summaries());

  expect(summaries).toEqual([
    expect.objectContaining({ id: 'newer', title: 'Monday', binnedAt: NINE }),
    expect.objectContaining({ id: 'older', kind: 'visual-timetable', binnedAt: null }),
  ]);
  expect(summaries.some((summary) => 'saved' in summary)).toBe(false);
});

test('a thousand resources are listed whole and in order', async () => {
  const { drafts } = await openTestDrafts();
  const ids = Array.from({ length: 1000 }, (_, at) => `resource-${at}`);
  await Promise.all(ids.map((id, at) => drafts.save(makeResource({ id, changedAt: NINE + at }), null)));

  const summaries = good(await drafts.summaries());
  const works = good(await drafts.list());

  expect(summaries.map(({ id }) => id)).toEqual(ids.reverse());
  expect(works.map(({ saved }) => (saved as { id: unknown }).id)).toEqual(ids);
});
