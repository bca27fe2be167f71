import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Resource } from '../model/resource';
import { startAutosave } from './autosave';
import type { Drafts } from './drafts';
import { recoverUnsaved } from './recoverUnsaved';
import {
  freshDevice,
  good,
  MINUTE,
  makeResource,
  NINE,
  openTestDrafts,
  quotaExceeded,
  type TextStore,
  textStore,
} from './testSupport';
import { openUnsavedCopies, type UnsavedCopies } from './unsavedCopies';

let disk: TextStore;
let unsaved: UnsavedCopies;
let drafts: Drafts;

beforeEach(async () => {
  freshDevice();
  disk = textStore();
  unsaved = openUnsavedCopies(() => disk);
  ({ drafts } = await openTestDrafts());
});

test('changes of a killed tab come back into their resource at the next start', async () => {
  good(await drafts.save(makeResource(), null));
  killTabWith(later('Typed just before'));

  const { restored, copies } = await startApp();

  expect(restored.map(({ title }) => title)).toEqual(['Typed just before']);
  expect(copies).toEqual([]);
  expect(good(await drafts.read('monday'))).toMatchObject({ title: 'Typed just before', revision: 2 });
  expect(disk.length).toBe(0);
});

test('a resource whose very first save was cut off comes back too', async () => {
  killTabWith(later('Brand new'), null);

  const { restored } = await startApp();

  expect(restored).toMatchObject([{ id: 'monday', title: 'Brand new', revision: 1 }]);
});

test('changes on top of a save that was still running come back into their resource', async () => {
  good(await drafts.save(makeResource(), null));
  const autosave = edit(1, deadDrafts());
  autosave.change(later('First', 1));
  void autosave.flush();
  await Promise.resolve();
  autosave.change(later('Second', 2));
  void autosave.flush();
  good(await drafts.save(later('First', 1), 1));

  const { restored, copies } = await startApp();

  expect(restored.map(({ title }) => title)).toEqual(['Second']);
  expect(copies).toEqual([]);
});

test('changes to work that another tab has saved since are kept as a copy', async () => {
  good(await drafts.save(makeResource(), null));
  killTabWith(later('Mine'));
  good(await drafts.save(later('Theirs', 5), 1));

  const { restored, copies } = await startApp();

  expect(restored).toEqual([]);
  expect(copies).toMatchObject([{ id: 'recovered', title: 'Mine (copy)' }]);
  expect(good(await drafts.read('monday'))?.title).toBe('Theirs');
});

test('a save in another tab just before is not mistaken for one’s own', async () => {
  good(await drafts.save(makeResource(), null));
  killTabWith(later('Mine', 5));
  good(await drafts.save(later('Theirs', 1), 1));

  const { copies } = await startApp();

  expect(copies).toMatchObject([{ title: 'Mine (copy)' }]);
  expect(good(await drafts.read('monday'))?.title).toBe('Theirs');
});

test.each([
  ['binned', () => drafts.bin('monday', NINE)],
  ['deleted for good', () => drafts.deleteForever('monday')],
])('changes to work that was %s since are kept as a copy', async (_, remove) => {
  good(await drafts.save(makeResource(), null));
  killTabWith(later('Mine'));
  good<unknown, unknown>(await remove());

  const { copies } = await startApp();

  expect(copies).toMatchObject([{ id: 'recovered', binnedAt: null }]);
});

test('a save that did reach the disk needs nothing', async () => {
  good(await drafts.save(makeResource(), null));
  killTabWith(later('Saved after all'));
  good(await drafts.save(later('Saved after all'), 1));

  const recovered = await startApp();

  expect(recovered).toEqual({ restored: [], copies: [] });
  expect(good(await drafts.list())).toHaveLength(1);
  expect(disk.length).toBe(0);
});

test('what can’t be read is left where it is, and the rest comes back', async () => {
  disk.setItem('cuecraft-unsaved-torn', '{"id": "torn", "resou');
  disk.setItem('cuecraft-unsaved-newer', JSON.stringify({ ...gasp(), resource: { format: 9 } }));
  disk.setItem('somebody-else', '{}');
  killTabWith(later('Mine'), null);

  const { restored } = await startApp();

  expect(restored).toHaveLength(1);
  expect(disk.length).toBe(3);
});

test('what does not fit yet stays for the next start', async () => {
  killTabWith(later('Mine'), null);
  const full = { ...drafts, save: async () => ({ ok: false, problem: { type: 'storage-full' } }) as const };

  const recovered = await recoverUnsaved({ drafts: full, unsaved, makeId: () => 'recovered' });

  expect(recovered).toEqual({ restored: [], copies: [] });
  expect(disk.length).toBe(1);
});

test('a tab that saved in peace leaves nothing behind', async () => {
  good(await drafts.save(makeResource(), null));
  const autosave = edit(1);
  autosave.change(later('Saved'));

  await autosave.flush();

  expect(disk.length).toBe(0);
});

test('a failed save leaves its work for the next start', async () => {
  const full = { ...drafts, save: async () => ({ ok: false, problem: { type: 'storage-full' } }) as const };
  const autosave = edit(1, full);
  autosave.change(later('Kept'));

  await autosave.flush();

  expect(unsaved.all()).toMatchObject([{ id: 'monday', base: 1, resource: { title: 'Kept' } }]);
});

test('work too large for a last gasp does not stop the save itself', async () => {
  good(await drafts.save(makeResource(), null));
  disk.setItem = () => {
    throw quotaExceeded();
  };
  const autosave = edit(1);
  autosave.change(later('Large'));

  expect(await autosave.flush()).toBe('saved');
});

test('where the browser has switched this store off, nothing is kept and nothing breaks', () => {
  const none = openUnsavedCopies(() => {
    throw new DOMException('Denied', 'SecurityError');
  });

  none.keep({ ...gasp(), resource: makeResource() });
  none.forget('monday');

  expect(none.all()).toEqual([]);
});

function later(title: string, minutes = 1): Resource {
  return makeResource({ title, changedAt: NINE + minutes * MINUTE });
}

function gasp() {
  return { id: 'monday', base: 1, saving: null };
}

function edit(revision: number | null, through: Drafts = drafts) {
  return startAutosave({
    drafts: through,
    resource: makeResource(),
    revision,
    makeId: () => 'copy',
    onState: () => undefined,
    unsaved,
  });
}

/** A tab that is told to go and does not live to see its save end. */
function killTabWith(resource: Resource, revision: number | null = 1): void {
  const autosave = edit(revision, deadDrafts());
  autosave.change(resource);
  void autosave.flush();
}

function deadDrafts(): Drafts {
  return { ...drafts, save: () => new Promise(() => undefined) };
}

function startApp() {
  return recoverUnsaved({ drafts, unsaved, makeId: () => 'recovered' });
}
