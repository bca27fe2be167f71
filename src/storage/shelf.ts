import type { ResourceId } from '../model/resource';
import type { ResourceSummary, StoredResource } from './contract';
import { type Change, type Look, lookAt, type Stores } from './database';
import { dropVersions } from './earlierVersions';
import { lostSummary, readStored, readSummary } from './storedResource';

/** How long what was thrown away can be taken out of the bin again. */
export const BIN_DAYS = 30;
const DAY_MS = 24 * 60 * 60_000;

/** All there is, without the work itself: the latest changed first, also what is in the bin. */
export async function listSummaries(stores: Stores): Promise<readonly ResourceSummary[]> {
  const rows = await lookAt(stores, (look) => look.objectStore('resources').getAll()).catch(unreadable);
  const all = rows ? rows.map(readSummary).filter((summary) => summary !== null) : await readEachRow(stores);
  return all.sort((a, b) => b.changedAt - a.changedAt);
}

/** The latest changed first. */
export async function listLive(stores: Stores): Promise<readonly StoredResource[]> {
  const all = await listWorks(stores);
  return all.filter(({ binnedAt }) => binnedAt === null).sort((a, b) => b.changedAt - a.changedAt);
}

/** The latest binned first. */
export async function listBinned(stores: Stores): Promise<readonly StoredResource[]> {
  const all = await listWorks(stores);
  const binned = all.filter(({ binnedAt }) => binnedAt !== null);
  return binned.sort((a, b) => (b.binnedAt ?? 0) - (a.binnedAt ?? 0));
}

export async function removeForever(change: Change, id: ResourceId): Promise<void> {
  await change.objectStore('resources').delete(id);
  await change.objectStore('envelopes').delete(id);
  await dropVersions(change, id);
}

/** Removes what has been in the bin for more than 30 days, and says which. */
export async function removeOld(change: Change, now: number): Promise<readonly ResourceId[]> {
  const longAgo = IDBKeyRange.upperBound(now - BIN_DAYS * DAY_MS, true);
  const ids = await change.objectStore('resources').index('binnedAt').getAllKeys(longAgo);
  await Promise.all(ids.map((id) => removeForever(change, id)));
  return ids;
}

async function listWorks(stores: Stores): Promise<StoredResource[]> {
  const works = await lookAt(stores, readAllWorks).catch(unreadable);
  if (works) return works;
  const summaries = await listSummaries(stores);
  return Promise.all(summaries.map((summary) => readWork(stores, summary)));
}

async function readAllWorks(look: Look): Promise<StoredResource[]> {
  const rows = await look.objectStore('resources').getAll();
  const envelopes = await look.objectStore('envelopes').getAll();
  const saved = new Map(envelopes.map((envelope) => [envelope.id, envelope.saved]));
  const summaries = rows.map(readSummary).filter((summary) => summary !== null);
  return summaries.map((summary) => ({ ...summary, saved: saved.get(summary.id) ?? null }));
}

/** What the browser can't read any more has null for its work, and hides nothing else. */
async function readWork(stores: Stores, summary: ResourceSummary): Promise<StoredResource> {
  const stored = await lookAt(stores, (look) => readStored(look, summary.id)).catch(unreadable);
  return stored ?? { ...summary, saved: null };
}

async function readEachRow(stores: Stores): Promise<ResourceSummary[]> {
  const ids = await stores.getAllKeys('resources');
  return Promise.all(ids.map((id) => readRow(stores, id)));
}

async function readRow(stores: Stores, id: ResourceId): Promise<ResourceSummary> {
  const row = await lookAt(stores, (look) => look.objectStore('resources').get(id)).catch(unreadable);
  return readSummary(row) ?? lostSummary(id);
}

function unreadable(error: unknown): null {
  if (error instanceof DOMException) return null;
  throw error;
}
