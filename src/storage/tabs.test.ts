import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startAutosave } from './autosave';
import type { DraftNews } from './contract';
import { openDrafts } from './drafts';
import { openTabs, type Tabs } from './tabs';
import { freshDevice, good, makeResource, NINE, openTab } from './testSupport';

const opened: Tabs[] = [];

beforeEach(freshDevice);
afterEach(() => {
  for (const tabs of opened.splice(0)) tabs.close();
  vi.unstubAllGlobals();
});

test('other tabs hear what is saved, binned and deleted here, and this tab does not', async () => {
  const here = tab();
  const there = tab();
  const drafts = openDrafts({ database: await openTab(), onChange: here.tabs.announce });

  good(await drafts.save(makeResource(), null));
  good(await drafts.bin('monday', NINE));
  good(await drafts.deleteForever('monday'));

  await expect.poll(() => there.news).toHaveLength(3);
  expect(there.news.map(({ revision }) => revision)).toEqual([1, 2, null]);
  expect(here.news).toEqual([]);
});

test('what is not news is not passed on', async () => {
  const { tabs, news } = tab();
  const other = new BroadcastChannel('cuecraft');

  other.postMessage('hello');
  other.postMessage({ id: 'monday', revision: 'two' });
  other.postMessage({ id: 'monday', revision: 2 });

  await expect.poll(() => news).toEqual([{ id: 'monday', revision: 2 }]);
  other.close();
  tabs.close();
});

test('a screen that has gone hears no more', async () => {
  const { tabs, news } = tab();
  const still: DraftNews[] = [];
  const stop = tabs.onNews((heard) => void news.push(heard));
  stop();
  tabs.onNews((heard) => void still.push(heard));

  tab().tabs.announce({ id: 'monday', revision: 2 });

  await expect.poll(() => still).toHaveLength(1);
  expect(news).toHaveLength(1);
});

test('an editor learns at once that its resource was saved in another tab', async () => {
  const here = tab();
  const mine = openDrafts({ database: await openTab(), onChange: here.tabs.announce });
  const theirs = openDrafts({ database: await openTab(), onChange: tab().tabs.announce });
  const { revision } = good(await mine.save(makeResource(), null));
  const autosave = startAutosave({
    drafts: mine,
    resource: makeResource(),
    revision,
    makeId: () => 'copy',
    onState: () => undefined,
  });
  here.tabs.onNews(autosave.heard);

  good(await theirs.save(makeResource({ title: 'Theirs' }), revision));

  await expect.poll(autosave.state).toMatchObject({
    problem: { type: 'changed-elsewhere', stored: { title: 'Theirs' } },
  });
});

test('without channels in the browser nothing breaks', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const tabs = openTabs();

  const stop = tabs.onNews(() => undefined);
  tabs.announce({ id: 'monday', revision: 1 });
  stop();
  tabs.close();
});

function tab(): { readonly tabs: Tabs; readonly news: DraftNews[] } {
  const tabs = openTabs();
  const news: DraftNews[] = [];
  tabs.onNews((heard) => void news.push(heard));
  opened.push(tabs);
  return { tabs, news };
}
