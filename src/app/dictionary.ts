import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { fail, ok, type Result } from '../base/result';
import { cutTo, oneLine } from '../base/text';
import { MAX_LABEL } from '../model/card';
import { type DictionaryWord, MAX_WORDS, type WordPicture } from '../model/dictionary';
import type { StorageTrouble } from '../storage/contract';
import type { DictionaryStore } from '../storage/dictionary';
import { keyOf, wordsOf } from '../words/words';

/** The class dictionary of this device, the same in every tab. */
export interface Dictionary {
  /** Null until it has been read. */
  readonly words: ReadonlySignal<readonly DictionaryWord[] | null>;
  readonly load: (store: DictionaryStore | null) => Promise<void>;
  /** Settles a picture for each of these; `mine` is the same word as it stands here, whatever its ending. */
  readonly settle: (wishes: readonly WordWish[]) => Promise<Result<null>>;
  readonly remove: (words: readonly DictionaryWord[]) => Promise<Result<null>>;
  /** What was last done to boards in the name of a word; null once it has been read. */
  readonly news: Signal<WordNews | null>;
}

export interface WordNews {
  readonly said: string;
  readonly undo: { readonly words: string; readonly run: () => Promise<void> } | null;
}

export interface WordWish extends WordPicture {
  readonly mine: DictionaryWord | null;
}

const FULL =
  'This device is full, so the word was not kept. Your work is safe. Free some space, then try again.';
const NOT_KEPT =
  'The word could not be kept just now, and nothing was changed. Your work is safe. Try again.';
const TOO_MANY = `There is room for ${MAX_WORDS} words, and this is one more. Nothing was changed. Remove some you no longer need.`;

export function startDictionary(now: () => number): Dictionary {
  const words = signal<readonly DictionaryWord[] | null>(null);
  let store: DictionaryStore | null = null;
  const read = async () => {
    const listed = await store?.list();
    if (listed?.ok) words.value = listed.value;
    words.value ??= [];
  };
  /** Where this browser keeps nothing, words live as long as the page. */
  const change = async (put: readonly DictionaryWord[], remove: readonly string[]): Promise<Result<null>> => {
    const next = changed(words.value ?? [], put, remove);
    if (next.length > MAX_WORDS) return fail(TOO_MANY);
    const done = await store?.change({ put, remove });
    if (done && !done.ok) return fail(sentence(done.problem));
    words.value = next;
    return ok(null);
  };
  return {
    words,
    news: signal<WordNews | null>(null),
    load: async (from) => {
      store = from;
      await read();
      from?.onNews(() => void read());
    },
    settle: (wishes) =>
      change(
        wishes.flatMap((wish) => wordFrom(wish, now())),
        [],
      ),
    remove: (gone) =>
      change(
        [],
        gone.map(({ word }) => word),
      ),
  };
}

/** Nothing where a label has no word in it. */
function wordFrom({ label, picture, mine }: WordWish, now: number): readonly DictionaryWord[] {
  if (mine) return [{ ...mine, picture, changedAt: now }];
  const typed = cutTo(oneLine(label), MAX_LABEL);
  const word = cutTo(keyOf(wordsOf(typed)), MAX_LABEL);
  return word === '' ? [] : [{ word, label: typed, picture, addedAt: now, changedAt: now }];
}

function changed(
  words: readonly DictionaryWord[],
  put: readonly DictionaryWord[],
  remove: readonly string[],
): readonly DictionaryWord[] {
  const touched = new Set([...remove, ...put.map(({ word }) => word)]);
  const all = [...words.filter(({ word }) => !touched.has(word)), ...put];
  return all.sort((a, b) => (a.word < b.word ? -1 : 1));
}

function sentence(trouble: StorageTrouble): string {
  return trouble.type === 'storage-full' ? FULL : NOT_KEPT;
}
