import { expect, test } from 'vitest';
import { jpegHead, png } from '../../../tests/support/packs/pictures';
import { plainPdf } from '../../../tests/support/pdf';
import type { Scene } from '../../scene/nodes';
import { type Drawing, rasterDrawing } from '../../symbols/symbol';
import { makePdf } from './makePdf';

const BOX = { x: 20, y: 30, width: 60, height: 60 };

function pageWith(...pictureIds: readonly string[]): Scene {
  const nodes = pictureIds.map(
    (pictureId) => ({ type: 'picture', pictureId, box: BOX, description: pictureId }) as const,
  );
  return { width: 210, height: 297, nodes, slots: [] };
}

function raster(mime: string, bytes: Uint8Array, width: number, height: number): Drawing {
  const href = `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`;
  return rasterDrawing({ href, width, height });
}

async function bytesOf(sheets: readonly Scene[], drawing: Drawing): Promise<Uint8Array> {
  const pdf = await makePdf({
    title: 'Tuesday',
    sheets,
    pictures: () => drawing,
    fontFile: () => Promise.reject(new Error('No words here')),
  });
  return new Uint8Array(await pdf.arrayBuffer());
}

test('a JPEG goes into the file byte for byte', async () => {
  const jpeg = jpegHead(40, 20);

  const pdf = await bytesOf([pageWith('barn')], raster('image/jpeg', jpeg, 40, 20));

  expect(Buffer.from(pdf).includes(Buffer.from(jpeg))).toBe(true);
  expect(plainPdf(pdf)).toMatch(/\/Filter \/DCTDecode/u);
});

test('a picture on many cards and pages is in the file once', async () => {
  const drawing = raster('image/jpeg', jpegHead(40, 20), 40, 20);

  const pdf = plainPdf(await bytesOf([pageWith('a', 'b', 'c'), pageWith('d')], drawing));

  expect(pdf.match(/\/Subtype \/Image/gu)).toHaveLength(1);
  expect(pdf.match(/\/I0 Do/gu)).toHaveLength(4);
});

test('what shines through a PNG shines through on paper', async () => {
  const pdf = plainPdf(await bytesOf([pageWith('a')], raster('image/png', png(8, 8, { alpha: 90 }), 8, 8)));

  expect(pdf).toMatch(/\/SMask \d+ 0 R/u);
});

test('a wide picture keeps its shape and lies in the middle of its box', async () => {
  const drawing = raster('image/jpeg', jpegHead(40, 20), 40, 20);

  const pdf = plainPdf(await bytesOf([pageWith('a')], drawing));

  const [width = 0, , , height = 0, x = 0, y = 0] = (/q\n([\d. ]+) cm\n\/I0 Do/u.exec(pdf)?.[1] ?? '')
    .split(' ')
    .map((number) => (Number(number) / 72) * 25.4);
  expect([width, height, x]).toEqual([60, 30, 20].map((number) => expect.closeTo(number, 2)));
  expect(297 - y - height).toBeCloseTo(45, 2);
});
