import { jsPDF } from 'jspdf';
import type { Pictures } from '../../../src/paint/paths';
import type { Scene } from '../../../src/scene/nodes';
import { plainBoard } from './konvaBoard';

/** CSS px a mm. */
const SCREEN = 96 / 25.4;
const SHARPNESS = 3;

/** The page as one picture in a PDF: the board that is on screen anyway, sharper. Its drawing is not counted. */
export async function rasterPdf(
  page: Scene,
  pictures: Pictures,
  host: HTMLDivElement,
): Promise<{ readonly ms: number; readonly bytes: number }> {
  const stage = plainBoard(host, [page], pictures, {
    width: page.width * SCREEN,
    height: page.height * SCREEN,
  });
  stage.scale({ x: SCREEN, y: SCREEN });
  stage.draw();
  const start = performance.now();
  const picture = stage.toDataURL({ pixelRatio: SHARPNESS, mimeType: 'image/png' });
  const orientation = page.width > page.height ? 'landscape' : 'portrait';
  const pdf = new jsPDF({ unit: 'mm', format: [page.width, page.height], orientation, compress: true });
  pdf.addImage(picture, 'PNG', 0, 0, page.width, page.height, undefined, 'FAST');
  const file = pdf.output('blob');
  const ms = performance.now() - start;
  stage.destroy();
  return { ms, bytes: file.size };
}
