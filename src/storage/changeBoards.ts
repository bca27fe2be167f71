import type { Result } from '../base/result';
import type { Resource, ResourceId } from '../model/resource';
import type { StorageTrouble, StoredResource } from './contract';
import { type Change, type Database, inOneGo } from './database';
import { keepVersion } from './earlierVersions';
import { putStored, readStored, storedAs } from './storedResource';
import { type CanOpen, untouchable } from './untouchable';

/** What becomes of one saved board, if it still is as it was when somebody looked at it. */
export interface BoardChange {
  readonly id: ResourceId;
  /** The revision that was looked at. */
  readonly revision: number;
  /** Null leaves it as it is. */
  readonly next: (stored: StoredResource) => Resource | null;
}

export interface ChangedBoard {
  readonly id: ResourceId;
  readonly revision: number;
  /** As it was saved before. */
  readonly before: unknown;
}

export interface BoardsChanged {
  readonly changed: readonly ChangedBoard[];
  /** How many were left as they are: saved anew meanwhile, deleted, or not to be read here. */
  readonly left: number;
}

/** Changes many saved boards in one go, all or none; how each was before stays as an earlier version of it. */
export function changeBoards(
  database: Database,
  changes: readonly BoardChange[],
  canOpen: CanOpen,
): Promise<Result<BoardsChanged, StorageTrouble>> {
  return database.use((stores) =>
    inOneGo(stores, async (change) => {
      const changed: ChangedBoard[] = [];
      for (const wish of changes) {
        const done = await changeBoard(change, wish, canOpen);
        if (done) changed.push(done);
      }
      return { changed, left: changes.length - changed.length };
    }),
  );
}

async function changeBoard(
  change: Change,
  { id, revision, next }: BoardChange,
  canOpen: CanOpen,
): Promise<ChangedBoard | null> {
  const stored = await readStored(change, id);
  if (stored?.revision !== revision || untouchable(stored.saved, canOpen) !== null) return null;
  const resource = next(stored);
  if (!resource) return null;
  await keepVersion(change, stored);
  const altered = storedAs(resource, stored);
  await putStored(change, altered);
  return { id, revision: altered.revision, before: stored.saved };
}
