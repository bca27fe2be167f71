import type { Photo } from '../../model/ownPicture';
import { clearBackground, type PlainBackground } from './background';
import { type Crop, turnedSize } from './crop';
import type { OpenPhoto } from './decodePhoto';
import { CLEAR_SIDE, PHOTO_SIDE } from './limits';
import { encoded, type MakeBoard } from './makePixels';

export interface PhotoWish {
  readonly crop: Crop;
  /** Null leaves what is behind as it is. */
  readonly plain: PlainBackground | null;
}

type Ink = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const QUARTER = Math.PI / 2;

/** Draws the cut square, `side` pixels large, and answers which share of it was taken for a plain wall. */
export function drawCut(ink: Ink, photo: OpenPhoto, { crop, plain }: PhotoWish, side: number): number {
  const { width, height } = turnedSize(photo, crop.turn);
  ink.setTransform(1, 0, 0, 1, 0, 0);
  ink.clearRect(0, 0, side, side);
  ink.fillStyle = '#ffffff';
  ink.fillRect(0, 0, side, side);
  const scale = side / crop.side;
  ink.setTransform(scale, 0, 0, scale, -crop.x * scale, -crop.y * scale);
  ink.translate(width / 2, height / 2);
  ink.rotate(crop.turn * QUARTER);
  ink.imageSmoothingQuality = 'high';
  ink.drawImage(photo.canvas, -photo.width / 2, -photo.height / 2);
  ink.setTransform(1, 0, 0, 1, 0, 0);
  if (!plain) return 0;
  const pixels = ink.getImageData(0, 0, side, side);
  const gone = clearBackground(pixels, plain);
  ink.putImageData(pixels, 0, 0);
  return gone;
}

/** The photo as it is kept; null where the device has no room left to make it. */
export async function finishPhoto(
  photo: OpenPhoto,
  wish: PhotoWish,
  makeBoard: MakeBoard,
): Promise<Photo | null> {
  const clear = wish.plain?.to === 'clear';
  const side = Math.max(1, Math.min(clear ? CLEAR_SIDE : PHOTO_SIDE, Math.round(wish.crop.side)));
  const board = makeBoard(side, side);
  if (!board) return null;
  drawCut(board.ink, photo, wish, side);
  const pixels = await encoded(board, {
    width: side,
    height: side,
    mime: clear ? 'image/png' : 'image/jpeg',
  });
  return pixels && { type: 'photo', ...pixels };
}
