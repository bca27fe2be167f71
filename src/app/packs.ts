import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { fail, ok, type Result } from '../base/result';
import type { PackDraft } from '../exchange/packs/draft';
import { slugOf } from '../exchange/packs/names';
import { type Pack, type PackId, type PackPart, packSymbolId } from '../model/pack';
import type { StorageTrouble } from '../storage/contract';
import type { PackStore } from '../storage/packs';
import type { PackUse } from '../storage/packUse';
import type { Collection } from './collections';
import { NO_NEWS, type PacksNews } from './packsNews';

/** What a person settles before a pack is added. */
export type PackWish = Pick<Pack, 'name' | 'licence' | 'maker'>;

/** The packs on this device, as the library joins them in and as the page of packs shows them. */
export interface Packs {
  /** Null until they have been read: work that shows their pictures waits for that. */
  readonly collections: ReadonlySignal<readonly Collection[] | null>;
  /** Those in use, the latest added first. */
  readonly list: ReadonlySignal<readonly Pack[]>;
  readonly load: (store: PackStore | null) => Promise<void>;
  readonly add: (draft: PackDraft, wish: PackWish) => Promise<Result<Pack>>;
  readonly use: (pack: Pack) => Promise<Result<PackUse>>;
  /** What saved work uses of it is kept; all else goes. */
  readonly remove: (pack: Pack) => Promise<Result<null>>;
}

const LONGEST_ID = 30;
const NOT_KEPT =
  'This browser keeps nothing on this device, perhaps because of a private window. So packs can’t be added here.';
const FULL =
  'This device is full, so the pack was not added. Your work is safe. Free some space, then bring it in again.';
const NOT_ADDED = 'The pack could not be stored, and nothing was changed. Your work is safe. Try again.';
const NOT_REMOVED = 'The pack could not be removed just now. Nothing was changed. Try again.';

interface Shown {
  readonly pack: Pack;
  readonly collection: Collection;
}

export function startPacks(now: () => number, news: PacksNews = NO_NEWS): Packs {
  const shown = signal<readonly Shown[] | null>(null);
  let store: PackStore | null = null;
  const packs = () => (shown.value ?? []).map(({ pack }) => pack);
  const load = async (from: PackStore | null) => {
    store = from;
    shown.value = from ? await readAll(from) : [];
  };
  news.onNews(() => void load(store));
  return {
    collections: computed(() => shown.value?.map(({ collection }) => collection) ?? null),
    list: computed(() => packs().filter(({ removedAt }) => removedAt === null)),
    load,
    add: async (draft, wish) => {
      if (!store) return fail(NOT_KEPT);
      const taken = await store.list();
      const ids = (taken.ok ? taken.value : packs()).map(({ id }) => id);
      const pack: Pack = {
        ...wish,
        id: freeId(wish.name, ids),
        addedAt: now(),
        removedAt: null,
        entries: draft.entries,
      };
      const added = await store.add(pack, draft.parts);
      if (!added.ok) return fail(sentence(added.problem, NOT_ADDED));
      shown.value = [await shownFrom(pack, draft.parts), ...(shown.value ?? [])];
      news.tell();
      return ok(pack);
    },
    use: async (pack) => (store ? told(await store.use(symbolIdsOf(pack)), NOT_REMOVED) : fail(NOT_KEPT)),
    remove: async (pack) => {
      if (!store) return fail(NOT_KEPT);
      const removed = await removeFrom(store, pack, now());
      if (!removed.ok) return fail(sentence(removed.problem, NOT_REMOVED));
      await load(store);
      news.tell();
      return ok(null);
    },
  };
}

async function readAll(store: PackStore): Promise<readonly Shown[]> {
  const packs = await store.list();
  if (!packs.ok) return [];
  return Promise.all(
    packs.value.map(async (pack) => {
      const parts = await store.parts(pack.id);
      return shownFrom(pack, parts.ok ? parts.value : []);
    }),
  );
}

/** What unfolds artwork is fetched only where there is a pack. */
async function shownFrom(pack: Pack, parts: readonly PackPart[]): Promise<Shown> {
  const { packCollection } = await import('./packsCollection');
  return { pack, collection: packCollection(pack, parts) };
}

async function removeFrom(store: PackStore, pack: Pack, now: number): Promise<Result<void, StorageTrouble>> {
  const use = await store.use(symbolIdsOf(pack));
  if (!use.ok) return use;
  const used = pack.entries.filter(({ slug }) => use.value.symbolIds.has(packSymbolId(pack.id, slug)));
  if (used.length === 0) return store.replace(pack.id, null);
  const parts = await store.parts(pack.id);
  if (!parts.ok) return parts;
  const { foldedAnew } = await import('../exchange/packs/folded');
  const kept = foldedAnew(used, parts.value);
  return store.replace(pack.id, {
    pack: { ...pack, removedAt: now, entries: kept.entries },
    parts: kept.parts,
  });
}

function symbolIdsOf({ id, entries }: Pack): ReadonlySet<string> {
  return new Set(entries.map(({ slug }) => packSymbolId(id, slug)));
}

/** The id of a removed pack stays taken as long as anything of it is kept. */
function freeId(name: string, taken: readonly PackId[]): PackId {
  const slug = slugOf(name).slice(0, LONGEST_ID).replace(/-$/u, '');
  let id = slug;
  for (let more = 2; taken.includes(id); more += 1) id = `${slug}-${more}`;
  return id;
}

function told<T>(result: Result<T, StorageTrouble>, otherwise: string): Result<T> {
  return result.ok ? result : fail(sentence(result.problem, otherwise));
}

function sentence(trouble: StorageTrouble, otherwise: string): string {
  return trouble.type === 'storage-full' ? FULL : otherwise;
}
