import { expect, test } from 'vitest';
import { jpegHead, png, svg } from '../../../tests/support/packs/pictures';
import { openPhoto } from './openPhoto';

const MB = 1024 * 1024;
const letters = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** A browser that can open whatever it is given. */
const opensAll = async () => ({ width: 10, height: 10 });
const opensNone = async () => null;

function file(bytes: Uint8Array, size = bytes.length) {
  return { size, read: async () => bytes };
}

test.each([
  ['0 bytes', file(new Uint8Array()), /empty \(0 bytes\)/u],
  ['60 MB', file(jpegHead(40, 40), 60 * MB), /too large: 60 MB, and 25 MB is the most/u],
  ['a text called .jpg', file(letters('Dear parents, on Friday')), /not a photo, whatever it is called/u],
  ['a program called .png', file(letters('MZ\x90\0\x03')), /not a photo/u],
  ['a web page', file(letters('<!doctype html><html><body>hi</body></html>')), /not a photo/u],
  ['20,000 pixels each way', file(jpegHead(20_000, 20_000)), /too many pixels/u],
  ['a strip of 20,000 pixels', file(jpegHead(20_000, 20)), /too many pixels/u],
  ['a PNG that says it is huge', file(png(4, 4, { says: { width: 90_000, height: 90_000 } })), /too many/u],
  ['a JPEG of nothing', file(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0)), /damaged/u],
  ['a PNG with half a head', file(png(4, 4).slice(0, 20)), /damaged/u],
  ['a GIF that moves', file(letters(`GIF89a${'\0'.repeat(20)}`)), /moving picture \(GIF\)/u],
  ['a zip', file(letters('PK\x03\x04rest')), /a zip, not a photo/u],
  ['an SVG with a program in it', file(letters(svg('<script>alert(1)</script>'))), /drawing \(SVG\)/u],
])('%s is refused with a sentence, and nothing is decoded', async (_, photo, because) => {
  const decoded: string[] = [];
  const opened = await openPhoto(photo, async (_bytes, mime) => {
    decoded.push(mime);
    return { width: 10, height: 10 };
  });

  expect(opened).toMatchObject({ ok: false, problem: expect.stringMatching(because) });
  expect(opened).toMatchObject({ problem: expect.stringContaining('Nothing was changed.') });
  expect(decoded).toEqual([]);
});

test.each([
  ['a JPEG cut short', jpegHead(20, 20), /damaged/u],
  ['a phone photo where the browser knows none', letters(`\0\0\0\x18ftypheic${'\0'.repeat(20)}`), /HEIC/u],
])('%s is refused when the browser can’t open it', async (_, bytes, because) => {
  expect(await openPhoto(file(bytes), opensNone)).toMatchObject({
    ok: false,
    problem: expect.stringMatching(because),
  });
});

test('a phone photo comes in where the browser can open it', async () => {
  const heic = letters(`\0\0\0\x18ftypheic${'\0'.repeat(20)}`);

  expect(await openPhoto(file(heic), opensAll)).toEqual({ ok: true, value: { width: 10, height: 10 } });
});

test('a file that the device does not let go of is said to be so', async () => {
  const locked = { size: 9, read: () => Promise.reject(new DOMException('', 'NotReadableError')) };

  expect(await openPhoto(locked, opensAll)).toMatchObject({
    problem: expect.stringContaining('can’t be read'),
  });
});
