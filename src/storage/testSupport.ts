import { IDBFactory } from 'fake-indexeddb';
import { assert } from '../base/assert';
import type { Result } from '../base/result';
import { DEFAULT_LOOK } from '../model/look';
import { ENVELOPE_FORMAT, type Resource } from '../model/resource';
import type { DraftNews } from './contract';
import { type Database, type DatabaseOptions, openDatabase } from './database';
import { type Drafts, openDrafts } from './drafts';
import type { CanOpen } from './untouchable';

export const NINE = Date.UTC(2025, 8, 1, 9, 0);
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A device with nothing on it. */
export function freshDevice(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** One tab of the app on this device. */
export async function openTab(options: DatabaseOptions = {}): Promise<Database> {
  return good(await openDatabase(options));
}

export interface TestDrafts {
  readonly drafts: Drafts;
  readonly database: Database;
  readonly news: DraftNews[];
}

export async function openTestDrafts(canOpen?: CanOpen): Promise<TestDrafts> {
  const database = await openTab();
  const news: DraftNews[] = [];
  const onChange = (change: DraftNews) => void news.push(change);
  return { drafts: openDrafts({ database, onChange, ...(canOpen && { canOpen }) }), database, news };
}

export function makeResource(parts: Partial<Resource> = {}): Resource {
  return {
    format: ENVELOPE_FORMAT,
    id: 'monday',
    kind: 'visual-timetable',
    kindVersion: 1,
    title: 'Monday',
    page: { paper: 'A4', orientation: 'portrait' },
    look: DEFAULT_LOOK,
    content: { cards: ['register', 'maths', 'lunch'] },
    extras: [],
    madeFrom: null,
    createdAt: NINE,
    changedAt: NINE,
    ...parts,
  };
}

export function good<T, P>(result: Result<T, P>): T {
  assert(result.ok, `Should have worked: ${JSON.stringify(result)}`);
  return result.value;
}

export function problemOf<T, P>(result: Result<T, P>): P {
  assert(!result.ok, `Should have failed: ${JSON.stringify(result)}`);
  return result.problem;
}

/** Puts work on disk just as it is, as a newer app or damage might have. */
export async function plant(database: Database, saved: unknown, row: object = {}): Promise<void> {
  const summary = { id: 'monday', revision: 1, title: 'Monday', kind: '', changedAt: NINE, binnedAt: null };
  const planted = await database.use(async (stores) => {
    await stores.put('envelopes', { id: 'monday', saved });
    await stores.put('resources', { ...summary, ...row });
  });
  good(planted);
}

/** How a browser can say that the device is full: at once, or at the end of the whole change. */
export type Refusal = (change: IDBTransaction) => void;

export const refuseAtOnce: Refusal = () => {
  throw quotaExceeded();
};

export const refuseAtTheEnd: Refusal = (change) => {
  // fake-indexeddb's own way to end a transaction with an error.
  (change as IDBTransaction & { _abort: (name: string) => void })._abort('QuotaExceededError');
};

/** The device is full for the next `times` writes of a resource. Answers how to make room again. */
export function fillDevice(times: number, refuse: Refusal = refuseAtOnce): () => void {
  const real = IDBObjectStore.prototype.put;
  let left = times;
  IDBObjectStore.prototype.put = function put(...row) {
    const request = real.apply(this, row);
    if (this.name !== 'resources' || left === 0) return request;
    left -= 1;
    refuse(this.transaction);
    return request;
  };
  return () => {
    IDBObjectStore.prototype.put = real;
  };
}

export function quotaExceeded(): DOMException {
  return new DOMException('The quota has been exceeded.', 'QuotaExceededError');
}

export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Stands in for localStorage. */
export function textStore(): TextStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}
