import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { drawn } from '../src/symbols/people/drawn';
import { packed, readOwnDrawings } from './assets/symbols/own';
import { drawingSvg } from './assets/symbols/svg';

/**
 * Our own drawings on a sheet, without their labels, to be looked at: `npx tsx scripts/look-at-drawings.ts out.png 84 id id`.
 * Sizes are pixels; with no ids all are drawn. Prints their order, for the sheet must not give them away.
 */
const GAP = 12;
const ACROSS = 1200;

const [out = '.cache/drawings.png', side = '84', ...wanted] = process.argv.slice(2);
const size = Number(side);
const all = await readOwnDrawings();
const ids = wanted.length > 0 ? wanted : [...all.keys()];
const columns = Math.max(1, Math.floor(ACROSS / (size + GAP)));
const tiles = ids.map((id, at) => {
  const drawing = all.get(id);
  if (!drawing) throw new Error(`Nothing is drawn for "${id}".`);
  const [x, y] = [(at % columns) * (size + GAP) + GAP, Math.floor(at / columns) * (size + GAP) + GAP];
  return drawingSvg(drawn(packed(drawing)), { x, y, size });
});
const width = Math.min(columns, ids.length) * (size + GAP) + GAP;
const height = Math.ceil(ids.length / columns) * (size + GAP) + GAP;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${tiles.join('')}</svg>`;
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, new Resvg(svg).render().asPng());
console.log(ids.map((id, at) => `${at + 1} ${id}`).join(', '));
