import type { Result } from '../base/result';
import type { StorageTrouble } from './contract';
import { type Change, type Database, inOneGo } from './database';
import { dropOldestVersions } from './earlierVersions';

/** `roomy` is false the second time: then nothing but the work itself should be written. */
export type Go<T> = (change: Change, roomy: boolean) => Promise<T>;

/** One go at the resources; on a full device the oldest earlier versions make room for one go more. */
export async function inOneGoMakingRoom<T>(
  database: Database,
  go: Go<T>,
): Promise<Result<T, StorageTrouble>> {
  const first = await database.use((stores) => inOneGo(stores, (change) => go(change, true)));
  if (first.ok || first.problem.type !== 'storage-full') return first;
  const dropped = await database.use((stores) => inOneGo(stores, dropOldestVersions));
  if (!dropped.ok) return first;
  return database.use((stores) => inOneGo(stores, (change) => go(change, false)));
}
