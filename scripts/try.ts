import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseCatalogue } from '../src/symbols/catalogue';
import { pictureWords } from '../src/symbols/pictureWords';
import { buildSearch, searchSymbols } from '../src/symbols/search';
import { parseDay } from '../src/words/parseDay';
import { pictureForLabel } from '../src/words/picturesFor';
import { DENSITIES, symbolised } from '../src/words/symbolise';
import { tokensOf } from '../src/words/tokens';

/*
 * The app's own search and reading of a typed day, from a shell:
 *   npm run -s try -- find "wash hands"        the ten best symbols, one a line
 *   npm run -s try -- find --lines < queries   a JSON array of names for each line
 *   npm run -s try -- day < list.txt           JSON: every activity with its time and picture
 *   npm run -s try -- words < text.txt         JSON: every word or phrase in order, where it starts, and its picture or null;
 *                                              --most, --every: with more pictures than the key words have
 */

const HELP = `Ask the app's own code:
  npm run -s try -- find "wash hands"
  npm run -s try -- find --lines < queries.txt
  npm run -s try -- day < list.txt
  npm run -s try -- words [--most | --every | --none] < text.txt
`;
const HITS = 10;
const INDEX = fileURLToPath(new URL('../public/assets/symbols/index.json', import.meta.url));
const BUILD = fileURLToPath(new URL('assets/build.ts', import.meta.url));

const [command, ...given] = process.argv.slice(2);
process.stdout.write(answer(command, given));

function answer(asked: string | undefined, rest: readonly string[]): string {
  if (asked === 'find' && rest[0] === '--lines') return findLines(readFileSync(0, 'utf8'));
  if (asked === 'find' && rest.length > 0) return find(rest.join(' '));
  if (asked === 'day') return day(rest.length > 0 ? rest.join('\n') : readFileSync(0, 'utf8'));
  if (asked === 'words') return words(rest);
  process.exitCode = 1;
  return HELP;
}

function find(query: string): string {
  const names = namesFor(query, searchInLibrary());
  return names.map((name) => `${name}\n`).join('');
}

function findLines(text: string): string {
  const search = searchInLibrary();
  const queries = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return queries.map((query) => `${JSON.stringify(namesFor(query, search))}\n`).join('');
}

function namesFor(query: string, search: ReturnType<typeof buildSearch>): readonly string[] {
  return searchSymbols(search, query, HITS).map(({ name }) => name);
}

function day(text: string): string {
  const lookup = pictureWords(catalogue());
  const lines = parseDay(text).map(({ label, time }) => ({
    label,
    ...(time !== null && { time }),
    picture: pictureForLabel(label, lookup)?.entry.name ?? null,
  }));
  return `${JSON.stringify(lines, null, 1)}\n`;
}

/** A text as an argument, or from standard input. */
function words(rest: readonly string[]): string {
  const wish = rest.find((word) => word.startsWith('--'))?.slice(2);
  const density = DENSITIES.find((one) => one === wish) ?? 'key';
  const typed = rest.filter((word) => !word.startsWith('--')).join(' ');
  const text = typed === '' ? readFileSync(0, 'utf8') : typed;
  const tokens = tokensOf(text);
  const runs = new Map(symbolised(tokens, pictureWords(catalogue()), density).map((run) => [run.from, run]));
  const parts: unknown[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = runs.get(at);
    const to = run?.to ?? at + 1;
    const start = tokens[at]?.start ?? 0;
    const last = tokens[to - 1];
    const end = last ? last.start + last.word.length : start;
    parts.push({
      words: text.slice(start, end),
      start,
      picture: run?.picture.name ?? null,
      ...(run?.negated && { crossed: true }),
    });
    at = to;
  }
  return `${JSON.stringify(parts, null, 1)}\n`;
}

function searchInLibrary(): ReturnType<typeof buildSearch> {
  return buildSearch(catalogue());
}

function catalogue() {
  if (!existsSync(INDEX)) makeAssets();
  const read = parseCatalogue(JSON.parse(readFileSync(INDEX, 'utf8')));
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

function makeAssets(): void {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const { status } = spawnSync(process.execPath, [tsx, BUILD], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The symbols could not be made. Run `npm run assets` to see why.');
}
