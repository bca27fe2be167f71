import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawingOf, entriesInGroup, parseCatalogue } from '../src/symbols/catalogue';
import type { Drawing, Shape, SymbolEntry } from '../src/symbols/symbol';

/** Every symbol, group by group, on one page to look over: `npx tsx scripts/contact-sheet.ts`. */

const ROOT = new URL('../', import.meta.url);
const SIZE_PX = 72;
const STYLE = `body{font:11px sans-serif}h2{clear:both}
figure{float:left;width:${SIZE_PX + 24}px;height:${SIZE_PX + 48}px;margin:2px;text-align:center;border:1px solid #ccc}
.weak{background:#fff4dd}`;

const built = (name: string) => readFileSync(new URL(`public/assets/symbols/${name}`, ROOT), 'utf8');
const read = parseCatalogue(JSON.parse(built('index.json')));
if (!read.ok) throw new Error(read.problem);
const catalogue = read.value;
const shapes = built('shapes.txt');

const body = catalogue.groups.map((group) => {
  const entries = entriesInGroup(catalogue, group);
  return `<h2>${group} (${entries.length})</h2>${entries.map(figure).join('')}`;
});
mkdirSync(new URL('.cache/', ROOT), { recursive: true });
const page = new URL('.cache/contact-sheet.html', ROOT);
writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${body.join('\n')}\n`);
console.log(`Open ${fileURLToPath(page)}`);

function figure(entry: SymbolEntry): string {
  return `<figure class="${entry.fit}" title="${entry.id}">${svg(drawingOf(shapes, entry))}<br>${entry.name}</figure>`;
}

function svg({ box, shapes: parts }: Drawing): string {
  return `<svg width="${SIZE_PX}" height="${SIZE_PX}" viewBox="${box.join(' ')}">${parts.map(path).join('')}</svg>`;
}

function path({ d, fill, stroke, width, cap, join, rule }: Shape): string {
  const ends = `stroke-linecap="${cap ?? 'butt'}" stroke-linejoin="${join ?? 'miter'}"`;
  const line = stroke ? `stroke="${stroke}" stroke-width="${width}" ${ends}` : '';
  return `<path d="${d}" fill="${fill ?? 'none'}" fill-rule="${rule ?? 'nonzero'}" ${line}/>`;
}
