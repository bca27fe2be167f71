import { fail, ok, type Result } from '../../base/result';
import type { Drawing } from '../../symbols/symbol';
import { decodeText } from '../files/decodeText';
import { KEPT_SIDE, LONGEST_SIDE, MOST_PIXELS } from '../pictures/limits';
import type { Pixels } from '../pictures/pixels';
import { type Found, type PixelSize, sniff } from '../pictures/sniff';
import { reduceSvg, sizedSvg } from '../svg/reduceSvg';
import { NotFlat, Refusal } from '../svg/refusal';

/** What only a browser can do; null where it finds nothing to show. */
export interface PixelMaker {
  readonly shrink: (bytes: Uint8Array, mime: string) => Promise<Pixels | null>;
  readonly render: (svg: string) => Promise<Pixels | null>;
}

export type Artwork =
  | { readonly type: 'vector'; readonly drawing: Drawing }
  | { readonly type: 'raster'; readonly pixels: Pixels };

const EMPTY = 'It is empty: 0 bytes.';
const BROKEN = 'It is broken: it can’t be opened as a picture.';
const TOO_MANY_PIXELS = 'It has too many pixels for this device to hold.';
const NOT_SHOWN = 'This browser can’t draw it.';
const STRANGE: Readonly<Record<'archive' | 'heic' | 'gif' | 'unknown', string>> = {
  archive: 'It is a zip inside the zip. Take it out, and bring it in by itself.',
  heic: 'It is a phone photo (HEIC). Save it as a JPEG first.',
  gif: 'It is a GIF. Save it as a PNG first.',
  unknown: 'It is called a picture, but it is none.',
};

/** What a file shows, as what is kept of it; or why it stays outside. */
export async function artworkFrom(bytes: Uint8Array, maker: PixelMaker): Promise<Result<Artwork>> {
  if (bytes.length === 0) return fail(EMPTY);
  const found: Found = sniff(bytes);
  if (found.type === 'svg') return fromSvg(decodeText(bytes), maker);
  if (found.type !== 'pixels') return fail(STRANGE[found.type]);
  if (!found.size) return fail(BROKEN);
  if (isHuge(found.size)) return fail(TOO_MANY_PIXELS);
  const pixels = await maker.shrink(bytes, found.mime);
  return pixels ? ok({ type: 'raster', pixels }) : fail(BROKEN);
}

async function fromSvg(svg: string, maker: PixelMaker): Promise<Result<Artwork>> {
  try {
    return ok({ type: 'vector', drawing: reduceSvg(svg) });
  } catch (error) {
    if (error instanceof Refusal) return fail(error.message);
    // Nested or long beyond what the engine can hold: a trap, or damage.
    if (error instanceof RangeError) return fail(BROKEN);
    if (!(error instanceof NotFlat)) throw error;
    const pixels = await maker.render(sizedSvg(svg, KEPT_SIDE));
    return pixels ? ok({ type: 'raster', pixels }) : fail(`${error.message} ${NOT_SHOWN}`);
  }
}

function isHuge({ width, height }: PixelSize): boolean {
  return width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE;
}
