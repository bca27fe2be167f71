import type { LanguageId } from '../base/languages';
import { fail, ok, type Result } from '../base/result';
import type { Library } from '../screens/workshop';
import { type LanguageNames, parseNames, searchNames } from '../symbols/languages';
import type { SymbolEntry } from '../symbols/symbol';
import { fetchJson } from './files';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** A Monday. */
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;

/** Another language to search in: names of emoji from a file, days and months from the browser. */
export interface SearchLanguage {
  readonly names: LanguageNames;
  /** The same, by the ids of our own symbols instead of OpenMoji's codes. */
  readonly ours: LanguageNames;
}

export async function loadSearchLanguage(id: LanguageId): Promise<Result<SearchLanguage>> {
  const read = await fetchJson(`assets/symbols/languages/${id}.json`);
  if (!read.ok) return fail(read.problem);
  const names = parseNames(read.value);
  if (!names.ok) return names;
  const ours = parseNames([...calendarRows(id)]);
  return ok({ names: names.value, ours: ours.ok ? ours.value : [] });
}

/** The library, also searched in another language: what is called so there comes first, then what English finds. */
export function withLanguage(
  library: Library,
  language: SearchLanguage,
  byCode: ReadonlyMap<string, SymbolEntry>,
): Library {
  const search = (query: string, limit: number) => {
    const theirs = searchNames(language.names, query);
    const calendar = searchNames(language.ours, query).called;
    const entries = (codes: readonly string[]) => codes.flatMap((code) => byCode.get(code) ?? []);
    const found = [
      ...calendar.flatMap((id) => library.entry(id) ?? []),
      ...entries(theirs.called),
      ...library.search(query, limit),
      ...entries(theirs.touched),
    ];
    return found.filter((entry, at) => found.indexOf(entry) === at).slice(0, limit);
  };
  return { ...library, search };
}

/** Days and months by the ids of our own symbols, as the browser names them. */
export function calendarRows(language: string): readonly (readonly [string, string, string])[] {
  // A browser that does not speak it would name the days in English.
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return [];
  const named = (options: Intl.DateTimeFormatOptions, at: number) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(at);
  return [
    ...DAYS.map((id, at) => [id, named({ weekday: 'long' }, FIRST_DAY + at * DAY_MS), ''] as const),
    ...MONTHS.map((id, at) => [id, named({ month: 'long' }, Date.UTC(2024, at, 1)), ''] as const),
  ];
}
