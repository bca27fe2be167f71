import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Font } from 'fonteditor-core';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { FONTS, type PackedTable, WEIGHTS, type Weight } from '../../src/scene/fonts';
import { FONT_SOURCES, type FontSource, LICENCE_FILE, lettersOf } from './fontSources';
import { buildScriptFonts } from './scriptFonts';
import { renamed } from './sfnt';

/** Layout rules would let the canvas kern and join letters where the PDF can not: without them both place alike. */
const LAYOUT_TABLES = ['GSUB', 'GPOS', 'GDEF', 'kern', 'STAT', 'COLR', 'CPAL', 'gasp', 'DSIG'];
const NODE_MODULES = new URL('../../node_modules/', import.meta.url);
const OPEN_FONT_LICENCE = 'https://openfontlicense.org';
/** The first bytes of a font whose outlines are CFF: jsPDF silently replaces such a font. */
const CFF_MARK = 'OTTO';

/** Makes the eight faces and their tables, those of the scripts that are shaped, and their licence notice in `<outDir>/fonts`. */
export async function buildFonts(outDir: string): Promise<void> {
  const folder = join(outDir, 'fonts');
  await mkdir(folder, { recursive: true });
  const tables: Record<string, Record<number, PackedTable>> = {};
  for (const source of FONT_SOURCES) {
    const ofFont: Record<number, PackedTable> = {};
    for (const weight of WEIGHTS) {
      const face = await buildFace(source, weight);
      ofFont[weight] = packTable(face);
      await writeFile(join(folder, fileOf(source, weight)), face);
    }
    tables[source.id] = ofFont;
  }
  await writeFile(join(folder, 'tables.json'), JSON.stringify(tables));
  await writeFile(join(folder, 'ATTRIBUTION.txt'), await attribution(await buildScriptFonts(folder)));
}

async function buildFace(source: FontSource, weight: Weight): Promise<Uint8Array> {
  const original = await readFile(new URL(source.files[weight], NODE_MODULES));
  const cut = await subsetFont(original, lettersOf(source), {
    targetFormat: 'sfnt',
    noHinting: true,
    keepFeatures: [],
    dropTables: LAYOUT_TABLES,
  });
  const style = weight === 700 ? 'Bold' : 'Regular';
  return renamed(cut.toString('latin1', 0, 4) === CFF_MARK ? toTrueType(cut) : cut, {
    0: source.copyright,
    1: source.inside,
    2: style,
    3: `${source.inside} ${style}`,
    4: `${source.inside} ${style}`,
    5: 'Version 1.000',
    6: `${source.inside.replaceAll(' ', '')}-${style}`,
    10: `Cut down for Cuecraft; based on ${source.basedOn}.`,
    13: 'This Font Software is licensed under the SIL Open Font License, Version 1.1.',
    14: OPEN_FONT_LICENCE,
  });
}

function toTrueType(cff: Buffer): Uint8Array {
  const font = Font.create(cff, { type: 'otf' });
  return font.write({ type: 'ttf', toBuffer: true, hinting: false }) as Buffer;
}

function fileOf(source: FontSource, weight: Weight): string {
  const font = FONTS.find(({ id }) => id === source.id);
  if (!font) throw new Error(`src/scene/fonts.ts does not name ${source.id}`);
  return font.files[weight];
}

/** Advances as runs of neighbouring code points: [first, advance, advance, ...], which pack far smaller than pairs. */
function packTable(face: Uint8Array): PackedTable {
  const font = create(face);
  const advances: number[][] = [];
  let next = -1;
  for (const code of [...font.characterSet].sort((a, b) => a - b)) {
    if (code !== next) advances.push([code]);
    advances.at(-1)?.push(font.glyphForCodePoint(code).advanceWidth);
    next = code + 1;
  }
  const { unitsPerEm, ascent, descent, lineGap, capHeight, xHeight } = font;
  return { unitsPerEm, ascent, descent, lineGap, capHeight, xHeight, advances };
}

async function attribution(ofScripts: readonly string[]): Promise<string> {
  const licence = await readFile(new URL(LICENCE_FILE, NODE_MODULES), 'utf8');
  const notices = FONT_SOURCES.map(
    ({ id, inside, basedOn, copyright }) =>
      `${id}-400.ttf, ${id}-700.ttf: "${inside}", a changed version based on ${basedOn}.\n${copyright}\n`,
  );
  return [
    'The fonts in this folder were cut down to the letters Cuecraft needs. Those with reserved names were renamed.',
    'They are licensed under the SIL Open Font License, Version 1.1, which stands below.\n',
    ...notices,
    ...ofScripts,
    licence.slice(licence.indexOf('-----')),
  ].join('\n');
}
