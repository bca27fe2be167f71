import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { fail, ok, type Result } from '../base/result';
import type { Pack, PackId, PackPart } from '../model/pack';
import type { ResourceId } from '../model/resource';
import type { EarlierVersion, ResourceSummary, StorageTrouble } from './contract';
import { failed, isStorageFull, troubleFrom } from './problems';

const NAME = 'cuecraft';
/** Goes up with every change of the stores; each step is a new `if` in `upgrade` and is never edited once released. */
const VERSION = 2;

const RETIRED = 'Cuecraft was updated in another tab. What was saved is safe. Refresh this page to go on.';
const NEWER =
  'Your work was saved by a newer version of Cuecraft. It is safe. Refresh the page to update, then open it again.';
const NO_STORAGE =
  'This browser does not let Cuecraft keep work on this device, perhaps because of a private window. You can still make and print. Save a file before you close the page.';

/** Errors after which a fresh connection is worth one more try: Safari drops it in the background. */
const CONNECTION_LOST: readonly string[] = ['InvalidStateError', 'UnknownError'];

/** Summaries lie apart from the work itself, so that a list of a thousand is quick and binning writes little. */
interface CuecraftSchema extends DBSchema {
  resources: { key: ResourceId; value: ResourceSummary; indexes: { binnedAt: number } };
  envelopes: { key: ResourceId; value: { readonly id: ResourceId; readonly saved: unknown } };
  versions: { key: [ResourceId, number]; value: EarlierVersion };
  settings: { key: string; value: { readonly key: string; readonly value: unknown } };
  /** What is known of each pack of symbols, and apart from it its artwork: search needs only the first. */
  packs: { key: PackId; value: Pack };
  packParts: {
    key: [PackId, number];
    value: PackPart & { readonly packId: PackId; readonly part: number };
  };
  /** Photos and drawings. */
  ownPictures: { key: string; value: { readonly id: string; readonly [fact: string]: unknown } };
  /** The class dictionary: one record a word. */
  dictionary: { key: string; value: { readonly word: string; readonly [fact: string]: unknown } };
}

const KEPT = ['resources', 'envelopes', 'versions'] as const;

export type Stores = IDBPDatabase<CuecraftSchema>;
/** One look at what is kept: no save comes between. */
export type Look = IDBPTransaction<CuecraftSchema, typeof KEPT, 'readonly'>;
/** One go at what is kept: all of it happens, or none. */
export type Change = IDBPTransaction<CuecraftSchema, typeof KEPT, 'readwrite'>;

export interface Database {
  /** Runs `work` on the open database; opened again first where the browser had closed it. */
  readonly use: <T>(work: (stores: Stores) => Promise<T>) => Promise<Result<T, StorageTrouble>>;
  readonly close: () => void;
}

export interface DatabaseOptions {
  /** An older tab holds the database and has not let go yet: ask the person to close other Cuecraft tabs. */
  readonly onBlocked?: () => void;
  /** A newer tab needs the database, so this one has let go: say so and offer to refresh. */
  readonly onRetired?: (sentence: string) => void;
}

interface Connection {
  readonly options: DatabaseOptions;
  stores: Promise<Stores> | null;
  retired: boolean;
}

/** Opens the saved work. Where the browser refuses, the problem is a sentence and the app goes on without saving. */
export async function openDatabase(options: DatabaseOptions = {}): Promise<Result<Database>> {
  const connection: Connection = { options, stores: null, retired: false };
  try {
    await connected(connection);
  } catch (error) {
    return fail((error as { name?: unknown } | null)?.name === 'VersionError' ? NEWER : NO_STORAGE);
  }
  return ok({ use: (work) => use(connection, work), close: () => void letGo(connection) });
}

export function lookAt<T>(stores: Stores, work: (look: Look) => Promise<T>): Promise<T> {
  const look = stores.transaction(KEPT);
  // A request that fails has told whoever asked; the end of the look must not be a second error that nobody hears.
  look.done.catch(() => undefined);
  return work(look);
}

