import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/base/languages';
import { readTable } from './symbols/tables';

const TABLES = new URL('../../symbols/languages/', import.meta.url);

/** Writes `symbols/languages/<id>.json` below `outDir`, and the licence that has to go with the names. */
export async function buildLanguages(outDir: string): Promise<void> {
  const folder = join(outDir, 'symbols', 'languages');
  mkdirSync(folder, { recursive: true });
  copyFileSync(new URL('LICENSE', TABLES), join(folder, 'LICENSE.txt'));
  for (const id of [...LANGUAGES.map((language) => language.id), 'en']) {
    const rows = readTable(new URL(`${id}.tsv`, TABLES), ['openmoji', 'name', 'words']);
    const names = rows.map(({ openmoji, name, words }) => [openmoji, name, words]);
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(names));
  }
}
