import { fail, ok, type Result } from '../../base/result';
import { LARGEST_PHOTO, LONGEST_SIDE, MOST_PHOTO_PIXELS } from './limits';
import { type Found, type PixelSize, sniff } from './sniff';

/** A file as a person hands it over. */
export interface PhotoFile {
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
}

/** What only a browser can do; null where it finds nothing to show. */
export type Decode<Decoded extends PixelSize> = (bytes: Uint8Array, mime: string) => Promise<Decoded | null>;

const MB = 1024 * 1024;
const KEPT = 'Nothing was changed.';
const EMPTY = `This file is empty (0 bytes). ${KEPT} Take the photo again or choose another.`;
const UNREADABLE = `This file can’t be read from this device. ${KEPT} Try again or choose another.`;
const BROKEN = `This photo is damaged and can’t be opened. ${KEPT} Take it again or choose another.`;
const TOO_MANY = `This photo has too many pixels for this device to hold. ${KEPT} Save it smaller, or take it again with the camera here.`;
const STRANGE: Readonly<Record<'archive' | 'gif' | 'unknown' | 'svg', string>> = {
  archive: `This is a zip, not a photo. ${KEPT} Zips of pictures come in under Pictures and words, Packs.`,
  gif: `This is a moving picture (GIF), and paper stands still. ${KEPT} Save it as a PNG, or choose another.`,
  svg: `This is a drawing (SVG), not a photo. ${KEPT} Drawings come in under Pictures and words, Packs.`,
  unknown: `This file is not a photo, whatever it is called. ${KEPT} Cuecraft opens JPEG, PNG and WebP.`,
};
const HEIC = `This is a phone photo (HEIC) that this browser can’t open. ${KEPT} Send it as a JPEG, or take the photo with the camera here.`;

/** A photo opened by what it truly is, whatever it is called; or the sentence that says why it stays shut. */
export async function openPhoto<Decoded extends PixelSize>(
  file: PhotoFile,
  decode: Decode<Decoded>,
): Promise<Result<Decoded>> {
  if (file.size === 0) return fail(EMPTY);
  if (file.size > LARGEST_PHOTO) return fail(tooLarge(file.size));
  const bytes = await readable(file);
  if (!bytes.ok) return bytes;
  const found: Found = sniff(bytes.value);
  if (found.type === 'heic') return decoded(await decode(bytes.value, 'image/heic'), HEIC);
  if (found.type !== 'pixels') return fail(STRANGE[found.type]);
  if (!found.size) return fail(BROKEN);
  if (isHuge(found.size)) return fail(TOO_MANY);
  return decoded(await decode(bytes.value, found.mime), BROKEN);
}

function decoded<Decoded extends PixelSize>(photo: Decoded | null, otherwise: string): Result<Decoded> {
  if (!photo || photo.width === 0 || photo.height === 0) return fail(otherwise);
  return isHuge(photo) ? fail(TOO_MANY) : ok(photo);
}

function isHuge({ width, height }: PixelSize): boolean {
  return width * height > MOST_PHOTO_PIXELS || Math.max(width, height) > LONGEST_SIDE;
}

function tooLarge(size: number): string {
  return `This file is too large: ${Math.ceil(size / MB)} MB, and ${LARGEST_PHOTO / MB} MB is the most. ${KEPT} Save it smaller, or take the photo with the camera here.`;
}

/** A file that was moved away since, or that the device does not let go of. */
async function readable(file: PhotoFile): Promise<Result<Uint8Array>> {
  try {
    return ok(await file.read());
  } catch (error) {
    if (error instanceof DOMException) return fail(UNREADABLE);
    throw error;
  }
}
