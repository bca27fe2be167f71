import type { Resource, ResourceId } from '../model/resource';
import type { EarlierVersion, StoredResource } from './contract';
import type { Change, Stores } from './database';
import { versionsToDrop } from './thinVersions';

/** While someone works, one version is kept this often. */
export const KEEP_EVERY_MS = 10 * 60_000;
/** How much of all earlier versions goes, oldest first, when the device is full. */
const SHARE_TO_DROP = 0.5;

/** Newest first. */
export async function readVersions(stores: Stores, id: ResourceId): Promise<readonly EarlierVersion[]> {
  const kept = await stores.getAll('versions', versionsOf(id));
  return kept.reverse();
}

/** Keeps what is about to be written over, if the last one kept (or the beginning) is long enough ago. */
export async function keepIfDue(change: Change, stored: StoredResource, now: number): Promise<void> {
  const times = await keptTimes(change, stored.id);
  const last = times.at(-1) ?? (stored.saved as Resource).createdAt;
  // The distance, not the difference: a clock that was wrong and put right must not stop versions for years.
  if (Math.abs(now - last) >= KEEP_EVERY_MS) await keepVersion(change, stored);
}

/** Keeps `saved` as an earlier version, once. */
export async function keepVersion(
  change: Change,
  { id, saved, changedAt }: Pick<StoredResource, 'id' | 'saved' | 'changedAt'>,
): Promise<void> {
  const versions = change.objectStore('versions');
  const times = await keptTimes(change, id);
  const same = await versions.get([id, changedAt]);
  if (same && JSON.stringify(same.saved) === JSON.stringify(saved)) return;
  let savedAt = changedAt;
  while (times.includes(savedAt)) savedAt += 1;
  await versions.add({ resourceId: id, savedAt, saved });
  const all = [...times, savedAt].sort((a, b) => a - b);
  await Promise.all(versionsToDrop(all).map((time) => versions.delete([id, time])));
}

export async function dropVersions(change: Change, id: ResourceId): Promise<void> {
  await change.objectStore('versions').delete(versionsOf(id));
}

/** Makes room: of all earlier versions the older half goes, but never the latest of a resource. */
export async function dropOldestVersions(change: Change): Promise<void> {
  const versions = change.objectStore('versions');
  const keys = await versions.getAllKeys();
  const spare = keys.filter(([id], at) => keys[at + 1]?.[0] === id).sort((a, b) => a[1] - b[1]);
  const doomed = spare.slice(0, Math.ceil(spare.length * SHARE_TO_DROP));
  await Promise.all(doomed.map((key) => versions.delete(key)));
}

/** Oldest first. */
async function keptTimes(change: Change, id: ResourceId): Promise<readonly number[]> {
  const keys = await change.objectStore('versions').getAllKeys(versionsOf(id));
  return keys.map(([, savedAt]) => savedAt);
}

/** An empty list sorts after every number, so this holds all times. */
function versionsOf(id: ResourceId): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
