import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startOffline } from './offline';

const worker = vi.hoisted(() => ({
  options: {} as { onNeedRefresh?: () => void; onRegisterError?: () => void },
  apply: vi.fn(),
}));

vi.mock('virtual:pwa-register', () => ({
  registerSW: (options: typeof worker.options) => {
    worker.options = options;
    return worker.apply;
  },
}));

let becomeReady: () => void = () => undefined;

beforeEach(() => {
  const kept = new Map<string, string>();
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });
  vi.stubGlobal('navigator', { serviceWorker: { ready, controller: {} } });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

afterEach(() => vi.unstubAllGlobals());

async function settle(): Promise<void> {
  becomeReady();
  await new Promise((resolve) => setTimeout(resolve));
}

test('says ready once everything is kept, and that this is news', async () => {
  const offline = startOffline();
  expect(offline.status.value).toBe('starting');

  await settle();

  expect(offline.status.value).toBe('ready');
  expect(offline.readyIsNews.value).toBe(true);
});

test('is news only once in the life of a device', async () => {
  startOffline();
  await settle();

  const later = startOffline();
  await settle();

  expect(later.status.value).toBe('ready');
  expect(later.readyIsNews.value).toBe(false);
});

test('is no news any more when it was noticed', async () => {
  const offline = startOffline();
  await settle();

  offline.noticed();

  expect(offline.readyIsNews.value).toBe(false);
});

test('a new version waits until a person asks for it', async () => {
  const offline = startOffline();
  worker.options.onNeedRefresh?.();
  await settle();

  expect(offline.status.value).toBe('update-waiting');
  expect(worker.apply).not.toHaveBeenCalled();
  offline.applyUpdate();
  expect(worker.apply).toHaveBeenCalledOnce();
});

test('a browser without a store of its own is told apart', () => {
  vi.stubGlobal('navigator', {});

  expect(startOffline().status.value).toBe('unsupported');
});

test('a store that can not be set up is told apart', () => {
  const offline = startOffline();

  worker.options.onRegisterError?.();

  expect(offline.status.value).toBe('unsupported');
});

test('a browser that refuses to remember is not told twice', async () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('refused');
    },
  });

  const offline = startOffline();
  await settle();

  expect(offline.status.value).toBe('ready');
  expect(offline.readyIsNews.value).toBe(false);
});
