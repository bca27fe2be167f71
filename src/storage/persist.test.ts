import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { askToPersistOnce, type DeviceStorage, reportStorage } from './persist';
import { openSettings, type SettingsStore } from './settings';
import { freshDevice, openTab } from './testSupport';

const MB = 1024 * 1024;

let settings: SettingsStore;

beforeEach(async () => {
  freshDevice();
  settings = openSettings(await openTab());
});

test('the browser is asked to keep the work once, even when it says no', async () => {
  const { storage, asked } = device({ answer: false });

  await askToPersistOnce(storage, settings);
  await askToPersistOnce(storage, settings);

  expect(asked()).toBe(1);
});

test('a browser that keeps the work already is not asked', async () => {
  const { storage, asked } = device({ persisted: true });

  expect(await askToPersistOnce(storage, settings)).toBe(true);
  expect(asked()).toBe(0);
});

test.each([
  ['half full', 50 * MB, 100 * MB, false],
  ['over nine tenths', 951 * MB, 1000 * MB, true],
  ['little left of a small room', 35 * MB, 50 * MB, true],
])('a device that is %s is reported so', async (_, usage, quota, nearlyFull) => {
  const { storage } = device({ estimate: { usage, quota } });

  expect(await reportStorage(storage)).toEqual({
    persisted: false,
    usedBytes: usage,
    quotaBytes: quota,
    nearlyFull,
  });
});

test.each([
  ['knows nothing of this', undefined],
  ['refuses to say', { estimate: () => Promise.reject(new TypeError('refused')) }],
])('a browser that %s is reported as unknown', async (_, storage) => {
  expect(await reportStorage(storage)).toEqual({
    persisted: false,
    usedBytes: null,
    quotaBytes: null,
    nearlyFull: false,
  });
});

function device(parts: { answer?: boolean; persisted?: boolean; estimate?: StorageEstimate }) {
  let asked = 0;
  const storage: DeviceStorage = {
    persist: async () => {
      asked += 1;
      return parts.answer ?? true;
    },
    persisted: async () => parts.persisted ?? false,
    estimate: async () => parts.estimate ?? {},
  };
  return { storage, asked: () => asked };
}
