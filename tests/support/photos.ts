import type { Page } from '@playwright/test';

/** What a camera writes beside the pixels. */
export const CAMERA = 'SECRETCAM';

/** A red apple before a plain wall, as a browser draws it: upright it is 1200 wide and 1600 high. */
export async function applePhoto(page: Page): Promise<Buffer> {
  const lying = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1600, 1200);
    const ink = canvas.getContext('2d');
    if (!ink) throw new Error('No context');
    const wall = ink.createLinearGradient(0, 0, 1600, 0);
    wall.addColorStop(0, 'rgb(206 204 192)');
    wall.addColorStop(1, 'rgb(182 180 168)');
    ink.fillStyle = wall;
    ink.fillRect(0, 0, 1600, 1200);
    // The camera was held upright, so all lies on its side until it is turned a quarter to the right.
    ink.translate(0, 1200);
    ink.rotate(-Math.PI / 2);
    ink.fillStyle = '#be2832';
    ink.beginPath();
    ink.arc(600, 850, 300, 0, 7);
    ink.fill();
    ink.fillStyle = '#5a3c1e';
    ink.fillRect(585, 470, 30, 120);
    ink.fillStyle = '#3c8232';
    ink.beginPath();
    ink.ellipse(700, 500, 100, 45, -0.4, 0, 7);
    ink.fill();
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    return Array.from(new Uint8Array(await blob.arrayBuffer()));
  });
  return withExif(Buffer.from(lying));
}

/** Says, as phones do, which camera it was and that it must be turned a quarter to the right. */
function withExif(jpeg: Buffer): Buffer {
  const maker = Buffer.from(`${CAMERA}\0`);
  const tiff = Buffer.alloc(38);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  tiff.writeUInt16LE(0x010f, 10);
  tiff.writeUInt16LE(2, 12);
  tiff.writeUInt32LE(maker.length, 14);
  tiff.writeUInt32LE(38, 18);
  tiff.writeUInt16LE(0x0112, 22);
  tiff.writeUInt16LE(3, 24);
  tiff.writeUInt32LE(1, 26);
  tiff.writeUInt16LE(6, 30);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, maker]);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xffe1, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}
