import MiniSearch, { type SearchOptions } from 'minisearch';
import { stemOf, stemsOf } from '../words/stems';
import { keyOf, wordsOf } from '../words/words';
import { CALLED_SO, type Calling, callingOf, rankOf, TOUCHES, type Wanted } from './callings';
import type { Catalogue } from './catalogue';
import { isConcept } from './pictureWords';
import type { SymbolEntry } from './symbol';

/** Everything search needs, built once (under a tenth of a second for two thousand symbols). */
export interface SymbolSearch {
  readonly entries: readonly SymbolEntry[];
  readonly callings: readonly Calling[];
  /** From what entries are called, spaces and endings aside, to their places in `entries`. */
  readonly called: ReadonlyMap<string, readonly number[]>;
  /** Words we know without a picture: they are spelt as meant, so "glue" must not find blue. */
  readonly wordless: ReadonlySet<string>;
  readonly texts: MiniSearch;
}

/** Fewer pictures than this, and spelling is forgiven as well. */
const ENOUGH = 4;
/** A letter wrong in four, so that "tiolet" still finds toilet; none in words of three letters or less. */
const FORGIVEN = 0.25;
const TOO_SHORT_TO_FORGIVE = 4;
/** How much a word weighs where it stands. */
const WEIGHTS = { name: 6, synonyms: 5, tags: 1 } as const;
/** Of two that answer alike, our own word is a little better: it is drawn or chosen for the classroom. */
const OWN_WEIGHT = 1.5;

/** The first letter or two begin half of all tags: what begins a name is all they can mean. */
const TOO_SHORT_FOR_TAGS = 3;
/** Of several words the last may be half typed; those before it only if they are long enough to tell. */
const LONG_ENOUGH_TO_BEGIN = 4;

interface Way {
  /** How much a hit found this way counts: one that needed forgiveness comes after all that did not. */
  readonly share: number;
  readonly options: SearchOptions;
}

const EVERY_WORD: Way = { share: 1, options: { combineWith: 'AND' } };
const HOWEVER_SPELT: Way = { share: 1e-3, options: { combineWith: 'AND', fuzzy } };
const ANY_WORD: Way = { share: 1e-6, options: { combineWith: 'OR', fuzzy } };

type Searched = Pick<Catalogue, 'entries' | 'wordless'>;

