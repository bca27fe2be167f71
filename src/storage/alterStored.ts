import { fail, ok, type Result } from '../base/result';
import { parseEnvelope, type Resource, type ResourceId } from '../model/resource';
import type { ResourceSummary, SaveConflict, SaveProblem, SaveResult, StoredResource } from './contract';
import type { Change, Database } from './database';
import { keepVersion } from './earlierVersions';
import { inOneGoMakingRoom } from './makeRoom';
import { addStored, putStored, readStored, readSummary, storedAs } from './storedResource';
import { copyTitle, fitTitle } from './titles';
import { type CanOpen, untouchable } from './untouchable';

/** What a stored resource becomes, or why it can't. */
export type Alteration = (
  stored: StoredResource,
  change: Change,
) => Promise<Result<StoredResource, SaveConflict>> | Result<StoredResource, SaveConflict>;

/** Reads, alters and writes one stored resource in one transaction. */
export async function alterStored(database: Database, id: ResourceId, next: Alteration): Promise<SaveResult> {
  const altered = await inOneGoMakingRoom(database, (change) => alter(change, id, next));
  return altered.ok ? altered.value : altered;
}

async function alter(change: Change, id: ResourceId, next: Alteration): Promise<SaveResult> {
  const stored = await readStored(change, id);
  if (stored === null) return fail({ type: 'gone', id });
  const altered = await next(stored, change);
  if (!altered.ok) return altered;
  await (altered.value.id === id ? putStored(change, altered.value) : addStored(change, altered.value));
  return altered;
}

/** Into the bin, or out of it with null. The work itself is not even read, so damaged work can go there too. */
export async function moveToBin(
  database: Database,
  id: ResourceId,
  binnedAt: number | null,
): Promise<Result<ResourceSummary, SaveProblem>> {
  const moved = await inOneGoMakingRoom(database, async (change) => {
    const resources = change.objectStore('resources');
    const summary = readSummary(await resources.get(id));
    if (summary === null) return fail<SaveProblem>({ type: 'gone', id });
    const next = { ...summary, binnedAt, revision: summary.revision + 1 };
    await resources.put(next);
    return ok(next);
  });
  return moved.ok ? moved.value : moved;
}

export function withTitle(title: string, now: number, canOpen: CanOpen): Alteration {
  return (stored) => {
    const message = untouchable(stored.saved, canOpen);
    if (message !== null) return fail({ type: 'kept-untouched', stored, message });
    const saved = stored.saved as Resource;
    return ok(storedAs({ ...saved, title: fitTitle(title), changedAt: now }, stored));
  };
}

/** A copy under a new id. Fields that this app does not know go with it. */
export function asCopy(newId: ResourceId, now: number): Alteration {
  return (stored) => copyOf(stored, stored.saved, newId, now);
}

export function copyOfVersion(savedAt: number, newId: ResourceId, now: number): Alteration {
  return async (stored, change) => {
    const version = await change.objectStore('versions').get([stored.id, savedAt]);
    if (!version) return fail({ type: 'gone', id: stored.id });
    return copyOf(stored, version.saved, newId, now);
  };
}

/** The earlier version in the place of what is stored now, which becomes an earlier version itself. */
export function withVersion(savedAt: number, now: number, canOpen: CanOpen): Alteration {
  return async (stored, change) => {
    const version = await change.objectStore('versions').get([stored.id, savedAt]);
    if (!version) return fail({ type: 'gone', id: stored.id });
    const message = untouchable(stored.saved, canOpen) ?? untouchable(version.saved, canOpen);
    if (message !== null) return fail({ type: 'kept-untouched', stored, message });
    await keepVersion(change, stored);
    return ok(storedAs({ ...(version.saved as Resource), id: stored.id, changedAt: now }, stored));
  };
}

function copyOf(
  stored: StoredResource,
  saved: unknown,
  newId: ResourceId,
  now: number,
): Result<StoredResource, SaveConflict> {
  const envelope = parseEnvelope(saved);
  if (!envelope.ok) return fail({ type: 'kept-untouched', stored, message: envelope.problem });
  const title = copyTitle(envelope.value.title);
  return ok(storedAs({ ...(saved as Resource), id: newId, title, createdAt: now, changedAt: now }, null));
}
