import type { Result } from '../base/result';
import type { Look } from '../model/look';
import { FONTS, type FontTables, parseFontTables } from '../scene/fonts';
import { fetchBytes, fetchJson } from './files';

/** Letter widths, from which all text is placed. */
export async function loadFontTables(): Promise<Result<FontTables>> {
  const tables = await fetchJson('assets/fonts/tables.json');
  return tables.ok ? parseFontTables(tables.value) : tables;
}

/** The bytes of a bundled font, for the PDF. Throws when the file can't be had. */
export async function fontFile(name: string): Promise<ArrayBuffer> {
  const bytes = await fetchBytes(`assets/fonts/${name}`);
  if (!bytes.ok) throw new Error(bytes.problem);
  return bytes.value;
}

/** Waits until the canvas can draw with the faces of a look. A face that fails falls back, and printing says so. */
export async function loadFaces(look: Look): Promise<void> {
  const families = FONTS.filter(({ id }) => id === look.font || id === 'andika').map(({ family }) => family);
  const faces = families.flatMap((family) => [400, 700].map((weight) => `${weight} 16px "${family}"`));
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
}
