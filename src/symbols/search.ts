import MiniSearch from 'minisearch';
import { stemOf, stemsOf } from '../words/stems';
import { keyOf, wordsOf } from '../words/words';
import type { Catalogue } from './catalogue';
import { isConcept } from './pictureWords';
import type { SymbolEntry } from './symbol';

/** Everything search needs, built once (about a tenth of a second for 2,500 symbols). */
export interface SymbolSearch {
  readonly entries: readonly SymbolEntry[];
  readonly texts: MiniSearch;
  /** What an entry is called, spaces and endings aside, to the places of the entries called so. */
  readonly called: ReadonlyMap<string, readonly number[]>;
}

/** Fewer hits than this, and spelling is forgiven as well. */
const ENOUGH = 3;
/** A letter wrong in four, so that "tiolet" still finds toilet; none in words of three letters or less. */
const FORGIVEN = 0.25;
const TOO_SHORT_TO_FORGIVE = 4;
/** How much a word weighs where it stands. */
const WEIGHTS = { name: 6, synonyms: 5, tags: 1 } as const;

export function buildSearch(catalogue: Catalogue): SymbolSearch {
  const texts = new MiniSearch<{ id: number }>({
    fields: ['name', 'synonyms', 'tags'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => stemOf(term),
    searchOptions: { boost: WEIGHTS, prefix: true },
  });
  texts.addAll(
    catalogue.entries.map(({ name, synonyms, tags }, id) => ({
      id,
      name,
      synonyms: synonyms.join(' '),
      tags: tags.join(' '),
    })),
  );
  return { entries: catalogue.entries, texts, called: callings(catalogue.entries) };
}

/** The best symbols for what was typed, the best first, each picture only once. */
export function searchSymbols(search: SymbolSearch, query: string, limit: number): readonly SymbolEntry[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const wanted: Wanted = { key: keyOf(words), stem: keyOf(stemsOf(words)), stems: stemsOf(words) };
  const ranked = candidates(search, words, wanted)
    .map(({ at, score }) => ({ at, score, rank: rankOf(search.entries[at], wanted) }))
    .sort((a, b) => a.rank - b.rank || b.score - a.score || a.at - b.at);
  return eachPictureOnce(search.entries, ranked, limit);
}

interface Wanted {
  readonly key: string;
  readonly stem: string;
  readonly stems: readonly string[];
}

interface Found {
  readonly at: number;
  readonly score: number;
}

function candidates(search: SymbolSearch, words: readonly string[], wanted: Wanted): readonly Found[] {
  const text = words.join(' ');
  const exact = search.called.get(wanted.stem) ?? [];
  const every = find(search, text, { combineWith: 'AND' });
  const spelt =
    every.length + exact.length >= ENOUGH ? [] : find(search, text, { combineWith: 'AND', fuzzy });
  const some = every.length + spelt.length >= ENOUGH ? [] : find(search, text, { combineWith: 'OR', fuzzy });
  const scores = new Map<number, number>(exact.map((at) => [at, 0]));
  // Hits that needed forgiveness come after all that did not, whatever their score.
  for (const [share, found] of [
    [1, every],
    [0.01, spelt],
    [0.0001, some],
  ] as const) {
    for (const { at, score } of found) if (!scores.get(at)) scores.set(at, score * share);
  }
  return Array.from(scores, ([at, score]) => ({ at, score }));
}

function find(search: SymbolSearch, text: string, options: object): readonly Found[] {
  return search.texts.search(text, options).map(({ id, score }) => ({ at: id as number, score }));
}

function fuzzy(term: string): number | false {
  return term.length < TOO_SHORT_TO_FORGIVE ? false : FORGIVEN;
}

/** Our own words come first, then any name, then beginnings of names; what is left goes by its score. */
function rankOf(entry: SymbolEntry | undefined, { key, stem, stems }: Wanted): number {
  if (!entry) return 9;
  const name = keyOf(wordsOf(entry.name));
  const own = isConcept(entry);
  if (name === key) return own ? 0 : 2;
  const synonyms = entry.synonyms.map((synonym) => keyOf(wordsOf(synonym)));
  if (own && synonyms.includes(key)) return 1;
  if (keyOf(stemsOf(wordsOf(entry.name))) === stem) return 3;
  if (entry.synonyms.some((synonym) => keyOf(stemsOf(wordsOf(synonym))) === stem)) return 3;
  if (name.startsWith(key)) return 4;
  if (synonyms.some((synonym) => synonym.startsWith(key))) return 5;
  const all = stemsOf(wordsOf([entry.name, ...entry.synonyms].join(' ')));
  return stems.every((one) => all.some((other) => other.startsWith(one))) ? 6 : 7;
}

function eachPictureOnce(
  entries: readonly SymbolEntry[],
  ranked: readonly Found[],
  limit: number,
): readonly SymbolEntry[] {
  const seen = new Set<number>();
  const shown: SymbolEntry[] = [];
  for (const { at } of ranked) {
    const entry = entries[at];
    if (!entry || seen.has(entry.at[0])) continue;
    seen.add(entry.at[0]);
    shown.push(entry);
    if (shown.length === limit) break;
  }
  return shown;
}

function callings(entries: readonly SymbolEntry[]): ReadonlyMap<string, readonly number[]> {
  const called = new Map<string, number[]>();
  for (const [at, entry] of entries.entries()) {
    for (const text of [entry.name, ...entry.synonyms]) {
      const key = keyOf(stemsOf(wordsOf(text)));
      const places = called.get(key) ?? [];
      if (!places.includes(at)) called.set(key, [...places, at]);
    }
  }
  return called;
}
