import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { drawingOf, entriesInGroup, parseCatalogue } from '../src/symbols/catalogue';
import type { SymbolEntry } from '../src/symbols/symbol';
import { drawingSvg } from './assets/symbols/svg';

/**
 * Every symbol to look over, a PNG for each group: `npx tsx scripts/contact-sheet.ts [unlabelled]`. Weak ones stand on a
 * yellow ground. Needs `npm run assets` first; writes below .cache, which is not kept.
 */
const ROOT = new URL('../', import.meta.url);
const OUT = new URL('.cache/contact-sheets/', ROOT);
const SIDE = 84;
const TILE = { width: 112, height: 122 };
const ACROSS = 12;
/** Tiles on one sheet: more, and the names can't be read. */
const MOST = 144;

const labelled = process.argv[2] !== 'unlabelled';
const built = (name: string) => readFileSync(new URL(`public/assets/symbols/${name}`, ROOT), 'utf8');
const read = parseCatalogue(JSON.parse(built('index.json')));
if (!read.ok) throw new Error(read.problem);
const catalogue = read.value;
const shapes = built('shapes.txt');

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const group of catalogue.groups) {
  const entries = entriesInGroup(catalogue, group);
  for (let from = 0; from < entries.length; from += MOST) {
    const name = `${group.toLowerCase().replaceAll(' ', '-')}-${from / MOST + 1}.png`;
    writeFileSync(new URL(name, OUT), sheet(entries.slice(from, from + MOST)));
    console.log(`${name}: ${entries.slice(from, from + MOST).length} pictures`);
  }
}
console.log(`They are in ${fileURLToPath(OUT)}`);

function sheet(entries: readonly SymbolEntry[]): Buffer {
  const height = Math.ceil(entries.length / ACROSS) * TILE.height;
  const tiles = entries.map((entry, at) =>
    tile(entry, (at % ACROSS) * TILE.width, Math.floor(at / ACROSS) * TILE.height),
  );
  const size = `width="${ACROSS * TILE.width}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%" fill="#fff"/>${tiles.join('')}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: true } }).render().asPng();
}

function tile(entry: SymbolEntry, x: number, y: number): string {
  const ground = entry.fit === 'weak' ? '#fff0c2' : '#fff';
  const words = labelled ? text(entry.name, x + TILE.width / 2, y + TILE.height - 8) : '';
  return [
    `<rect x="${x}" y="${y}" width="${TILE.width}" height="${TILE.height}" fill="${ground}" stroke="#ddd"/>`,
    drawingSvg(drawingOf(shapes, entry), { x: x + (TILE.width - SIDE) / 2, y: y + 8, size: SIDE }),
    words,
  ].join('');
}

function text(words: string, x: number, y: number): string {
  const shown = words.length > 20 ? `${words.slice(0, 19)}…` : words;
  const safe = shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" font-size="11" font-family="sans-serif" text-anchor="middle">${safe}</text>`;
}
