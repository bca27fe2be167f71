import type { jsPDF } from 'jspdf';
import type { Raster } from '../../symbols/symbol';
import type { PaintPath } from '../paths';

interface Embedded {
  readonly alias: string;
  readonly bytes: Uint8Array;
  readonly format: 'JPEG' | 'PNG';
}

/** What each document carries already: a picture on thirty cards is in the file once. */
const carried = new WeakMap<jsPDF, Map<string, Embedded>>();

/** Puts a picture of pixels on the page: a JPEG byte for byte, a PNG with all that shines through it. */
export function placeRaster(
  pdf: jsPDF,
  { href, width, height }: Raster,
  { x, y, scale }: Pick<PaintPath, 'x' | 'y' | 'scale'>,
): void {
  const { alias, bytes, format } = embeddedIn(pdf, href);
  pdf.addImage({
    imageData: bytes,
    format,
    x,
    y,
    width: width * scale,
    height: height * scale,
    alias,
    compression: 'MEDIUM',
  });
}

function embeddedIn(pdf: jsPDF, href: string): Embedded {
  const all = carried.get(pdf) ?? new Map<string, Embedded>();
  carried.set(pdf, all);
  const known = all.get(href);
  if (known) return known;
  const made: Embedded = {
    alias: `raster-${all.size}`,
    bytes: bytesOf(href),
    format: href.startsWith('data:image/jpeg') ? 'JPEG' : 'PNG',
  };
  all.set(href, made);
  return made;
}

/** The bytes of a `data:…;base64,` address. */
function bytesOf(href: string): Uint8Array {
  return Uint8Array.from(atob(href.slice(href.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}