/** Runs `work` in one transaction on disk; when anything in it fails, nothing of it stays. */
export function inOneGo<T>(stores: Stores, work: (change: Change) => Promise<T>): Promise<T> {
  return inOneGoOver(stores, KEPT, work);
}

/** The same over stores of your choice. */
export async function inOneGoOver<Some extends ArrayLike<StoreNames<CuecraftSchema>>, T>(
  stores: Stores,
  names: Some,
  work: (change: IDBPTransaction<CuecraftSchema, Some, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const change = stores.transaction(names, 'readwrite', { durability: 'strict' });
  const ended = change.done.then(
    () => ({ ok: true }) as const,
    (error: unknown) => ({ ok: false, error }) as const,
  );
  try {
    const answer = await work(change);
    const end = await ended;
    if (!end.ok) throw end.error;
    return answer;
  } catch (error) {
    abort(change);
    const end = await ended;
    throw !end.ok && isStorageFull(end.error) ? end.error : error;
  }
}

function abort(change: { abort: () => void }): void {
  try {
    change.abort();
  } catch (error) {
    // Already over: the failed request has ended it.
    if ((error as Error).name !== 'InvalidStateError') throw error;
  }
}

async function use<T>(
  connection: Connection,
  work: (stores: Stores) => Promise<T>,
): Promise<Result<T, StorageTrouble>> {
  if (connection.retired) return fail(failed(RETIRED, 'closed for a newer tab'));
  const first = await attempt(connection, work);
  if (first.ok) return first;
  if (!CONNECTION_LOST.includes(nameOf(first.problem)) || connection.retired) return answer(first);
  await letGo(connection);
  return answer(await attempt(connection, work));
}

/** Only what the browser refuses is a value; a mistake in the code goes on up. */
async function attempt<T>(
  connection: Connection,
  work: (stores: Stores) => Promise<T>,
): Promise<Result<T, DOMException>> {
  try {
    return ok(await work(await connected(connection)));
  } catch (error) {
    if (error instanceof DOMException) return fail(error);
    throw error;
  }
}

function answer<T>(result: Result<T, DOMException>): Result<T, StorageTrouble> {
  return result.ok ? result : fail(troubleFrom(result.problem));
}

function nameOf(error: DOMException): string {
  return error.name;
}

function connected(connection: Connection): Promise<Stores> {
  connection.stores ??= connect(connection);
  return connection.stores;
}

function connect(connection: Connection): Promise<Stores> {
  const opening = openDB<CuecraftSchema>(NAME, VERSION, {
    upgrade(stores, oldVersion) {
      if (oldVersion < 1) layOut(stores);
      if (oldVersion < 2) layOutPictures(stores);
    },
    blocked: () => connection.options.onBlocked?.(),
    blocking: () => retire(connection),
    terminated: () => {
      connection.stores = null;
    },
  });
  opening.catch(() => {
    // Whoever asked is told; the next one to ask tries anew.
    connection.stores = null;
  });
  return opening;
}

/** Version 1. */
function layOut(stores: Stores): void {
  const resources = stores.createObjectStore('resources', { keyPath: 'id' });
  resources.createIndex('binnedAt', 'binnedAt');
  stores.createObjectStore('envelopes', { keyPath: 'id' });
  stores.createObjectStore('versions', { keyPath: ['resourceId', 'savedAt'] });
  stores.createObjectStore('settings', { keyPath: 'key' });
}

/** Version 2: symbols, photos and words of the class's own. */
function layOutPictures(stores: Stores): void {
  stores.createObjectStore('packs', { keyPath: 'id' });
  stores.createObjectStore('packParts', { keyPath: ['packId', 'part'] });
  stores.createObjectStore('ownPictures', { keyPath: 'id' });
  stores.createObjectStore('dictionary', { keyPath: 'word' });
}

function retire(connection: Connection): void {
  connection.retired = true;
  void letGo(connection);
  connection.options.onRetired?.(RETIRED);
}

async function letGo(connection: Connection): Promise<void> {
  const open = connection.stores;
  connection.stores = null;
  (await open)?.close();
}
