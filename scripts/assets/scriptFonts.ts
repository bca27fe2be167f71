import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { ShapedScript } from '../../src/base/languages';
import { SCRIPT_FILES } from '../../src/base/languages';

const NODE_MODULES = new URL('../../node_modules/', import.meta.url);
/** Outlines are drawn, not set: nothing is hinted, and no variation or colour is asked for. */
const UNUSED_TABLES = ['STAT', 'COLR', 'CPAL', 'gasp', 'DSIG', 'kern'];

type Run = readonly [number, number];

interface ScriptSource {
  readonly basedOn: string;
  readonly project: string;
  readonly file: string;
  readonly letters: readonly Run[];
}

/** Space, digits and signs, joiners and the circle that carries a lone mark. */
const COMMON: readonly Run[] = [
  [0x20, 0x40],
  [0xa0, 0xa0],
  [0x200c, 0x200d],
  [0x2010, 0x2026],
  [0x25cc, 0x25cc],
];
const DANDAS: Run = [0x964, 0x965];
/** Letters, marks and digits; Koranic signs and those of Africa's languages are left out. */
const ARABIC: readonly Run[] = [
  [0x60c, 0x60c],
  [0x61b, 0x61f],
  [0x621, 0x65f],
  [0x660, 0x66d],
  [0x670, 0x6d5],
  [0x6e5, 0x6e6],
  [0x6ee, 0x6ff],
  [0xfdfc, 0xfdfc],
];

const SOURCES: Readonly<Record<ShapedScript, ScriptSource>> = {
  arabic: noto('Noto Sans Arabic', 'arabic', ARABIC),
  nastaliq: noto('Noto Nastaliq Urdu', 'nastaliq', ARABIC),
  bengali: noto('Noto Sans Bengali', 'bengali', [DANDAS, [0x980, 0x9fe]]),
  gurmukhi: noto('Noto Sans Gurmukhi', 'gurmukhi', [DANDAS, [0xa00, 0xa7f]]),
  gujarati: noto('Noto Sans Gujarati', 'gujarati', [DANDAS, [0xa80, 0xaff]]),
  tamil: noto('Noto Sans Tamil', 'tamil', [DANDAS, [0xb80, 0xbff]]),
};

function noto(basedOn: string, project: string, letters: readonly Run[]): ScriptSource {
  const folder = `@expo-google-fonts/${basedOn.toLowerCase().replaceAll(' ', '-')}`;
  const file = `${folder}/400Regular/${basedOn.replaceAll(' ', '')}_400Regular.ttf`;
  return { basedOn, project, file, letters };
}

/** Cuts one face for each script that has to be shaped, with the rules that join its letters. Answers their notices. */
export async function buildScriptFonts(folder: string): Promise<readonly string[]> {
  const notices: string[] = [];
  for (const [script, source] of Object.entries(SOURCES) as [ShapedScript, ScriptSource][]) {
    const original = await readFile(new URL(source.file, NODE_MODULES));
    const cut = await subsetFont(original, [...COMMON, ...source.letters].map(letters).join(''), {
      targetFormat: 'sfnt',
      noHinting: true,
      dropTables: UNUSED_TABLES,
    });
    await writeFile(join(folder, SCRIPT_FILES[script]), cut);
    notices.push(
      `${SCRIPT_FILES[script]}: a changed version of ${source.basedOn}, cut down.\nCopyright 2022 The Noto Project Authors (https://github.com/notofonts/${source.project})\n`,
    );
  }
  return notices;
}

function letters([first, last]: Run): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}