export function buildSearch(searched: Searched): SymbolSearch {
  const steps = searchInSteps(searched);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Entries that one step takes in: a few milliseconds, also on a slow device. */
const STEP = 60;

/** The same a little at a time, for spare moments between frames. */
export function* searchInSteps({ entries, wordless }: Searched): Generator<void, SymbolSearch> {
  const texts = new MiniSearch<{ id: number; name: string; synonyms: string; tags: string }>({
    fields: ['name', 'synonyms', 'tags'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: stemOf,
    searchOptions: { boost: WEIGHTS, prefix: mayBeHalfTyped },
  });
  const callings: Calling[] = [];
  for (let from = 0; from < entries.length; from += STEP) {
    for (const [at, { name, synonyms, tags }] of entries.slice(from, from + STEP).entries()) {
      texts.add({ id: from + at, name, synonyms: synonyms.join(' '), tags: tags.join(' ') });
    }
    callings.push(...entries.slice(from, from + STEP).map(callingOf));
    yield;
  }
  const known = wordless.flatMap(({ name, synonyms }) => [name, ...synonyms]);
  return {
    entries,
    callings,
    called: placesByStem(callings),
    wordless: new Set(known.map((text) => keyOf(stemsOf(wordsOf(text))))),
    texts,
  };
}

/** Whether a misspelt word may still be found. */
export type Spelling = 'forgiven' | 'as-typed';

/** The best symbols for what was typed, the best first, each picture only once. */
export function searchSymbols(
  search: SymbolSearch,
  query: string,
  limit: number,
  spelling: Spelling = 'forgiven',
): readonly SymbolEntry[] {
  return rankSymbols(search, query, limit, spelling).map(({ entry }) => entry);
}

/** A symbol, and how well it answers: 0 is best (see `rankOf`). Ranks of several searches can be compared. */
export interface RankedSymbol {
  readonly entry: SymbolEntry;
  readonly rank: number;
}

/** The same, each with its rank. */
export function rankSymbols(
  search: SymbolSearch,
  query: string,
  limit: number,
  spelling: Spelling = 'forgiven',
): readonly RankedSymbol[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const stems = stemsOf(words);
  const wanted = { key: keyOf(words), stem: keyOf(stems), words: stems };
  const ranked = candidates(search, words, wanted, spelling)
    .map((found) => ({ ...found, ...placed(search, found, wanted) }))
    .sort((a, b) => a.rank - b.rank || b.score - a.score || a.at - b.at);
  return eachPictureOnce(search.entries, ranked, limit);
}

interface Found {
  readonly at: number;
  readonly score: number;
  /** How many ways to look had to be tried before this one: 0 for what was typed, just so. */
  readonly way: number;
}

function placed(search: SymbolSearch, { at, score, way }: Found, wanted: Wanted) {
  const calling = search.callings[at];
  if (!calling) return { rank: Number.MAX_SAFE_INTEGER, score: 0 };
  const rank = rankOf(calling, wanted);
  return { rank: rank === TOUCHES ? rank + way : rank, score: calling.own ? score * OWN_WEIGHT : score };
}

function mayBeHalfTyped(term: string, at: number, all: readonly string[]): boolean {
  return at === all.length - 1 || term.length >= LONG_ENOUGH_TO_BEGIN;
}

function candidates(
  search: SymbolSearch,
  words: readonly string[],
  wanted: Wanted,
  spelling: Spelling,
): readonly Found[] {
  if (wanted.key.length < TOO_SHORT_FOR_TAGS) return beginnings(search, wanted);
  // A last letter alone has begun a word but says nothing of it yet.
  const text = words.filter((word, at) => at === 0 || at < words.length - 1 || word.length > 1).join(' ');
  const called = search.called.get(wanted.stem) ?? [];
  const scores = new Map<number, Found>(called.map((at) => [at, { at, score: 0, way: 0 }]));
  // What is called exactly so was meant: "phonics" need not find phoenix too.
  const asTyped = spelling === 'as-typed' || scores.size > 0 || search.wordless.has(wanted.stem);
  const ways = asTyped ? AS_SPELT : waysToLook(text);
  for (const [way, { share, options }] of ways.entries()) {
    if (pictureCount(search, scores) >= ENOUGH) break;
    for (const { id, score } of search.texts.search(text, options)) {
      const at = id as number;
      if (!scores.get(at)?.score) scores.set(at, { at, score: score * share, way });
    }
  }
  return [...scores.values()];
}

function beginnings({ callings }: SymbolSearch, { key }: Wanted): readonly Found[] {
  return callings.flatMap(({ name, synonyms }, at) =>
    name.startsWith(key) || synonyms.some((synonym) => synonym.startsWith(key))
      ? [{ at, score: 0, way: 0 }]
      : [],
  );
}

/** Any word, but none misspelt. */
const AS_SPELT: readonly Way[] = [EVERY_WORD, { share: 1e-6, options: { combineWith: 'OR' } }];

function waysToLook(text: string): readonly Way[] {
  return text.includes(' ') ? [EVERY_WORD, HOWEVER_SPELT, ANY_WORD] : [EVERY_WORD, HOWEVER_SPELT];
}

function fuzzy(term: string): number | false {
  return term.length < TOO_SHORT_TO_FORGIVE ? false : FORGIVEN;
}

function pictureCount({ entries }: SymbolSearch, scores: ReadonlyMap<number, unknown>): number {
  return new Set(Array.from(scores.keys(), (at) => entries[at]?.at[0])).size;
}

function eachPictureOnce(
  entries: readonly SymbolEntry[],
  ranked: readonly (Found & { readonly rank: number })[],
  limit: number,
): readonly RankedSymbol[] {
  const shown = new Map<number, RankedSymbol>();
  for (const { at, rank } of ranked) {
    const entry = entries[at];
    if (!entry || shown.has(entry.at[0])) continue;
    shown.set(entry.at[0], { entry, rank });
    const other = rank <= CALLED_SO ? otherPicture(entries, entry) : undefined;
    if (other && !shown.has(other.at[0])) shown.set(other.at[0], { entry: other, rank });
    if (shown.size >= limit) break;
  }
  return [...shown.values()].slice(0, limit);
}

/** Pictures of one idea stand together: beside our own lunch the plate that OpenMoji has for it. */
function otherPicture(entries: readonly SymbolEntry[], { other }: SymbolEntry): SymbolEntry | undefined {
  if (other === null) return undefined;
  const drawn = entries.filter((one) => one.at[0] === other);
  // By its plain name: our words for it are other ideas.
  return drawn.find((one) => !isConcept(one)) ?? drawn[0];
}

function placesByStem(callings: readonly Calling[]): ReadonlyMap<string, readonly number[]> {
  const called = new Map<string, number[]>();
  for (const [at, { stems }] of callings.entries()) {
    for (const stem of stems) called.set(stem, [...(called.get(stem) ?? []), at]);
  }
  return called;
}
