import type { PixelMaker } from '../../../src/exchange/packs/artwork';
import type { GivenFile } from '../../../src/exchange/packs/sources';

export function givenFile(path: string, content: Uint8Array | string): GivenFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, size: bytes.length, read: async () => bytes };
}

/** Stands in for the browser: opens what ends as a picture should, and draws every SVG it is given. */
export const testMaker: PixelMaker = {
  shrink: async (bytes) => (endsWell(bytes) ? { mime: 'image/png', width: 10, height: 10, bytes } : null),
  render: async (svg) => ({
    mime: 'image/png',
    width: 10,
    height: 10,
    bytes: new TextEncoder().encode(svg),
  }),
};

function endsWell(bytes: Uint8Array): boolean {
  const end = Buffer.from(bytes.subarray(-12)).toString('latin1');
  return end.includes('IEND') || end.endsWith('\xff\xd9');
}
