import type { Stores } from './database';

/** Where pictures are used in what is saved. */
export interface PackUse {
  readonly symbolIds: ReadonlySet<string>;
  /** Boards that use any of them, those in the bin included. */
  readonly boards: number;
}

/** Every string of saved work is looked at: work of a newer app, too, shows pictures. */
export async function usedIn(stores: Stores, symbolIds: ReadonlySet<string>): Promise<PackUse> {
  const used = new Set<string>();
  const boards = new Set<string>();
  const look = stores.transaction(['envelopes', 'versions', 'dictionary']);
  for await (const { value } of look.objectStore('envelopes')) {
    if (collect(value.saved, symbolIds, used)) boards.add(value.id);
  }
  for await (const { value } of look.objectStore('versions')) collect(value.saved, symbolIds, used);
  for await (const { value } of look.objectStore('dictionary')) collect(value, symbolIds, used);
  return { symbolIds: used, boards: boards.size };
}

/** Adds what is used in `value`, and says whether there was anything. */
function collect(value: unknown, wanted: ReadonlySet<string>, used: Set<string>): boolean {
  if (typeof value === 'string') {
    if (!wanted.has(value)) return false;
    used.add(value);
    return true;
  }
  if (typeof value !== 'object' || value === null) return false;
  let found = false;
  for (const one of Object.values(value)) found = collect(one, wanted, used) || found;
  return found;
}
