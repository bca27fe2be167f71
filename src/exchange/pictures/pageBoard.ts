import type { Board } from './makePixels';

/** A canvas of the page to draw pixels on. */
export function pageBoard(width: number, height: number): Board | null {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const ink = canvas.getContext('2d', { willReadFrequently: true });
  const toBlob = (type: string, quality: number) =>
    new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  return ink && { ink, toBlob };
}
