import type { Result } from '../base/result';
import { type DictionaryWord, parseWord } from '../model/dictionary';
import type { StorageTrouble } from './contract';
import { type Database, inOneGoOver, type Stores } from './database';

const CHANNEL = 'cuecraft-dictionary';

/** What becomes of the dictionary in one go. */
export interface DictionaryChange {
  readonly put: readonly DictionaryWord[];
  /** Words, as they are kept under. */
  readonly remove: readonly string[];
}

/** The class dictionary on this device: one record a word. */
export interface DictionaryStore {
  /** In the order of their letters. What a newer app wrote is left out here and stays where it is. */
  readonly list: () => Promise<Result<readonly DictionaryWord[], StorageTrouble>>;
  /** All of it or nothing; other tabs are told. */
  readonly change: (change: DictionaryChange) => Promise<Result<void, StorageTrouble>>;
  /** Hears that another tab has changed it. */
  readonly onNews: (listener: () => void) => void;
}

/** Where the browser has no channel between tabs, another tab sees the change when it is opened anew. */
export function openDictionary(database: Database): DictionaryStore {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  return {
    list: () => database.use(listWords),
    change: async (change) => {
      const done = await database.use((stores) => changeWords(stores, change));
      if (done.ok) channel?.postMessage('changed');
      return done;
    },
    onNews: (listener) => channel?.addEventListener('message', () => listener()),
  };
}

async function listWords(stores: Stores): Promise<readonly DictionaryWord[]> {
  const rows = await stores.getAll('dictionary');
  return rows.map(parseWord).filter((word) => word !== null);
}

function changeWords(stores: Stores, { put, remove }: DictionaryChange): Promise<void> {
  return inOneGoOver(stores, ['dictionary'], async (change) => {
    const words = change.objectStore('dictionary');
    for (const word of remove) await words.delete(word);
    for (const word of put) await words.put({ ...word });
  });
}
