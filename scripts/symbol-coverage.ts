import { readFileSync } from 'node:fs';
import { parseCatalogue } from '../src/symbols/catalogue';
import { isConcept } from '../src/symbols/pictureWords';
import { readTable } from './assets/symbols/tables';

/**
 * How well the words of a school day are pictured, group by group: OpenMoji's pictures alone (the `fit` of
 * symbols/vocabulary.tsv), and the library with our own. `npx tsx scripts/symbol-coverage.ts`, after `npm run assets`.
 */
const ROOT = new URL('../', import.meta.url);
const read = parseCatalogue(
  JSON.parse(readFileSync(new URL('public/assets/symbols/index.json', ROOT), 'utf8')),
);
if (!read.ok) throw new Error(read.problem);
const now = new Map(read.value.entries.filter(isConcept).map(({ name, fit }) => [name, fit]));
const rows = readTable(new URL('symbols/vocabulary.tsv', ROOT), [
  'group',
  'concept',
  'synonyms',
  'openmoji',
  'fit',
]);

const FITS = ['good', 'weak', 'none'] as const;
const groups = [...new Set(rows.map(({ group }) => group))];
console.log(['group'.padEnd(24), 'words', 'before: good/weak/none', 'now: good/weak/none'].join('  '));
for (const group of [...groups, null]) {
  const mine = rows.filter((row) => group === null || row.group === group);
  const counted = (fitOf: (row: (typeof rows)[number]) => string) =>
    FITS.map((fit) => String(mine.filter((row) => fitOf(row) === fit).length).padStart(4)).join('/');
  const before = counted(({ fit }) => fit);
  const after = counted(({ concept }) => now.get(concept) ?? 'none');
  console.log(
    [(group ?? 'all').padEnd(24), String(mine.length).padStart(5), before.padStart(22), after].join('  '),
  );
}
const weak = rows.filter(({ concept }) => now.get(concept) === 'weak').map(({ concept }) => concept);
const none = rows.filter(({ concept }) => !now.has(concept)).map(({ concept }) => concept);
console.log(`\nWeak (${weak.length}): ${weak.join(', ')}\nNone (${none.length}): ${none.join(', ')}`);
