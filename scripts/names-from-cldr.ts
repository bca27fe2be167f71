import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../src/base/languages';

/**
 * Writes symbols/languages/*.tsv from CLDR's names of emoji. Run by hand when CLDR has a new release, with the packages
 * cldr-annotations-full and cldr-annotations-derived-full (Unicode-3.0 licence) installed somewhere:
 * `npx tsx scripts/names-from-cldr.ts <their node_modules>`. They are 150 MB, so nobody else should have to fetch them.
 */
const [packages] = process.argv.slice(2);
if (!packages) throw new Error('Say in which node_modules the CLDR packages are.');

/** More words than this find too much. */
const MOST_WORDS = 5;
const ROOT = new URL('../', import.meta.url);
const SOURCES = [
  ['cldr-annotations-full', 'annotations', 'annotations'],
  ['cldr-annotations-derived-full', 'annotationsDerived', 'annotationsDerived'],
] as const;

type Names = Readonly<
  Record<string, { readonly default?: readonly string[]; readonly tts?: readonly string[] }>
>;

const index = JSON.parse(readFileSync(new URL('public/assets/symbols/index.json', ROOT), 'utf8')) as {
  readonly drawings: readonly (readonly [string, number])[];
};
const codes = index.drawings.map(([code]) => code).filter((code) => /^[0-9A-F]/u.test(code));

for (const id of [...LANGUAGES.map((language) => language.id), 'en']) {
  const names: Names = Object.assign({}, ...SOURCES.map((source) => readNames(id, source)));
  const rows = codes.flatMap((code) => {
    const found = names[emojiOf(code)];
    const [name] = found?.tts ?? [];
    if (!name) return [];
    const words = (found?.default ?? []).filter((word) => word !== name).slice(0, MOST_WORDS);
    return [[code, name, words.join(', ')].join('\t')];
  });
  writeFileSync(
    new URL(`symbols/languages/${id}.tsv`, ROOT),
    `${['openmoji\tname\twords', ...rows].join('\n')}\n`,
  );
  console.log(`${id}: ${rows.length} of ${codes.length}`);
}

function readNames(language: string, [name, folder, key]: (typeof SOURCES)[number]): Names {
  const file = join(packages ?? '', name, folder, language, 'annotations.json');
  const read = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { annotations: Names }>;
  return read[key]?.annotations ?? {};
}

/** CLDR leaves out the mark that asks for a coloured picture. */
function emojiOf(code: string): string {
  const points = code.split('-').filter((point) => point !== 'FE0F');
  return String.fromCodePoint(...points.map((point) => Number.parseInt(point, 16)));
}
