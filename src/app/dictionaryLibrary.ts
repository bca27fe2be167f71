import { type Picture, pictureId } from '../model/card';
import type { DictionaryWord } from '../model/dictionary';
import type { Library } from '../screens/workshop';
import type { SymbolEntry } from '../symbols/symbol';
import type { PictureLookup } from '../words/meaning';
import { pictureForLabel } from '../words/picturesFor';
import { decidingPart, taughtWords, withTaught, wordKey } from '../words/taughtWords';
import { wordsOf } from '../words/words';
import { readerOf } from './reading';

/** What the class has settled, and what the library would say without it. */
export interface ClassWords {
  /** Null until they have been read: until then nothing is typed into a picture. */
  readonly words: readonly DictionaryWord[] | null;
  readonly lookup: () => PictureLookup<SymbolEntry>;
  /** False while pictures of packs or of the class's own may still come in. */
  readonly complete: boolean;
}

/** A picture for some words, and the word of the class that asked for it. */
interface Deciding {
  readonly picture: Picture;
  readonly word: DictionaryWord | null;
}

/** The library in which the class's own choices come before all others: in typing, in offers and for every kind. */
export function withDictionary(library: Library, { words, lookup, complete }: ClassWords): Library {
  if (words === null) return { ...library, ready: false };
  const keyOf = (label: string) => wordKey(label, lookup(), ({ id }) => id);
  const partOf = (label: string) => decidingPart(label, lookup());
  if (words.length === 0) return { ...library, wordKey: keyOf, partOf };
  const taught = onceAsked(() =>
    taughtWords(complete ? words.filter(({ picture }) => isThere(picture, library)) : words, lookup()),
  );
  const reader = onceAsked(() => readerOf(decidingLookup(lookup(), taught().near), ({ picture }) => picture));
  const decide = (label: string) => pictureForLabel(label, decidingLookup(lookup(), taught().near))?.entry;
  return {
    ...library,
    wordKey: keyOf,
    partOf: (label) => decidingPart(label, decidingLookup(lookup(), taught().near)),
    ownWord: (label) => taught().same(wordsOf(label)),
    decidedBy: (label) => decide(label)?.word ?? null,
    read: (tokens, density) => reader()(tokens, density),
    pictureFor: (label) => {
      const decided = decide(label);
      return decided?.word ? decided.word.picture : library.pictureFor(label);
    },
    offersFor: (label, limit) => {
      const id = pictureId(decide(label)?.word?.picture ?? { type: 'none' });
      const first = id === null ? null : library.entry(id);
      const offers = library.offersFor(label, limit);
      if (!first) return offers;
      return [first, ...offers.filter((entry) => entry.id !== first.id)].slice(0, limit);
    },
  };
}

/** A photo that was deleted, a pack that is on another device: then the library speaks for the word again. */
function isThere(picture: Picture, library: Library): boolean {
  const id = pictureId(picture);
  return id === null || library.entry(id) !== null;
}

function decidingLookup(
  lookup: PictureLookup<SymbolEntry>,
  near: (words: readonly string[]) => DictionaryWord | null,
): PictureLookup<Deciding> {
  const plain = (entry: SymbolEntry | null): Deciding | null =>
    entry && { picture: { type: 'symbol', symbolId: entry.id }, word: null };
  const known: PictureLookup<Deciding> = {
    meaning: (words) => {
      const meant = lookup.meaning(words);
      return meant && { ...meant, picture: plain(meant.picture) };
    },
    named: (words) => plain(lookup.named(words)),
    emoji: (text) => plain(lookup.emoji(text)),
  };
  return withTaught(known, (words) => {
    const word = near(words);
    return word && { picture: word.picture, word };
  });
}

function onceAsked<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
