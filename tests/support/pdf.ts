import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const MM_PER_POINT = 25.4 / 72;

export interface SizeMm {
  readonly width: number;
  readonly height: number;
}

/** The file as text, what is packed in it unpacked: everything that a PDF says can be searched for here. */
export function plainPdf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('latin1');
  return file.replace(/stream\r?\n([\s\S]*?)\r?\nendstream/gu, (whole, packed: string) => {
    const unpacked = unpack(Buffer.from(packed, 'latin1'));
    return unpacked === null ? whole : `stream\n${unpacked}\nendstream`;
  });
}

/** Null for what was not packed. */
function unpack(packed: Buffer): string | null {
  try {
    return inflateSync(packed).toString('latin1');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/** The pages as they will come out of a printer. */
export function pageSizes(pdf: string): readonly SizeMm[] {
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, width, height]) => ({
    width: Number(width) * MM_PER_POINT,
    height: Number(height) * MM_PER_POINT,
  }));
}

/** What somebody who selects all and copies gets, a page each. */
export async function wordsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, at) => {
    const { items } = await (await document.getPage(at + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  return Promise.all(pages);
}

/** Faces that the file names, and those that it carries. */
export function fontsOf(pdf: string): {
  readonly named: readonly string[];
  readonly carried: readonly string[];
} {
  const named = [...pdf.matchAll(/\/BaseFont \/([^\s/>]+)/gu)].map(([, name]) => name ?? '');
  const descriptors = pdf.match(/<<(?:(?!>>)[\s\S])*\/FontDescriptor\b(?:(?!endobj)[\s\S])*/gu) ?? [];
  const carried = descriptors
    .filter((descriptor) => descriptor.includes('/FontFile2'))
    .map((descriptor) => /\/FontName \/([^\s/>]+)/u.exec(descriptor)?.[1] ?? '');
  return { named: [...new Set(named)].sort(), carried: [...new Set(carried)].sort() };
}

/** A straight stroke, mm from the left and the foot of its page. */
export interface Stroke {
  readonly colour: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

const NUMBER = '(-?[\\d.]+)';
const NUMBERS = (count: number) => Array.from({ length: count }, () => NUMBER).join(' ');
const STROKE = new RegExp(
  `q\\n${NUMBERS(6)} cm\\n([\\d. ]+) RG\\n(?:[^\\n]*\\n){4}${NUMBERS(2)} m\\n${NUMBERS(2)} l\\nS\\nQ`,
  'gu',
);

/** Every single straight line that is drawn, on whatever page. */
export function strokesOf(pdf: string): readonly Stroke[] {
  return [...pdf.matchAll(STROKE)].map((found) => {
    const [a = 0, , , d = 0, e = 0, f = 0] = found.slice(1, 7).map(Number);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = found.slice(8, 12).map(Number);
    const place = (x: number, y: number) => ({
      x: (a * x + e) * MM_PER_POINT,
      y: (d * y + f) * MM_PER_POINT,
    });
    return { colour: found[7] ?? '', from: place(x1, y1), to: place(x2, y2) };
  });
}
