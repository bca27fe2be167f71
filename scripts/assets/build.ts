import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = join(ROOT, 'public', 'assets');
const STAMP = join(OUT, '.stamp');
/** Whatever the assets are made from: a change in any of these makes them again. */
const INPUTS = [
  'package-lock.json',
  'scripts/assets',
  'src/base/languages.ts',
  'src/scene/fonts.ts',
  'src/symbols',
  'src/exchange/svg',
  'symbols',
];

const hash = await hashOf(INPUTS);
if (existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === hash) {
  console.log('Fonts and symbols are up to date.');
} else {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  // Fetched only here: loading the font tools alone takes longer than finding that nothing changed.
  const { buildFonts } = await import('./fonts');
  const { buildSymbols } = await import('./symbols');
  const { buildLanguages } = await import('./languages');
  await timed('fonts', buildFonts);
  await timed('symbols', buildSymbols);
  await timed('languages', buildLanguages);
  await writeFile(STAMP, hash);
}

async function timed(name: string, build: (outDir: string) => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await build(OUT);
  console.log(`Made ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
}

async function hashOf(paths: readonly string[]): Promise<string> {
  const sum = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesIn(path)) sum.update(file).update(await readFile(join(ROOT, file)));
  }
  return sum.digest('hex');
}

async function filesIn(path: string): Promise<readonly string[]> {
  if (/\.[a-z]+$/u.test(path)) return [path];
  const entries = await readdir(join(ROOT, path), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.includes('.test.'));
  return files.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length)).sort();
}
