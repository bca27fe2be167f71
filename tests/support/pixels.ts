import type { Locator, Page } from '@playwright/test';

export type Colour = readonly [red: number, green: number, blue: number];

/** JPEG changes colours a little. */
const SAME = 14;

/** Pixels of this colour on the canvases found there, as they are drawn now. */
export function pixelsOf(canvases: Locator, colour: Colour): Promise<number> {
  return canvases.evaluateAll(
    (elements, [wanted, same]) => {
      let found = 0;
      for (const element of elements as unknown as readonly HTMLCanvasElement[]) {
        const { width, height } = element;
        if (width * height === 0) continue;
        const data = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
        for (let at = 0; at < data.length; at += 4) {
          const near = wanted.every((channel, i) => Math.abs(channel - (data[at + i] ?? 0)) <= same);
          if (near && data[at + 3] === 255) found += 1;
        }
      }
      return found;
    },
    [colour, SAME] as const,
  );
}

/** A picture of pixels inside a PDF. */
export interface PdfImage {
  readonly width: number;
  readonly height: number;
  readonly jpeg: boolean;
  readonly bytes: Buffer;
}

/** Every picture of pixels that the file holds, each once. */
export function imagesIn(pdf: Uint8Array): readonly PdfImage[] {
  const file = Buffer.from(pdf).toString('latin1');
  const found = file.matchAll(/<<((?:(?!>>\s*stream)[\s\S])*?\/Subtype \/Image[\s\S]*?)>>\s*stream\r?\n/gu);
  return [...found].map((match) => {
    const [whole, head = ''] = match;
    const start = match.index + whole.length;
    return {
      width: Number(/\/Width (\d+)/u.exec(head)?.[1]),
      height: Number(/\/Height (\d+)/u.exec(head)?.[1]),
      jpeg: head.includes('/DCTDecode'),
      bytes: Buffer.from(file.slice(start, file.indexOf('\nendstream', start)), 'latin1'),
    };
  });
}

/** The colour in the middle of a JPEG. */
export function middleColour(page: Page, { bytes }: PdfImage): Promise<readonly number[]> {
  return page.evaluate(async (text) => {
    const data = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([data], { type: 'image/jpeg' }));
    const ink = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    ink?.drawImage(bitmap, 0, 0);
    const [red = 0, green = 0, blue = 0] =
      ink?.getImageData(bitmap.width >> 1, bitmap.height >> 1, 1, 1).data ?? [];
    return [red, green, blue];
  }, bytes.toString('base64'));
}
