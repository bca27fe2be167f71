import type { BrowserContext } from '@playwright/test';
import type { Resource } from '../../src/model/resource';
import type { Bench } from './bench';

/** Puts resources on a device as if they had been made there; the app has been open on it once. */
export async function seed(
  bench: Bench,
  device: BrowserContext,
  resources: readonly Resource[],
): Promise<void> {
  const page = await device.newPage();
  await page.goto(bench.address);
  await page.evaluate(async (made) => {
    const opening = indexedDB.open('cuecraft');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const change = database.transaction(['resources', 'envelopes'], 'readwrite');
    for (const saved of made) {
      const { id, title, kind, changedAt } = saved;
      change.objectStore('envelopes').put({ id, saved });
      change.objectStore('resources').put({ id, revision: 1, title, kind, changedAt, binnedAt: null });
    }
    await new Promise<void>((resolve, reject) => {
      change.oncomplete = () => resolve();
      change.onabort = () => reject(change.error);
    });
    database.close();
  }, resources);
  await page.close();
}
