import { fail, ok, type Result } from '../base/result';

/** What one picture is called in another language: CLDR's name of an emoji (symbols.md 2). */
interface Named {
  /** OpenMoji's code. */
  readonly code: string;
  /** As it is written, and as it is compared. */
  readonly written: string;
  readonly name: string;
  readonly words: readonly string[];
}

export type LanguageNames = readonly Named[];

const UNREADABLE =
  'The names in that language could not be read. Searching in English goes on. Refresh to try again.';

/** Reads `assets/symbols/languages/<id>.json`: rows of code, name and further words. */
export function parseNames(value: unknown): Result<LanguageNames> {
  if (!Array.isArray(value) || !value.every(isRow)) return fail(UNREADABLE);
  return ok(
    value.map(([code, name, words]) => ({
      code,
      written: name,
      name: folded(name),
      words: words === '' ? [] : words.split(', ').map(folded),
    })),
  );
}

export interface NameHits {
  /** Codes of what is called so, or begins so: meant, most likely. */
  readonly called: readonly string[];
  /** Codes of what merely has to do with it. */
  readonly touched: readonly string[];
}

/** Looks for what was typed among the names. Accents may be left out; scripts without spaces are found anywhere. */
export function searchNames(names: LanguageNames, query: string): NameHits {
  const wanted = folded(query);
  if (wanted === '') return { called: [], touched: [] };
  const ranked = names
    .map((named) => ({ code: named.code, rank: rankOf(named, wanted) }))
    .filter(({ rank }) => rank < NOT_AT_ALL)
    .sort((a, b) => a.rank - b.rank);
  const codesWhere = (isIn: (rank: number) => boolean) =>
    ranked.filter(({ rank }) => isIn(rank)).map(({ code }) => code);
  return { called: codesWhere((rank) => rank <= CALLED_SO), touched: codesWhere((rank) => rank > CALLED_SO) };
}

const CALLED_SO = 3;
const NOT_AT_ALL = 9;
/** Letters that are no accented form of another, and yet are typed so by those without the right keyboard. */
const PLAINER: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
};
/** From here on a script joins letters into syllables with marks that are no accents. */
const FIRST_OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]/u;

function rankOf({ name, words }: Named, wanted: string): number {
  if (name === wanted) return 0;
  if (words.includes(wanted)) return 1;
  if (startsWord(name, wanted)) return name.startsWith(wanted) ? 2 : CALLED_SO;
  if (words.some((word) => startsWord(word, wanted))) return 4;
  return FIRST_OTHER_SCRIPT.test(wanted) && name.includes(wanted) ? 5 : NOT_AT_ALL;
}

function startsWord(text: string, beginning: string): boolean {
  return text.startsWith(beginning) || text.includes(` ${beginning}`);
}

/** Without capitals, accents and the spaces round it: as people type it. */
export function folded(text: string): string {
  const lower = text
    .trim()
    .toLowerCase()
    .replace(/[łđøıßœæ]/gu, (letter) => PLAINER[letter] ?? letter);
  if (FIRST_OTHER_SCRIPT.test(lower)) return lower.normalize('NFC');
  return lower.normalize('NFD').replace(/\p{M}/gu, '');
}

function isRow(row: unknown): row is readonly [string, string, string] {
  return Array.isArray(row) && row.length === 3 && row.every((cell) => typeof cell === 'string');
}
