import { assert } from '../base/assert';
import { fail, ok, type Result } from '../base/result';
import { drawn } from './people/drawn';
import type { Artwork, Drawing, Mark, SymbolEntry, SymbolId } from './symbol';

/** Words we know and have no honest picture for yet: they must not fall through to a silly one. */
export interface Wordless {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly group: string;
}

/** The whole library but for the artwork. */
export interface Catalogue {
  readonly entries: readonly SymbolEntry[];
  readonly byId: ReadonlyMap<SymbolId, SymbolEntry>;
  /** From an emoji's code, as in `1F34E`, to its symbol. */
  readonly byCode: ReadonlyMap<string, SymbolEntry>;
  /** In the order a teaching assistant looks for things. */
  readonly groups: readonly string[];
  readonly wordless: readonly Wordless[];
}

const UNREADABLE = 'The symbols could not be read. Your work is safe. Refresh the page to fetch them again.';

/** Reads `assets/symbols/index.json`, written by scripts/assets/symbols.ts. */
export function parseCatalogue(value: unknown): Result<Catalogue> {
  if (!isRecord(value) || value.version !== 3) return fail(UNREADABLE);
  const { groups, drawings, entries, wordless } = value;
  if (!isList(groups, isText) || !isList(drawings, isDrawingRow)) return fail(UNREADABLE);
  if (!isList(entries, isEntryRow) || !isList(wordless, isWordlessRow)) return fail(UNREADABLE);
  const places = placesOf(drawings);
  const read = entries.map((row) => entryOf(row, groups, places));
  const byCode = codes(entries, read, drawings);
  return ok({
    entries: read,
    byId: new Map([...plainIds(byCode), ...read.map((entry) => [entry.id, entry] as const)]),
    byCode,
    groups,
    wordless: wordless.map(([name, synonyms, group]) => ({
      name,
      synonyms: listed(synonyms),
      group: groups[group] ?? '',
    })),
  });
}

/** The entries of one group, in the order to show them. */
export function entriesInGroup(catalogue: Catalogue, group: string): readonly SymbolEntry[] {
  return catalogue.entries.filter((entry) => entry.group === group);
}

/** One symbol's artwork, out of the whole text of `assets/symbols/shapes.txt`. Only what is drawn is ever decoded. */
export function artworkOf(shapes: string, entry: SymbolEntry): Artwork {
  const [start, length] = entry.at;
  const artwork: unknown = JSON.parse(shapes.slice(start, start + length));
  assert(isArtwork(artwork), `The artwork of "${entry.id}" is damaged.`);
  return artwork;
}

/** The same, as it is drawn when no look asks for anything else. */
export function drawingOf(shapes: string, entry: SymbolEntry): Drawing {
  return drawn(artworkOf(shapes, entry));
}

/** A drawing's code and its length in shapes.txt, where they lie one after another. */
type DrawingRow = readonly [code: string, length: number];
/** Id (empty: made from the code), name, synonyms, tags, group, fit, drawing, what it shows, another drawing or -1. */
type EntryRow = readonly [string, string, string, string, number, number, number, string, number];
type WordlessRow = readonly [name: string, synonyms: string, group: number];

interface Place {
  readonly code: string;
  readonly at: readonly [number, number];
}

/** What the codes of our own drawings begin with; the others are OpenMoji's. */
const OWN = 'own-';
const FITS = ['unrated', 'weak', 'good'] as const;

function placesOf(drawings: readonly DrawingRow[]): readonly Place[] {
  let start = 0;
  return drawings.map(([code, length]) => {
    const at = [start, length] as const;
    start += length;
    return { code, at };
  });
}

function entryOf(row: EntryRow, groups: readonly string[], places: readonly Place[]): SymbolEntry {
  const [id, name, synonyms, tags, group, fit, drawing, shows, other] = row;
  const place = places[drawing];
  assert(place, `"${name}" has no artwork in the index.`);
  return {
    id: id || plainId(place.code),
    name,
    synonyms: listed(synonyms),
    tags: listed(tags),
    group: groups[group] ?? '',
    shows: shows || name,
    licence: place.code.startsWith(OWN) ? 'cuecraft' : 'openmoji',
    fit: FITS[fit] ?? 'unrated',
    at: place.at,
    other: places[other]?.at[0] ?? null,
  };
}

function plainId(code: string): SymbolId {
  return `openmoji-${code}`;
}

/** A plain picture that has become one of our words since is still found by the id that old work knows it by. */
function plainIds(byCode: ReadonlyMap<string, SymbolEntry>): readonly (readonly [SymbolId, SymbolEntry])[] {
  return Array.from(byCode, ([code, entry]) => [plainId(code), entry] as const);
}

/** An emoji means its own entry if there is one, and else the first of our concepts drawn with it. */
function codes(
  rows: readonly EntryRow[],
  entries: readonly SymbolEntry[],
  drawings: readonly DrawingRow[],
): ReadonlyMap<string, SymbolEntry> {
  const found = new Map<string, SymbolEntry>();
  for (const [index, row] of rows.entries()) {
    const code = drawings[row[6]]?.[0];
    const entry = entries[index];
    if (code && !code.startsWith(OWN) && entry && (row[0] === '' || !found.has(code))) found.set(code, entry);
  }
  return found;
}

function listed(text: string): readonly string[] {
  return text === '' ? [] : text.split(', ');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isList<T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isOne);
}

function isDrawingRow(value: unknown): value is DrawingRow {
  return Array.isArray(value) && hasTypes(value, ['string', 'number']);
}

function isEntryRow(value: unknown): value is EntryRow {
  return (
    Array.isArray(value) &&
    hasTypes(value, [
      'string',
      'string',
      'string',
      'string',
      'number',
      'number',
      'number',
      'string',
      'number',
    ])
  );
}

function isWordlessRow(value: unknown): value is WordlessRow {
  return Array.isArray(value) && hasTypes(value, ['string', 'string', 'number']);
}

function hasTypes(row: readonly unknown[], types: readonly string[]): boolean {
  return row.length === types.length && types.every((type, index) => typeof row[index] === type);
}

function isArtwork(value: unknown): value is Artwork {
  if (!isRecord(value) || !isList(value.box, isNumber) || value.box.length !== 4) return false;
  return isList(value.shapes, isMark);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isMark(value: unknown): value is Mark {
  if (!isRecord(value)) return false;
  if (isText(value.part)) return isList(value.at, isNumber) && value.at.length === 3;
  if (!isText(value.d)) return false;
  return [value.fill, value.stroke].every((paint) => paint === undefined || isText(paint));
}
