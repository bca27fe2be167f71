import { type ReadonlySignal, signal } from '@preact/signals';
import { fail, ok, type Result } from '../base/result';
import type { Resource, ResourceId } from '../model/resource';
import { openStored } from '../screens/parts/openStored';
import { startAutosave } from '../storage/autosave';
import { type BoardChange, type BoardsChanged, changeBoards } from '../storage/changeBoards';
import type { DraftNews, StorageTrouble, StoredResource } from '../storage/contract';
import { openDatabase } from '../storage/database';
import { type DictionaryStore, openDictionary } from '../storage/dictionary';
import { type Drafts, openDrafts } from '../storage/drafts';
import { type OwnPictureStore, openOwnPictures } from '../storage/ownPictures';
import { openPacks, type PackStore } from '../storage/packs';
import { askToPersistOnce } from '../storage/persist';
import { recoverUnsaved } from '../storage/recoverUnsaved';
import { openSettings, type SettingsStore } from '../storage/settings';
import { openTabs, type Tabs } from '../storage/tabs';
import { openUnsavedCopies, type UnsavedCopies } from '../storage/unsavedCopies';
import { aboutOf, kindOf, loadKind, loadKinds } from './kinds';
import { type Session, startSession } from './session';

/** Everything that is kept, and the way to it. `null` stores mean: this browser keeps nothing. */
export interface Shelf {
  readonly drafts: Drafts | null;
  readonly settings: SettingsStore | null;
  readonly packs: PackStore | null;
  readonly ownPictures: OwnPictureStore | null;
  readonly dictionary: DictionaryStore | null;
  readonly live: ReadonlySignal<readonly StoredResource[] | null>;
  readonly binned: ReadonlySignal<readonly StoredResource[] | null>;
  /** News for the person about keeping as such. */
  readonly problem: ReadonlySignal<string | null>;
  readonly refresh: () => Promise<void>;
  readonly open: (id: ResourceId) => Promise<Result<Session>>;
  /** Begins work on something new, and keeps it at once. */
  readonly begin: (resource: Resource) => Session;
  /** Lets go of a session whose work now lives elsewhere. */
  readonly forget: (id: ResourceId) => void;
  /** Changes many saved boards at once, and shows it wherever they are open. None changes that was saved meanwhile. */
  readonly changeBoards: Stores['changeBoards'];
  /** Work that is put down: saved, and read afresh when it is taken up again. */
  readonly putDown: () => Promise<void>;
}

interface Stores {
  readonly drafts: Drafts;
  readonly settings: SettingsStore;
  readonly packs: PackStore;
  readonly ownPictures: OwnPictureStore;
  readonly dictionary: DictionaryStore;
  readonly tabs: Tabs;
  readonly unsaved: UnsavedCopies;
  readonly changeBoards: (changes: readonly BoardChange[]) => Promise<Result<BoardsChanged, StorageTrouble>>;
}

const NOT_HERE = 'This is not on this device. It may have been deleted, or made on another one.';
const makeId = () => crypto.randomUUID();

export async function openShelf(): Promise<Shelf> {
  const problem = signal<string | null>(null);
  const database = await openDatabase({
    onBlocked: () => {
      problem.value = 'Cuecraft is open in another tab that has to be closed first. Your work is safe.';
    },
    onRetired: (sentence) => {
      problem.value = sentence;
    },
  });
  if (!database.ok) {
    problem.value = database.problem;
    return shelfOf(null, problem);
  }
  const tabs = openTabs();
  const drafts = openDrafts({
    database: database.value,
    onChange: tabs.announce,
    canOpen,
  });
  const unsaved = openUnsavedCopies(() => localStorage);
  await recoverUnsaved({ drafts, unsaved, makeId });
  const stores = {
    drafts,
    settings: openSettings(database.value),
    packs: openPacks(database.value),
    ownPictures: openOwnPictures(database.value),
    dictionary: openDictionary(database.value),
    tabs,
    unsaved,
    changeBoards: (changes: readonly BoardChange[]) => changeBoards(database.value, changes, canOpen),
  };
  return shelfOf(stores, problem);
}

function canOpen(kindId: string, version: number): boolean {
  const about = aboutOf(kindId);
  return about !== null && version <= (about.version ?? 1);
}

