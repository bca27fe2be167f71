import { stemsOf } from '../words/stems';
import { keyOf, wordsOf } from '../words/words';
import { isConcept } from './pictureWords';
import type { SymbolEntry } from './symbol';

/** What an entry is called, made ready for comparing: a search asks this of hundreds of entries at every key. */
export interface Calling {
  readonly own: boolean;
  readonly name: string;
  readonly synonyms: readonly string[];
  /** The same by stems: "washing hands" is called as "wash hands" is. */
  readonly stems: readonly string[];
  readonly nameWords: ReadonlySet<string>;
  readonly allWords: readonly string[];
}

export interface Wanted {
  readonly key: string;
  readonly stem: string;
  readonly words: readonly string[];
}

export function callingOf(entry: SymbolEntry): Calling {
  const names = [entry.name, ...entry.synonyms].map(wordsOf);
  return {
    own: isConcept(entry),
    name: keyOf(wordsOf(entry.name)),
    synonyms: names.slice(1).map(keyOf),
    stems: [...new Set(names.map((words) => keyOf(stemsOf(words))))],
    nameWords: new Set(stemsOf(wordsOf(entry.name))),
    allWords: [...new Set(names.flatMap(stemsOf))],
  };
}

/** Ranks up to this are for what is called just so. */
export const CALLED_SO = 3;
/** The rank of what merely touches on the words. */
export const TOUCHES = 8;

/** How well a calling answers: 0 is best. Our own words come first, then any name, then parts and beginnings. */
export function rankOf(calling: Calling, { key, stem, words }: Wanted): number {
  if (calling.name === key) return calling.own ? 0 : 2;
  if (calling.own && calling.synonyms.includes(key)) return 1;
  if (calling.stems.includes(stem)) return 3;
  if (words.every((word) => calling.nameWords.has(word))) return 4;
  if (calling.name.startsWith(key)) return 5;
  if (calling.synonyms.some((synonym) => synonym.startsWith(key))) return 6;
  return words.every((word) => calling.allWords.some((other) => other.startsWith(word))) ? 7 : TOUCHES;
}
