import type { Result } from '../base/result';
import type { Resource, ResourceId } from '../model/resource';
import {
  type Alteration,
  alterStored,
  asCopy,
  copyOfVersion,
  moveToBin,
  withTitle,
  withVersion,
} from './alterStored';
import type {
  DraftNews,
  EarlierVersion,
  ResourceSummary,
  SaveProblem,
  SaveResult,
  StorageTrouble,
  StoredResource,
} from './contract';
import { type Change, type Database, inOneGo, lookAt } from './database';
import { keepVersion, readVersions } from './earlierVersions';
import { saveDraft } from './saveDraft';
import { listBinned, listLive, listSummaries, removeForever, removeOld } from './shelf';
import { readStored } from './storedResource';
import type { CanOpen } from './untouchable';

export interface DraftsOptions {
  readonly database: Database;
  /** Told after every change, to pass on to other tabs. */
  readonly onChange?: (news: DraftNews) => void;
  /** What this app can open. What it can't is listed and exportable, and never written over. */
  readonly canOpen?: CanOpen;
}

type Answer<T> = Promise<Result<T, StorageTrouble>>;

/** Everything a person has made and kept. What goes wrong is a Result, and has changed nothing stored. */
export interface Drafts {
  /** All of them, latest changed first, without the work itself: quick for a thousand, so what a list shows. */
  readonly summaries: () => Answer<readonly ResourceSummary[]>;
  /** The live ones with the work itself, latest changed first. */
  readonly list: () => Answer<readonly StoredResource[]>;
  /** The binned ones with the work itself, latest binned first. */
  readonly binned: () => Answer<readonly StoredResource[]>;
  readonly read: (id: ResourceId) => Answer<StoredResource | null>;
  /** Saves over revision `base`, as read; null: it must not exist yet. `changedAt` is the caller's to stamp. */
  readonly save: (resource: Resource, base: number | null) => Promise<SaveResult>;
  readonly rename: (id: ResourceId, title: string, now: number) => Promise<SaveResult>;
  readonly duplicate: (id: ResourceId, newId: ResourceId, now: number) => Promise<SaveResult>;
  readonly bin: (id: ResourceId, now: number) => Promise<Result<ResourceSummary, SaveProblem>>;
  readonly restore: (id: ResourceId) => Promise<Result<ResourceSummary, SaveProblem>>;
  /** Deletes it with its earlier versions. */
  readonly deleteForever: (id: ResourceId) => Answer<void>;
  /** Deletes what has been in the bin for more than 30 days, and says which. */
  readonly emptyOld: (now: number) => Answer<readonly ResourceId[]>;
  /** Newest first; what is stored now is not among them. */
  readonly versions: (id: ResourceId) => Answer<readonly EarlierVersion[]>;
  /** Keeps what is stored now as an earlier version: for when a resource is opened. */
  readonly checkpoint: (id: ResourceId) => Answer<void>;
  /** Keeps work that is not stored, such as the side let go in a conflict, as an earlier version. */
  readonly setAside: (resource: Resource) => Answer<void>;
  /** Brings an earlier version back; what is stored now becomes an earlier version. */
  readonly restoreVersion: (id: ResourceId, savedAt: number, now: number) => Promise<SaveResult>;
  /** A new resource from an earlier version: the way on where the stored one can't be opened. */
  readonly copyVersion: (version: VersionKey, newId: ResourceId, now: number) => Promise<SaveResult>;
}

export type VersionKey = Pick<EarlierVersion, 'resourceId' | 'savedAt'>;

export function openDrafts(options: DraftsOptions): Drafts {
  const { database, canOpen = () => true } = options;
  const tell = tellOf(options);
  const alter = (id: ResourceId, next: Alteration) => alterStored(database, id, next).then(tell);
  return {
    summaries: () => database.use(listSummaries),
    list: () => database.use(listLive),
    binned: () => database.use(listBinned),
    read: (id) => database.use((stores) => lookAt(stores, (look) => readStored(look, id))),
    save: (resource, base) => saveDraft(database, resource, base).then(tell),
    rename: (id, title, now) => alter(id, withTitle(title, now, canOpen)),
    duplicate: (id, newId, now) => alter(id, asCopy(newId, now)),
    bin: (id, now) => moveToBin(database, id, now).then(tell),
    restore: (id) => moveToBin(database, id, null).then(tell),
    deleteForever: (id) => deleteForever(options, id),
    emptyOld: (now) => emptyOld(options, now),
    versions: (id) => database.use((stores) => readVersions(stores, id)),
    checkpoint: (id) => change(database, (change) => keepStored(change, id)),
    setAside: (resource) => setAside(database, resource),
    restoreVersion: (id, savedAt, now) => alter(id, withVersion(savedAt, now, canOpen)),
    copyVersion: ({ resourceId, savedAt }, newId, now) =>
      alter(resourceId, copyOfVersion(savedAt, newId, now)),
  };
}

function tellOf({ onChange }: DraftsOptions) {
  return <T extends ResourceSummary>(result: Result<T, SaveProblem>): Result<T, SaveProblem> => {
    if (result.ok) onChange?.({ id: result.value.id, revision: result.value.revision });
    return result;
  };
}

function change<T>(database: Database, work: (change: Change) => Promise<T>): Answer<T> {
  return database.use((stores) => inOneGo(stores, work));
}

async function deleteForever({ database, onChange }: DraftsOptions, id: ResourceId): Answer<void> {
  const done = await change(database, (change) => removeForever(change, id));
  if (done.ok) onChange?.({ id, revision: null });
  return done;
}

async function emptyOld({ database, onChange }: DraftsOptions, now: number): Answer<readonly ResourceId[]> {
  const emptied = await change(database, (change) => removeOld(change, now));
  for (const id of emptied.ok ? emptied.value : []) onChange?.({ id, revision: null });
  return emptied;
}

async function keepStored(change: Change, id: ResourceId): Promise<void> {
  const stored = await readStored(change, id);
  if (stored) await keepVersion(change, stored);
}

/** A resource that is not stored has no earlier versions, so nothing is kept of it. */
function setAside(database: Database, resource: Resource): Answer<void> {
  return change(database, async (change) => {
    const { id, changedAt } = resource;
    if (await change.objectStore('resources').getKey(id))
      await keepVersion(change, { id, changedAt, saved: resource });
  });
}
