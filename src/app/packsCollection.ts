import { drawingsFrom } from '../exchange/packs/drawings';
import {
  mayBeChanged,
  type Pack,
  type PackEntry,
  type PackPart,
  packCredit,
  packSymbolId,
} from '../model/pack';
import { type RankedSymbol, rankSymbols, type SymbolSearch, searchInSteps } from '../symbols/search';
import type { SymbolEntry } from '../symbols/symbol';
import { wardrobe } from '../symbols/wardrobe';
import type { Collection } from './collections';

/** A pack as search, groups and boards meet it. What is kept of a removed one is drawn and credited, and never offered. */
export function packCollection(pack: Pack, parts: readonly PackPart[]): Collection {
  const entries = pack.entries.map((entry) => symbolOf(pack, entry));
  const offered = pack.removedAt === null ? entries : [];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const search = inSpareMoments(searchInSteps({ entries: offered, wordless: [] }));
  const drawings = drawingsFrom((id) => byId.get(id)?.at ?? null, parts);
  return {
    id: pack.id,
    groups: pack.removedAt === null ? [pack.name] : [],
    inGroup: (group) => offered.filter((entry) => group === pack.name || entry.group === group),
    entry: (id) => byId.get(id) ?? null,
    pictures: mayBeChanged(pack) ? wardrobe(drawings) : (id) => drawings(id),
    ranked: (query, limit, spelling): readonly RankedSymbol[] =>
      offered.length === 0 ? [] : rankSymbols(search(), query, limit, spelling),
    creditOf: (_, changed) => packCredit(pack, changed),
  };
}

function symbolOf(pack: Pack, { slug, name, synonyms, tags, group, at }: PackEntry): SymbolEntry {
  return {
    id: packSymbolId(pack.id, slug),
    name,
    shows: name,
    synonyms,
    tags,
    group: group === '' ? pack.name : group,
    licence: `pack:${pack.id}`,
    fit: 'unrated',
    at,
    other: null,
  };
}

/** Makes search ready step by step while nothing else happens, and at once when somebody asks for it. */
function inSpareMoments(steps: Generator<void, SymbolSearch>): () => SymbolSearch {
  let made: SymbolSearch | null = null;
  const step = () => {
    const next = steps.next();
    if (next.done) made ??= next.value;
    return next.done === true;
  };
  const later = () => {
    if (made === null && !step()) setTimeout(later);
  };
  setTimeout(later);
  return () => {
    while (made === null) step();
    return made;
  };
}
