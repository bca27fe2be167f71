import { KEPT_SIDE } from './limits';
import type { Pixels } from './pixels';

/** A canvas of the page or of a worker. */
export interface Board {
  readonly ink: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  readonly toBlob: (mime: string, quality: number) => Promise<Blob | null>;
}

export type MakeBoard = (width: number, height: number) => Board | null;

/** What a picture of pixels is drawn from. */
export interface PixelSource {
  readonly image: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

const QUALITY = 0.86;
/** As for drawings: a picture with a wide empty margin is enlarged by so much at most. */
const MOST_ENLARGED = 1.3;
const SEEN = 8;

/** The picture, cut down to what a card needs: JPEG where it hides what is below it, else PNG. */
export async function makePixels(source: PixelSource, makeBoard: MakeBoard): Promise<Pixels | null> {
  const scale = Math.min(1, KEPT_SIDE / Math.max(source.width, source.height));
  const [width, height] = [source.width, source.height].map((side) => Math.max(1, Math.round(side * scale)));
  const board = makeBoard(width ?? 1, height ?? 1);
  if (!board || !width || !height) return null;
  board.ink.drawImage(source.image, 0, 0, width, height);
  const { data } = board.ink.getImageData(0, 0, width, height);
  const place = seenIn(data, width, height);
  if (!place) return null;
  if (place.solid) return encoded(board, { width, height, mime: 'image/jpeg' });
  const side = Math.ceil(
    Math.max(place.right - place.left, place.bottom - place.top, Math.max(width, height) / MOST_ENLARGED),
  );
  const cut = makeBoard(side, side);
  if (!cut) return null;
  const x = Math.round((place.left + place.right - side) / 2);
  const y = Math.round((place.top + place.bottom - side) / 2);
  cut.ink.drawImage(source.image, -x, -y, width, height);
  return encoded(cut, { width: side, height: side, mime: 'image/png' });
}

interface SeenPlace {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Nothing shines through anywhere. */
  readonly solid: boolean;
}

/** The part of a picture that is not see-through; null where all of it is. */
function seenIn(data: Uint8ClampedArray, width: number, height: number): SeenPlace | null {
  let [left, top, right, bottom, solid] = [width, height, 0, 0, true];
  for (let at = 3, x = 0, y = 0; at < data.length; at += 4) {
    const alpha = data[at] ?? 0;
    if (alpha < 255) solid = false;
    if (alpha >= SEEN) {
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
    x += 1;
    if (x === width) {
      x = 0;
      y += 1;
    }
  }
  return right > left ? { left, top, right, bottom, solid } : null;
}

/** The board as a file, with none of what a camera writes beside its pixels. */
export async function encoded(
  board: Board,
  { width, height, mime }: Pick<Pixels, 'width' | 'height' | 'mime'>,
): Promise<Pixels | null> {
  const blob = await board.toBlob(mime, QUALITY);
  return blob ? { mime, width, height, bytes: new Uint8Array(await blob.arrayBuffer()) } : null;
}
