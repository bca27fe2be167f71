import { readFileSync } from 'node:fs';
import { type FontTables, parseFontTables } from '../../src/scene/fonts';

/** The letter widths the app itself places text by. */
export function readFonts(): FontTables {
  const tables = parseFontTables(JSON.parse(readFileSync('public/assets/fonts/tables.json', 'utf8')));
  if (!tables.ok) throw new Error(tables.problem);
  return tables.value;
}

/** A plain face for rules that must not hang on one font: every Latin letter is half an em wide, others are missing. */
export const evenFonts: FontTables = () => ({
  ascent: 0.9,
  descent: -0.3,
  capHeight: 0.7,
  xHeight: 0.5,
  advance: (codePoint) => (codePoint < 0x250 || codePoint === 0x2026 || codePoint === 0x2013 ? 0.5 : null),
});
