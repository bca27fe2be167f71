import { fail, ok, type Result } from '../base/result';
import type { Pictures } from '../paint/paths';
import type { ShownPicture } from '../scene/nodes';
import type { Library } from '../screens/workshop';
import { artworkOf, type Catalogue, entriesInGroup, parseCatalogue } from '../symbols/catalogue';
import { pictureWords } from '../symbols/pictureWords';
import { relatedSymbols } from '../symbols/related';
import { buildSearch, rankSymbols, searchSymbols } from '../symbols/search';
import type { BuiltInLicence, SymbolEntry } from '../symbols/symbol';
import { wardrobe } from '../symbols/wardrobe';
import { offersForLabel, pictureForLabel } from '../words/picturesFor';
import type { BuiltInLibrary } from './collections';
import { fetchJson, fetchText } from './files';
import { othersLike, readerOf, symbolPicture } from './reading';
import { isShownChanged } from './shownChanged';

/** Many of our own are composed with a part of OpenMoji's, whose licence asks to be named with it. */
const CREDITS: Readonly<Record<BuiltInLicence, string>> = {
  openmoji: 'Pictures: OpenMoji, CC BY-SA 4.0, cropped',
  cuecraft: 'Pictures: Cuecraft (with OpenMoji), CC BY-SA 4.0',
};
/** The same where they are in another style, or their people in other colours and clothes. */
const CHANGED_CREDITS: Readonly<Record<BuiltInLicence, string>> = {
  openmoji: 'Pictures: OpenMoji, CC BY-SA 4.0, cropped and changed',
  cuecraft: 'Pictures: Cuecraft (with OpenMoji), CC BY-SA 4.0, changed',
};

/** ms after the symbols have come in. */
const SEARCH_AFTER = 1500;

/** Before the symbols have come in: words can be typed, pictures follow. */
export const EMPTY_LIBRARY: Library = {
  ready: false,
  pictures: () => null,
  entry: () => null,
  search: () => [],
  language: null,
  groups: [],
  inGroup: () => [],
  wordKey: () => '',
  ownWord: () => null,
  decidedBy: () => null,
  partOf: () => null,
  read: () => [],
  others: () => [],
  pictureFor: () => ({ type: 'none' }),
  offersFor: () => [],
  creditFor: () => '',
};

/** Fetches the symbols from the app's own files. */
export async function loadLibrary(): Promise<Result<BuiltInLibrary>> {
  const [index, shapes] = await Promise.all([
    fetchJson('assets/symbols/index.json'),
    fetchText('assets/symbols/shapes.txt'),
  ]);
  if (!index.ok) return index;
  if (!shapes.ok) return shapes;
  const catalogue = parseCatalogue(index.value);
  return catalogue.ok ? ok(makeLibrary(catalogue.value, shapes.value)) : fail(catalogue.problem);
}

export function makeLibrary(catalogue: Catalogue, shapes: string): BuiltInLibrary {
  const lookup = onceAsked(() => pictureWords(catalogue));
  const search = onceAsked(() => buildSearch(catalogue));
  const reader = onceAsked(() => readerOf(lookup(), symbolPicture));
  // Both take a moment, so they are made before anybody types, when the first screen has long been drawn.
  setTimeout(() => {
    lookup();
    search();
  }, SEARCH_AFTER);
  const find = (query: string, limit: number) => searchSymbols(search(), query, limit);
  const asTyped = (query: string, limit: number) => searchSymbols(search(), query, limit, 'as-typed');
  const offers = (label: string, limit: number): readonly SymbolEntry[] => {
    const artwork = (entry: SymbolEntry) => entry.at[0];
    const exact = offersForLabel(label, { lookup: lookup(), search: asTyped, artwork }, limit);
    const found = exact.length > 0 ? exact : find(label, limit);
    const [best] = found;
    if (!best || found.length >= limit) return found;
    const drawn = new Set(found.map(artwork));
    const others = relatedSymbols(catalogue, best, limit).filter((entry) => !drawn.has(artwork(entry)));
    return [...found, ...others].slice(0, limit);
  };
  const pictures = wardrobe((id) => {
    const entry = catalogue.byId.get(id);
    return entry ? artworkOf(shapes, entry) : null;
  });
  return {
    ready: true,
    pictures,
    entry: (id) => catalogue.byId.get(id) ?? null,
    search: find,
    language: null,
    byCode: catalogue.byCode,
    ranked: (query, limit, spelling) => rankSymbols(search(), query, limit, spelling),
    groups: catalogue.groups,
    inGroup: (group) => entriesInGroup(catalogue, group),
    lookup,
    wordKey: () => '',
    ownWord: () => null,
    decidedBy: () => null,
    partOf: () => null,
    read: (tokens, density) => reader()(tokens, density),
    others: (cards, count) => othersLike(catalogue, cards, count),
    pictureFor: (label) => {
      const chosen = pictureForLabel(label, lookup());
      return chosen ? { type: 'symbol', symbolId: chosen.entry.id } : { type: 'none' };
    },
    offersFor: (label, limit) => offers(label, limit),
    creditFor: (shown) => creditLine(catalogue, pictures, shown),
  };
}

/** One line naming every licence among these pictures, and which of them are shown changed. */
function creditLine(catalogue: Catalogue, pictures: Pictures, shown: readonly ShownPicture[]): string {
  const licences = new Map<BuiltInLicence, boolean>();
  for (const picture of shown) {
    const licence = catalogue.byId.get(picture.pictureId)?.licence as BuiltInLicence | undefined;
    if (licence) licences.set(licence, licences.get(licence) || isShownChanged(picture, pictures));
  }
  return Array.from(licences, ([licence, changed]) => (changed ? CHANGED_CREDITS : CREDITS)[licence]).join(
    ' · ',
  );
}

/** Makes it when it is first asked for, and then keeps it. */
function onceAsked<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
