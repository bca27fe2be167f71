import type { Page } from '@playwright/test';
import { DEFAULT_LOOK } from '../../src/model/look';
import { ENVELOPE_FORMAT } from '../../src/model/resource';

/** Work as a newer Cuecraft would keep it: what it holds means nothing to this one. */
export const FROM_TOMORROW = {
  format: ENVELOPE_FORMAT,
  id: 'from-tomorrow',
  kind: 'visual-timetable',
  kindVersion: 99,
  title: 'From tomorrow',
  page: { paper: 'A4', orientation: 'landscape' },
  look: DEFAULT_LOOK,
  content: { holograms: ['register', 'maths'] },
  extras: [],
  madeFrom: null,
  createdAt: 1,
  changedAt: 1,
} as const;

type Saved = typeof FROM_TOMORROW;

/** Puts it into the app's database, behind the app's back. */
export function plant(page: Page, saved: Saved): Promise<void> {
  return page.evaluate(async (work) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('cuecraft');
      opening.onsuccess = () => resolve(opening.result);
    });
    const change = database.transaction(['resources', 'envelopes'], 'readwrite');
    const { id, title, kind, changedAt } = work;
    change.objectStore('resources').put({ id, revision: 1, title, kind, changedAt, binnedAt: null });
    change.objectStore('envelopes').put({ id, saved: work });
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    database.close();
  }, saved);
}

/** What lies in the app's database under this name. */
export function planted(page: Page, id: string): Promise<unknown> {
  return page.evaluate(
    (key) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('cuecraft');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('envelopes').objectStore('envelopes').get(key);
          reading.onsuccess = () => {
            opening.result.close();
            resolve((reading.result as { saved: unknown }).saved);
          };
        };
      }),
    id,
  );
}

/** From now on the device can be filled and emptied: `fillDevice`. */
export async function makeDeviceFillable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { put, add } = IDBObjectStore.prototype;
    const refusing = (write: typeof put): typeof put =>
      function (this: IDBObjectStore, ...written) {
        if (document.documentElement.dataset.deviceFull === 'yes')
          throw new DOMException('No room', 'QuotaExceededError');
        return write.apply(this, written);
      };
    IDBObjectStore.prototype.put = refusing(put);
    IDBObjectStore.prototype.add = refusing(add);
  });
}

export function fillDevice(page: Page, full: boolean): Promise<void> {
  return page.evaluate((now) => {
    document.documentElement.dataset.deviceFull = now ? 'yes' : 'no';
  }, full);
}
