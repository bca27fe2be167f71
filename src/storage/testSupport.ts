import { IDBFactory } from 'fake-indexeddb';
import { assert } from '../base/assert';
import type { Result } from '../base/result';
import { DEFAULT_LOOK } from '../model/look';
import type { Resource } from '../model/resource';
import type { DraftNews } from './contract';
import { type Database, type DatabaseOptions, openDatabase } from './database';
import { type Drafts, openDrafts } from './drafts';
import type { CanOpen } from './storedRow';

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
    format: 1,
    id: 'monday',
    kind: 'visual-timetable',
    kindVersion: 1,
    title: 'Monday',
    page: { paper: 'A4', orientation: 'portrait' },
    look: DEFAULT_LOOK,
    content: { cards: ['register', 'maths', 'lunch'] },
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

/** Puts a row on disk just as it is, as a newer app or damage might have. */
export async function plant(database: Database, row: Record<string, unknown>): Promise<void> {
  good(await database.use((stores) => stores.put('resources', row as never)));
}

/** The browser says that the device is full for the next `times` writes of a row of this store. */
export function fillDevice(
  times: number,
  store = 'resources',
  error: () => Error = quotaExceeded,
): () => void {
  const real = IDBObjectStore.prototype.put;
  let left = times;
  IDBObjectStore.prototype.put = function put(this: IDBObjectStore, ...row: Parameters<typeof real>) {
    if (this.name !== store || left === 0) return real.apply(this, row);
    left -= 1;
    throw error();
  };
  return () => {
    IDBObjectStore.prototype.put = real;
  };
}

export function quotaExceeded(): DOMException {
  return new DOMException('The quota has been exceeded.', 'QuotaExceededError');
}
