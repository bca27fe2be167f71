import type { Library } from '../screens/workshop';
import type { RankedSymbol, Spelling } from '../symbols/search';
import type { SymbolEntry, SymbolId } from '../symbols/symbol';
import type { PictureLookup } from '../words/meaning';
import { isShownChanged } from './shownChanged';

export type Ranking = (query: string, limit: number, spelling?: Spelling) => readonly RankedSymbol[];

/** The built-in symbols: a library that also tells how well each hit answers, so that others can be sorted in. */
export interface BuiltInLibrary extends Library {
  readonly ranked: Ranking;
  readonly byCode: ReadonlyMap<string, SymbolEntry>;
  /** What words mean by themselves; made when it is first asked for. */
  readonly lookup: () => PictureLookup<SymbolEntry>;
}

/** Symbols that came in together: a pack, or the class's own photos and drawings. They stand beside the built-in ones. */
export interface Collection {
  readonly id: string;
  /** Its groups come before the built-in ones. */
  readonly first?: boolean;
  /** Chips of its own, shown after the built-in groups. */
  readonly groups: readonly string[];
  readonly inGroup: (group: string) => readonly SymbolEntry[];
  /** Also what is no longer offered, and is kept because saved work uses it. */
  readonly entry: (id: SymbolId) => SymbolEntry | null;
  readonly pictures: Library['pictures'];
  readonly ranked: Ranking;
  /** What has to be printed with this picture, shown changed or as it came; empty where nothing has. */
  readonly creditOf: (entry: SymbolEntry, changed: boolean) => string;
}

/** Fewer built-in pictures than this, and spelling is forgiven in the collections as well. */
const ENOUGH = 4;
/** Of the pictures offered for a card, collections have at most this share while built-in ones would fill it. */
const SHARE_OF_OFFERS = 1 / 3;
/** Offered for a card's words are only pictures called so, or with every word in their name. */
const CALLED_SO = 4;

/** One library of all. What a typed word gets by itself is the built-in library's business alone. */
export function withCollections(builtIn: BuiltInLibrary, collections: readonly Collection[]): Library {
  if (collections.length === 0) return builtIn;
  const find = (query: string, limit: number) => {
    const own = builtIn.ranked(query, limit);
    const spelling = own.length >= ENOUGH ? 'as-typed' : 'forgiven';
    const theirs = collections.flatMap(({ ranked }) => ranked(query, limit, spelling));
    return sortedIn(own, theirs).slice(0, limit);
  };
  const entry = (id: SymbolId) => builtIn.entry(id) ?? firstOf(collections, (one) => one.entry(id));
  return {
    ...builtIn,
    pictures: (...asked) =>
      builtIn.pictures(...asked) ?? firstOf(collections, (one) => one.pictures(...asked)),
    entry,
    search: find,
    groups: [...groupsOf(collections, true), ...builtIn.groups, ...groupsOf(collections, false)],
    inGroup: (group) => [...builtIn.inGroup(group), ...collections.flatMap((one) => one.inGroup(group))],
    offersFor: (label, limit) => offersOf(builtIn, collections, { label, limit }),
    creditFor: (shown) => {
      const theirs = collections.flatMap((one) =>
        shown.flatMap((picture) => {
          const known = builtIn.entry(picture.pictureId) ? null : one.entry(picture.pictureId);
          return known ? [one.creditOf(known, isShownChanged(picture, one.pictures))] : [];
        }),
      );
      return [...new Set([builtIn.creditFor(shown), ...theirs])]
        .filter((credit) => credit !== '')
        .join(' · ');
    },
  };
}

function groupsOf(collections: readonly Collection[], first: boolean): readonly string[] {
  const wanted = collections.filter((one) => (one.first ?? false) === first);
  return [...new Set(wanted.flatMap(({ groups }) => groups))];
}

/** By rank; the built-in ones come first where two answer alike. Sorting is stable, so each keeps its own order. */
function sortedIn(own: readonly RankedSymbol[], theirs: readonly RankedSymbol[]): readonly SymbolEntry[] {
  return [...own, ...theirs].sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

interface Asked {
  readonly label: string;
  readonly limit: number;
}

function offersOf(
  builtIn: BuiltInLibrary,
  collections: readonly Collection[],
  { label, limit }: Asked,
): readonly SymbolEntry[] {
  const own = builtIn.offersFor(label, limit);
  const found = collections
    .flatMap(({ ranked }) => ranked(label, limit, 'as-typed'))
    .filter(({ rank }) => rank <= CALLED_SO)
    .sort((a, b) => a.rank - b.rank);
  const made = found.filter(({ rank }) => rank < 0).map(({ entry }) => entry);
  const theirs = found.filter(({ rank }) => rank >= 0).map(({ entry }) => entry);
  const room = Math.max(0, limit - made.length);
  const share = Math.min(theirs.length, Math.max(room - own.length, Math.floor(room * SHARE_OF_OFFERS)));
  return [...made.slice(0, limit), ...own.slice(0, room - share), ...theirs.slice(0, share)];
}

function firstOf<T>(collections: readonly Collection[], ask: (one: Collection) => T | null): T | null {
  for (const collection of collections) {
    const answer = ask(collection);
    if (answer !== null) return answer;
  }
  return null;
}
