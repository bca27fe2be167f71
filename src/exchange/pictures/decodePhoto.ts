import { WORKING_SIDE } from './limits';
import type { PixelSize } from './sniff';

/** A photo as pixels of the page, upright, no larger than needed to cut a part out of it. */
export interface OpenPhoto extends PixelSize {
  readonly canvas: HTMLCanvasElement;
}

/** Lets the browser decode, which knows how the camera was held. Nothing but pixels is taken over. */
export async function decodePhoto(bytes: Uint8Array, mime: string): Promise<OpenPhoto | null> {
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mime });
  const bitmap = await refusedAsNull(() => createImageBitmap(blob));
  if (bitmap) {
    const photo = drawnSmall(bitmap, bitmap);
    bitmap.close();
    return photo;
  }
  // An image element shows half a file as well, so it is asked only for what some browsers open in no other way.
  return mime === 'image/heic' ? refusedAsNull(() => shownAsImage(blob)) : null;
}

async function shownAsImage(blob: Blob): Promise<OpenPhoto | null> {
  const address = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return drawnSmall(image, { width: image.naturalWidth, height: image.naturalHeight });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A browser says by an error that a file is no picture to it. */
async function refusedAsNull<T>(open: () => Promise<T>): Promise<T | null> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function drawnSmall(image: CanvasImageSource, size: PixelSize): OpenPhoto | null {
  if (size.width === 0 || size.height === 0) return null;
  const scale = Math.min(1, WORKING_SIDE / Math.max(size.width, size.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(size.width * scale));
  canvas.height = Math.max(1, Math.round(size.height * scale));
  const ink = canvas.getContext('2d');
  if (!ink) return null;
  ink.imageSmoothingQuality = 'high';
  ink.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { canvas, width: canvas.width, height: canvas.height };
}
