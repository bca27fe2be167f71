import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Artwork } from '../../src/symbols/symbol';
import type { OwnDrawing } from '../../symbols/rig/drawing';
import { flatten } from './symbols/flatten';
import { OWN, type Row, readLibrary } from './symbols/library';
import { readArtwork } from './symbols/openmoji';
import { withPeople } from './symbols/openmojiPeople';
import { packed, readOwnDrawings } from './symbols/own';

/** What was made, for the line the build prints. */
export interface SymbolsReport {
  readonly symbols: number;
  readonly drawings: number;
  readonly wordless: number;
  /** Sizes in bytes: as they lie, and as they travel. */
  readonly shapes: readonly [raw: number, gzipped: number];
  readonly index: readonly [raw: number, gzipped: number];
}

/** The groups as a teaching assistant looks for them; src/symbols/catalogue.ts reads them in this order. */
const GROUPS = [
  'School day',
  'Routines',
  'Self-help',
  'Places',
  'People',
  'Feelings',
  'Behaviour',
  'Core words',
  'Time words',
  'Sensory',
  'Medical',
  'Trips and transport',
  'Weather and calendar',
  'Maths',
  'Topics',
  'Food',
  'Clothes',
  'Play',
  'Music',
  'Rewards',
  'Equipment',
  'Animals',
  'Nature',
  'Body',
  'Home and tools',
  'Signs and arrows',
] as const;

const FITS = ['unrated', 'weak', 'good'];

/** Writes `symbols/shapes.txt`, `symbols/index.json` and `symbols/makers.json` below `outDir`: the same bytes for the same sources. */
export async function buildSymbols(outDir: string): Promise<SymbolsReport> {
  const own = await readOwnDrawings();
  const rows = readLibrary(own);
  const pictured = rows.filter(({ code }) => code !== '').sort((a, b) => groupAt(a) - groupAt(b));
  const wordless = rows.filter(({ code }) => code === '');
  const codes = [...new Set(pictured.map(({ code }) => code))];
  const drawings = codes.map((code) => drawingText(code, own));
  const shapes = drawings.join('');
  const index = JSON.stringify({
    version: 3,
    groups: GROUPS,
    drawings: codes.map((code, at) => [code, drawings[at]?.length ?? 0]),
    entries: pictured.map((row) => entryRow(row, codes)),
    wordless: wordless.map((row) => [row.name, row.synonyms.join(', '), groupAt(row)]),
  });
  const folder = join(outDir, 'symbols');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'shapes.txt'), shapes);
  writeFileSync(join(folder, 'index.json'), index);
  writeFileSync(join(folder, 'makers.json'), JSON.stringify(makersOf(pictured)));
  return {
    symbols: pictured.length,
    drawings: codes.length,
    wordless: wordless.length,
    shapes: sizes(shapes),
    index: sizes(index),
  };
}

/** Plain ASCII, so that a place in the file is the same counted in bytes or in letters. */
function drawingText(code: string, own: ReadonlyMap<string, OwnDrawing>): string {
  try {
    return JSON.stringify(artworkOf(code, own));
  } catch (error) {
    throw new Error(`${code} can not become plain shapes: ${error instanceof Error ? error.message : error}`);
  }
}

function artworkOf(code: string, own: ReadonlyMap<string, OwnDrawing>): Artwork {
  const drawing = code.startsWith(OWN) ? own.get(code.slice(OWN.length)) : undefined;
  return drawing ? packed(drawing) : withPeople(code, flatten(readArtwork(code)));
}

function entryRow(row: Row, codes: readonly string[]): readonly (string | number)[] {
  const lists = [row.synonyms.join(', '), row.tags.join(', ')];
  const [drawing, other] = [codes.indexOf(row.code), codes.indexOf(row.other)];
  return [row.id, row.name, ...lists, groupAt(row), FITS.indexOf(row.fit), drawing, row.shows, other];
}

/** Who drew what: the one who drew most comes first. Each picture is named once. */
function makersOf(rows: readonly Row[]): readonly (readonly [string, readonly string[]])[] {
  const drawn = new Map<string, Set<string>>();
  const met = new Set<string>();
  for (const { code, name, maker } of rows) {
    if (met.has(code)) continue;
    met.add(code);
    drawn.set(maker, (drawn.get(maker) ?? new Set()).add(name));
  }
  return [...drawn]
    .map(([maker, names]) => [maker, [...names].sort()] as const)
    .sort(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b));
}

function groupAt({ group, name }: Row): number {
  const at = (GROUPS as readonly string[]).indexOf(group);
  if (at < 0)
    throw new Error(`"${name}" is in the group "${group}", which scripts/assets/symbols.ts does not list.`);
  return at;
}

function sizes(text: string): readonly [number, number] {
  return [Buffer.byteLength(text), gzipSync(text, { level: 9 }).length];
}
