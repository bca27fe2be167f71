import { jsPDF } from 'jspdf';
import { FONTS, type FontId, type Weight } from '../../scene/fonts';
import type { Scene } from '../../scene/nodes';
import type { Pictures } from '../paths';
import { faceName } from './faceName';
import { paintScene, UNSEEN_FACE } from './paintPdf';

export interface PdfWish {
  readonly title: string;
  readonly sheets: readonly Scene[];
  readonly pictures: Pictures;
  /** The bytes of a bundled font file, the same that the canvas draws with. */
  readonly fontFile: (name: string) => Promise<ArrayBuffer>;
  /** Told after each sheet. */
  readonly onSheet?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Sheets as one true-size vector PDF. Throws `AbortError` when cancelled. */
export async function makePdf(wish: PdfWish): Promise<Blob> {
  const [first] = wish.sheets;
  if (!first) throw new Error('A PDF needs at least one sheet');
  const pdf = startDocument(first, wish.title);
  for (const face of facesOf(wish.sheets)) await embed(pdf, face, wish.fontFile);
  for (const [at, sheet] of wish.sheets.entries()) {
    wish.signal?.throwIfAborted();
    if (at > 0) pdf.addPage([sheet.width, sheet.height], lie(sheet));
    paintScene(pdf, sheet, wish.pictures);
    wish.onSheet?.(at + 1);
    await nextTurn();
  }
  return pdf.output('blob');
}

function startDocument(first: Scene, title: string): jsPDF {
  const pdf = new jsPDF({
    unit: 'mm',
    format: [first.width, first.height],
    orientation: lie(first),
    compress: true,
    putOnlyUsedFonts: true,
  });
  pdf.setDocumentProperties({ title, creator: 'Cuecraft' });
  pdf.setLanguage('en-GB');
  // Asks the print dialog not to scale: cards must fit their slots (practice.md 0.2).
  pdf.viewerPreferences({ PrintScaling: 'None', DisplayDocTitle: true });
  return pdf;
}

function lie(scene: Scene): 'landscape' | 'portrait' {
  return scene.width > scene.height ? 'landscape' : 'portrait';
}

interface Face {
  readonly font: FontId;
  readonly weight: Weight;
}

function facesOf(sheets: readonly Scene[]): readonly Face[] {
  const faces = new Map<string, Face>();
  for (const node of sheets.flatMap((sheet) => sheet.nodes)) {
    if (node.type !== 'text') continue;
    const [font, weight] = node.font === 'device' ? UNSEEN_FACE : ([node.font, node.weight] as const);
    faces.set(`${font} ${weight}`, { font, weight });
  }
  return [...faces.values()];
}

async function embed(pdf: jsPDF, face: Face, fontFile: PdfWish['fontFile']): Promise<void> {
  const name = FONTS.find(({ id }) => id === face.font)?.files[face.weight];
  if (name === undefined) throw new Error(`No file for ${face.font} ${face.weight}`);
  pdf.addFileToVFS(name, binaryString(await fontFile(name)));
  pdf.addFont(name, faceName(face.font, face.weight), 'normal');
}

/** jsPDF takes a file as a string of bytes. */
function binaryString(bytes: ArrayBuffer): string {
  const CHUNK = 8192;
  const view = new Uint8Array(bytes);
  let text = '';
  for (let at = 0; at < view.length; at += CHUNK)
    text += String.fromCharCode(...view.subarray(at, at + CHUNK));
  return text;
}

/** Lets the screen breathe between sheets, so that progress shows and Cancel is heard. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
