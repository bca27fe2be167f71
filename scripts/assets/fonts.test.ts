import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkit';
import { jsPDF } from 'jspdf';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { SCRIPT_FILES } from '../../src/base/languages';
import { FONTS, type FontTables, parseFontTables, WEIGHTS } from '../../src/scene/fonts';
import { buildFonts } from './fonts';

const FACES = FONTS.flatMap(({ id, files }) =>
  WEIGHTS.map((weight) => ({ id, weight, file: files[weight] })),
);
/** Welsh, Polish, Turkish, Romanian, French, Czech, and the signs of everyday writing. */
const NEEDED = 'AZaz09ŵŷŴŶáïûąćęłńśźżğışŞİăâîșțȘȚãõñ¿¡àéçœčřů£€½×÷°–—‘’“”…•';
const TRUE_TYPE = '00010000';

let folder = '';
let fonts: FontTables;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cuecraft-fonts-'));
  await buildFonts(folder);
  const parsed = parseFontTables(JSON.parse(await readFile(join(folder, 'fonts', 'tables.json'), 'utf8')));
  if (!parsed.ok) throw new Error(parsed.problem);
  fonts = parsed.value;
}, 30_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

function readFace(file: string): Promise<Buffer> {
  return readFile(join(folder, 'fonts', file));
}

test.each(FACES)('$id $weight has the letters that names in a British school need', ({ id, weight }) => {
  const missing = [...NEEDED].filter(
    (letter) => fonts(id, weight).advance(letter.codePointAt(0) ?? 0) === null,
  );

  expect(missing).toEqual([]);
});

test.each(FACES)('$id $weight is TrueType and keeps no rule that would kern or join', async ({ file }) => {
  const face = await readFace(file);
  const tags = Array.from({ length: face.readUInt16BE(4) }, (_, at) =>
    face.toString('latin1', 12 + at * 16, 16 + at * 16),
  );

  expect(face.toString('hex', 0, 4)).toBe(TRUE_TYPE);
  expect(tags.filter((tag) => ['GSUB', 'GPOS', 'kern', 'CFF '].includes(tag))).toEqual([]);
});

test.each(FACES)('$id $weight carries no reserved name as its own', async ({ file }) => {
  const { familyName, postscriptName } = create(await readFace(file));

  expect(`${familyName} ${postscriptName}`).toMatch(/^Cuecraft Reader [ALHD] CuecraftReader[ALHD]-/u);
});

test.each(FACES)('$id $weight is as wide in the PDF as in its table', async ({ id, weight, file }) => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const pdf = new jsPDF();
  pdf.addFileToVFS(file, (await readFace(file)).toString('base64'));
  pdf.addFont(file, id, 'normal');
  pdf.setFont(id, 'normal');

  const measured = [...NEEDED].reduce(
    (sum, letter) => sum + (fonts(id, weight).advance(letter.codePointAt(0) ?? 0) ?? 0),
    0,
  );

  expect(pdf.getStringUnitWidth(NEEDED)).toBeCloseTo(measured, 6);
  expect(complaint).not.toHaveBeenCalled();
});

test('Andika, which stands in for the others, also writes Yoruba and Cyrillic', () => {
  const letters = [...'ẹọṣПривіт'].map((letter) => fonts('andika', 400).advance(letter.codePointAt(0) ?? 0));

  expect(letters).not.toContain(null);
});

test.each(Object.entries(SCRIPT_FILES))(
  'the face for %s keeps the rules that join its letters',
  async (_, file) => {
    const face = await readFace(file);
    const tags = Array.from({ length: face.readUInt16BE(4) }, (_, at) =>
      face.toString('latin1', 12 + at * 16, 16 + at * 16),
    );

    expect(tags).toEqual(expect.arrayContaining(['GSUB', 'GPOS', 'glyf']));
  },
);

test.each([
  ['arabic', 'پښتو ګېډۍ ځڅړڼ فارسی ک‌ گ چ ژ ٠١٢ ۴۵۶ ، ؟'],
  ['nastaliq', 'اردو ٹ ڈ ڑ ں ے ھ ۓ ۱۲۳ ، ۔'],
  ['bengali', 'ক্ষ ড় ঢ় য় ৎ ং ঃ ঁ ০১২৩ ।'],
  ['gurmukhi', 'ਪੰਜਾਬੀ ੴ ਸ਼ ਖ਼ ਗ਼ ਜ਼ ਫ਼ ਲ਼ ੧੨੩ ।'],
  ['gujarati', 'ગુજરાતી ૐ ળ ૧૨૩'],
  ['tamil', 'தமிழ் ஸ்ரீ ஹ ௧ ஃ'],
] as const)('the face for %s has every letter of its languages', async (script, letters) => {
  const has = new Set(create(await readFace(SCRIPT_FILES[script])).characterSet);

  expect([...letters.normalize('NFC')].filter((letter) => !has.has(letter.codePointAt(0) ?? 0))).toEqual([]);
});

test('the notice names every font and holds the licence', async () => {
  const notice = await readFile(join(folder, 'fonts', 'ATTRIBUTION.txt'), 'utf8');

  for (const { file } of FACES) expect(notice).toContain(file);
  for (const file of Object.values(SCRIPT_FILES)) expect(notice).toContain(file);
  expect(notice).toContain('PERMISSION & CONDITIONS');
});
