import type { ResourceId } from '../model/resource';
import type { StoredResource } from './contract';
import type { Change, Stores } from './database';
import { dropVersions } from './earlierVersions';
import { lostRow, readRow } from './storedRow';

/** How long what was thrown away can be taken out of the bin again. */
export const BIN_DAYS = 30;
const DAY_MS = 24 * 60 * 60_000;

/** Newest first, without what is in the bin. */
export async function listLive(stores: Stores): Promise<readonly StoredResource[]> {
  const rows = await readAll(stores);
  return rows.filter((row) => row.binnedAt === null).sort((a, b) => b.changedAt - a.changedAt);
}

/** Latest binned first. */
export async function listBinned(stores: Stores): Promise<readonly StoredResource[]> {
  const rows = await stores.getAllFromIndex('resources', 'binnedAt');
  return rows
    .map(readRow)
    .filter((row) => row !== null)
    .reverse();
}

export async function removeForever(change: Change, id: ResourceId): Promise<void> {
  await change.objectStore('resources').delete(id);
  await dropVersions(change, id);
}

/** Removes what has been in the bin for more than 30 days, and says which. */
export async function removeOld(change: Change, now: number): Promise<readonly ResourceId[]> {
  const longAgo = IDBKeyRange.upperBound(now - BIN_DAYS * DAY_MS, true);
  const ids = await change.objectStore('resources').index('binnedAt').getAllKeys(longAgo);
  await Promise.all(ids.map((id) => removeForever(change, id)));
  return ids;
}

async function readAll(stores: Stores): Promise<readonly StoredResource[]> {
  try {
    const rows = await stores.getAll('resources');
    return rows.map(readRow).filter((row) => row !== null);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return readOneByOne(stores);
  }
}

/** One row that the browser can't read any more must not hide the others. */
async function readOneByOne(stores: Stores): Promise<readonly StoredResource[]> {
  const ids = await stores.getAllKeys('resources');
  return Promise.all(
    ids.map((id) =>
      stores
        .get('resources', id)
        .then(readRow)
        .then(
          (row) => row ?? lostRow(id),
          () => lostRow(id),
        ),
    ),
  );
}
