import type { LanguageId } from '../base/languages';
import { fail, ok, type Result } from '../base/result';
import type { Namer } from '../kinds/secondLines';
import { pictureId } from '../model/card';
import { parseNames } from '../symbols/languages';
import { type NamesByPicture, namesByPicture, nameUnder } from '../symbols/namesByPicture';
import type { SymbolEntry } from '../symbols/symbol';
import { fetchJson } from './files';
import { calendarRows, loadSearchLanguage } from './languages';

export type SymbolsByCode = ReadonlyMap<string, SymbolEntry>;

/** Reads what pictures are called in a language and in English, so that lines can be filled in by it. */
export async function loadNames(id: LanguageId): Promise<Result<NamesByPicture>> {
  const [theirs, english] = await Promise.all([
    loadSearchLanguage(id),
    fetchJson('assets/symbols/languages/en.json'),
  ]);
  if (!theirs.ok) return theirs;
  if (!english.ok) return fail(english.problem);
  const rows = parseNames(english.value);
  const calendar = parseNames(calendarRows('en-GB'));
  if (!rows.ok) return rows;
  if (!calendar.ok) return calendar;
  return ok(
    namesByPicture([...rows.value, ...calendar.value], [...theirs.value.names, ...theirs.value.ours]),
  );
}

/** Fills in lines by these names; `byCode` says with which emoji each symbol is drawn. */
export function makeNamer(
  language: LanguageId,
  names: NamesByPicture,
  { byCode, entry }: { readonly byCode: SymbolsByCode; readonly entry: (id: string) => SymbolEntry | null },
): Namer {
  const codes = new Map(Array.from(byCode, ([code, { at }]) => [at[0], code]));
  return {
    language,
    nameOf: ({ label, picture }) => {
      const id = pictureId(picture);
      const symbol = id === null ? null : entry(id);
      if (id === null || !symbol) return null;
      const code = names.english.has(id) ? id : codes.get(symbol.at[0]);
      return code === undefined ? null : nameUnder(label, code, names, language);
    },
  };
}
