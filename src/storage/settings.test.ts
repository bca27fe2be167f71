import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, MAX_RECENT, openSettings, withFavourite, withRecent } from './settings';
import { freshDevice, good, openTab } from './testSupport';

beforeEach(freshDevice);

test('a new device starts with the defaults', async () => {
  const settings = openSettings(await openTab());

  expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
});

test('what was set is there again in another tab', async () => {
  good(await openSettings(await openTab()).change('recentSymbols', ['lunch', 'maths']));

  const settings = await openSettings(await openTab()).read();

  expect(settings).toEqual({ ...DEFAULT_SETTINGS, recentSymbols: ['lunch', 'maths'] });
});

test('a damaged setting starts again and leaves the others alone', async () => {
  const database = await openTab();
  const settings = openSettings(database);
  good(await settings.change('offlineAnnounced', true));
  await database.use((stores) => stores.put('settings', { key: 'recentSymbols', value: { 0: 'lunch' } }));
  await database.use((stores) => stores.put('settings', { key: 'fromTheFuture', value: 1 }));

  expect(await settings.read()).toEqual({ ...DEFAULT_SETTINGS, offlineAnnounced: true });
});

test('a picture used again moves to the front, and the oldest falls off the end', () => {
  const recent = Array.from({ length: MAX_RECENT }, (_, at) => `picture-${at}`);

  expect(withRecent(recent, 'picture-3').slice(0, 2)).toEqual(['picture-3', 'picture-0']);
  expect(withRecent(recent, 'picture-3')).toHaveLength(MAX_RECENT);
  expect(withRecent(recent, 'new').at(-1)).toBe(`picture-${MAX_RECENT - 2}`);
});

test('a favourite comes in front, once, and goes when it is no longer wanted', () => {
  const marked = withFavourite(withFavourite(['lunch', 'maths'], 'maths', true), 'snack', true);

  expect(marked).toEqual(['snack', 'maths', 'lunch']);
  expect(withFavourite(marked, 'maths', false)).toEqual(['snack', 'lunch']);
});
