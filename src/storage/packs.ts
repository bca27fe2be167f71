import type { Result } from '../base/result';
import type { Pack, PackId, PackPart } from '../model/pack';
import type { StorageTrouble } from './contract';
import { type Database, inOneGoOver, type Stores } from './database';
import { type PackUse, usedIn } from './packUse';

/** The packs of symbols on this device. What is known of them is read at once, their artwork when it is asked for. */
export interface PackStore {
  /** Removed ones too, as far as saved work needs them; the latest added first. */
  readonly list: () => Promise<Result<readonly Pack[], StorageTrouble>>;
  readonly parts: (id: PackId) => Promise<Result<readonly PackPart[], StorageTrouble>>;
  /** All of it or nothing. */
  readonly add: (pack: Pack, parts: readonly PackPart[]) => Promise<Result<void, StorageTrouble>>;
  /** Which of these pictures saved work shows: boards, those in the bin, their earlier versions, the dictionary. */
  readonly use: (symbolIds: ReadonlySet<string>) => Promise<Result<PackUse, StorageTrouble>>;
  /** Puts what is kept of a removed pack in its place; null keeps nothing. All of it or nothing. */
  readonly replace: (
    id: PackId,
    kept: { readonly pack: Pack; readonly parts: readonly PackPart[] } | null,
  ) => Promise<Result<void, StorageTrouble>>;
}

const STORES = ['packs', 'packParts'] as const;

export function openPacks(database: Database): PackStore {
  return {
    list: () => database.use(listPacks),
    parts: (id) => database.use((stores) => readParts(stores, id)),
    add: (pack, parts) => database.use((stores) => writePack(stores, { pack, parts })),
    use: (symbolIds) => database.use((stores) => usedIn(stores, symbolIds)),
    replace: (id, kept) => database.use((stores) => replacePack(stores, id, kept)),
  };
}

async function listPacks(stores: Stores): Promise<readonly Pack[]> {
  const packs = await stores.getAll('packs');
  return packs.sort((a, b) => b.addedAt - a.addedAt);
}

async function readParts(stores: Stores, id: PackId): Promise<readonly PackPart[]> {
  const rows = await stores.getAll('packParts', everyPartOf(id));
  return rows.map(({ start, folded }) => ({ start, folded }));
}

interface Whole {
  readonly pack: Pack;
  readonly parts: readonly PackPart[];
}

function writePack(stores: Stores, whole: Whole): Promise<void> {
  return inOneGoOver(stores, STORES, async (change) => {
    // `add` and not `put`: an id that another tab has just taken fails, and nothing is written over.
    await change.objectStore('packs').add(whole.pack);
    for (const row of partRows(whole)) await change.objectStore('packParts').put(row);
  });
}

function replacePack(stores: Stores, id: PackId, kept: Whole | null): Promise<void> {
  return inOneGoOver(stores, STORES, async (change) => {
    const packs = change.objectStore('packs');
    const parts = change.objectStore('packParts');
    await parts.delete(everyPartOf(id));
    await (kept ? packs.put(kept.pack) : packs.delete(id));
    for (const row of kept ? partRows(kept) : []) await parts.put(row);
  });
}

function partRows({ pack, parts }: Whole) {
  return parts.map(({ start, folded }, part) => ({ packId: pack.id, part, start, folded }));
}

function everyPartOf(id: PackId): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}
