/** What a file truly is, whatever it is called. `pixels` without a size has a head that can't be read. */
export type Found =
  | { readonly type: 'svg' }
  | { readonly type: 'pixels'; readonly mime: string; readonly size: PixelSize | null }
  | { readonly type: 'archive' | 'heic' | 'gif' | 'unknown' };

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

const LOOKED_AT = 4096;
const LOOKED_AT_FOR_SVG = 64 * 1024;
/** Zip, empty zip, RAR, 7-Zip, gzip. */
const ARCHIVES = ['PK\x03\x04', 'PK\x05\x06', 'Rar!', '7z\xbc\xaf', '\x1f\x8b'];
const BYTE_ORDER = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u;

export function sniff(bytes: Uint8Array): Found {
  const head = letters(bytes.subarray(0, LOOKED_AT));
  if (head.startsWith('\x89PNG\r\n\x1a\n'))
    return { type: 'pixels', mime: 'image/png', size: pngSize(bytes) };
  if (head.startsWith('\xff\xd8\xff')) return { type: 'pixels', mime: 'image/jpeg', size: jpegSize(bytes) };
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') {
    return { type: 'pixels', mime: 'image/webp', size: webpSize(bytes, head) };
  }
  if (ARCHIVES.some((sign) => head.startsWith(sign))) return { type: 'archive' };
  if (head.startsWith('GIF8')) return { type: 'gif' };
  if (/^.{4}ftyp(?:heic|heix|mif1|msf1|avif)/su.test(head)) return { type: 'heic' };
  return { type: looksLikeSvg(bytes) ? 'svg' : 'unknown' };
}

function looksLikeSvg(bytes: Uint8Array): boolean {
  // One letter a byte, as `letters` gives, but for a few that no SVG begins with; and many times as fast.
  const text = new TextDecoder('latin1')
    .decode(bytes.subarray(0, LOOKED_AT_FOR_SVG))
    .replace(BYTE_ORDER, '')
    .replaceAll('\0', '');
  return text.trimStart().startsWith('<') && /<(?:\w+:)?svg[\s>]/iu.test(text);
}

/** Each byte as the letter of its number. */
function letters(bytes: Uint8Array): string {
  const CHUNK = 8192;
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}

function pngSize(bytes: Uint8Array): PixelSize | null {
  if (bytes.length < 33 || letters(bytes.subarray(12, 16)) !== 'IHDR') return null;
  const view = viewOf(bytes);
  return sizeOf(view.getUint32(16), view.getUint32(20));
}

/** A JPEG says its size in the first of its segments that begins a frame. */
function jpegSize(bytes: Uint8Array): PixelSize | null {
  const view = viewOf(bytes);
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sizeOf(view.getUint16(at + 7), view.getUint16(at + 5));
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function webpSize(bytes: Uint8Array, head: string): PixelSize | null {
  if (bytes.length < 30) return null;
  const view = viewOf(bytes);
  switch (head.slice(12, 16)) {
    case 'VP8X':
      return sizeOf((view.getUint32(24, true) & 0xffffff) + 1, (view.getUint32(26, true) >>> 8) + 1);
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return sizeOf((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 'VP8 ':
      return sizeOf(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    default:
      return null;
  }
}

function sizeOf(width: number, height: number): PixelSize | null {
  return width > 0 && height > 0 ? { width, height } : null;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