function shelfOf(stores: Stores | null, problem: Shelf['problem']): Shelf {
  const live = signal<readonly StoredResource[] | null>(stores ? null : []);
  const binned = signal<readonly StoredResource[] | null>(stores ? null : []);
  const open = new Map<ResourceId, Session>();
  const refresh = async () => {
    if (!stores) return;
    const [now, bin] = await Promise.all([stores.drafts.list(), stores.drafts.binned()]);
    if (now.ok) live.value = now.value;
    if (bin.ok) binned.value = bin.value;
  };
  stores?.tabs.onNews((news) => {
    void refresh();
    for (const session of open.values()) void hear(session, news);
  });
  const start = (resource: Resource, revision: number | null): Session => {
    const session = sessionFor(resource, revision, stores);
    open.set(resource.id, session);
    return session;
  };
  leaveSafely(open);
  return {
    drafts: stores?.drafts ?? null,
    settings: stores?.settings ?? null,
    packs: stores?.packs ?? null,
    ownPictures: stores?.ownPictures ?? null,
    dictionary: stores?.dictionary ?? null,
    live,
    binned,
    problem,
    refresh,
    begin: (resource) => {
      const session = start(resource, null);
      session.autosave?.change(resource);
      void session.autosave?.flush();
      return session;
    },
    forget: (id) => void open.delete(id),
    putDown: () => putDown(open),
    changeBoards: async (changes) => {
      await loadKinds();
      const done = await (stores?.changeBoards(changes) ?? ok({ changed: [], left: changes.length }));
      for (const news of done.ok ? done.value.changed : []) {
        stores?.tabs.announce({ id: news.id, revision: news.revision });
        for (const session of open.values()) void hear(session, news);
      }
      void refresh();
      return done;
    },
    open: async (id) => {
      const session = open.get(id);
      return session ? ok(session) : openFrom(stores, id, start);
    },
  };
}

async function openFrom(
  stores: Stores | null,
  id: ResourceId,
  start: (resource: Resource, revision: number) => Session,
): Promise<Result<Session>> {
  const read = await stores?.drafts.read(id);
  if (!read?.ok || !read.value) return fail(NOT_HERE);
  await loadKind(read.value.kind);
  const resource = openStored(read.value, kindOf);
  if (!resource.ok) return resource;
  // It stands before any save in the database's own queue, so nobody has to wait for it.
  void stores?.drafts.checkpoint(id);
  return ok(start(resource.value, read.value.revision));
}

/** What another tab saved is simply shown where nothing here waits to be saved; otherwise the person decides. */
async function hear(session: Session, news: DraftNews): Promise<void> {
  const { autosave } = session;
  if (!autosave) return;
  await autosave.heard(news);
  const state = autosave.state();
  if (typeof state !== 'object' || state.problem.type !== 'changed-elsewhere' || autosave.hasUnsaved())
    return;
  if (state.problem.stored.binnedAt !== null) return;
  const theirs = openStored(state.problem.stored, kindOf);
  if (!theirs.ok) return;
  const taken = await autosave.resolve('take-theirs');
  if (taken.ok) session.adopt(theirs.value);
}

/** What could not be saved, or waits for a decision, stays at hand as it is. */
async function putDown(open: Map<ResourceId, Session>): Promise<void> {
  for (const [id, session] of open) {
    if (session.autosave && (await session.autosave.flush()) === 'saved') open.delete(id);
  }
}

function sessionFor(resource: Resource, revision: number | null, stores: Stores | null): Session {
  const kind = kindOf(resource.kind);
  if (!kind) throw new Error(`No kind ${resource.kind}`);
  return startSession({
    kind,
    resource,
    now: Date.now,
    startSaving: stores
      ? (onState) =>
          startAutosave({
            drafts: stores.drafts,
            resource,
            revision,
            makeId,
            unsaved: stores.unsaved,
            onState: (state) => {
              onState(state);
              if (state === 'saved') void askToPersistOnce(navigator.storage, stores.settings);
            },
          })
      : null,
  });
}

/** A tab may be gone the next moment: whatever is not saved yet is saved now. */
function leaveSafely(open: ReadonlyMap<ResourceId, Session>): void {
  const flush = () => {
    for (const session of open.values()) void session.autosave?.flush();
  };
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
}
