import type { Resource, ResourceId } from '../model/resource';
import type { ResourceSummary, StoredResource } from './contract';
import type { Change, Look } from './database';

const UNREADABLE_TITLE = 'Unreadable work';

/** What a resource becomes when it is saved over `before`, or for the first time. */
export function storedAs(resource: Resource, before: ResourceSummary | null): StoredResource {
  return {
    id: resource.id,
    revision: (before?.revision ?? 0) + 1,
    title: resource.title,
    kind: resource.kind,
    changedAt: resource.changedAt,
    binnedAt: before?.binnedAt ?? null,
    saved: resource,
  };
}

/** Reads a summary from disk; where damage took a field, a plain one stands in, so that the work stays listed. */
export function readSummary(value: unknown): ResourceSummary | null {
  if (typeof value !== 'object' || value === null) return null;
  const row = value as Record<string, unknown>;
  if (typeof row.id !== 'string') return null;
  return {
    id: row.id,
    revision: typeof row.revision === 'number' ? row.revision : 0,
    title: typeof row.title === 'string' ? row.title : UNREADABLE_TITLE,
    kind: typeof row.kind === 'string' ? row.kind : '',
    changedAt: typeof row.changedAt === 'number' ? row.changedAt : 0,
    binnedAt: typeof row.binnedAt === 'number' ? row.binnedAt : null,
  };
}

/** Stands in for a summary that the browser itself can't read any more. */
export function lostSummary(id: ResourceId): ResourceSummary {
  return { id, revision: 0, title: UNREADABLE_TITLE, kind: '', changedAt: 0, binnedAt: null };
}

/** `saved` is null where the work itself is missing: that is damage like any other. */
export async function readStored(from: Look | Change, id: ResourceId): Promise<StoredResource | null> {
  const summary = readSummary(await from.objectStore('resources').get(id));
  if (summary === null) return null;
  const envelope = await from.objectStore('envelopes').get(id);
  return { ...summary, saved: envelope?.saved ?? null };
}

/** Writes over what is there; the caller has compared. */
export async function putStored(change: Change, { saved, ...summary }: StoredResource): Promise<void> {
  await change.objectStore('envelopes').put({ id: summary.id, saved });
  await change.objectStore('resources').put(summary);
}

/** Never falls on something else. */
export async function addStored(change: Change, { saved, ...summary }: StoredResource): Promise<void> {
  await change.objectStore('envelopes').add({ id: summary.id, saved });
  await change.objectStore('resources').add(summary);
}
