import { readFile } from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { readFonts } from '../../../tests/support/fonts';
import type { Scene, SceneNode } from '../../scene/nodes';
import { placeLines } from '../../scene/text';
import { makePdf, type PdfWish } from './makePdf';

const square: SceneNode = {
  type: 'box',
  box: { x: 10, y: 10, width: 50, height: 50 },
  radius: 0,
  fill: null,
  stroke: { colour: '#1a1a1a', width: 1 },
};
const portrait: Scene = { width: 210, height: 297, nodes: [square], slots: [] };
const landscape: Scene = { ...portrait, width: 297, height: 210 };

async function textOf(parts: Partial<PdfWish>): Promise<string> {
  const pdf = await makePdf({
    title: 'Tuesday',
    sheets: [portrait],
    pictures: () => null,
    fontFile: readFont,
    ...parts,
  });
  return Buffer.from(await pdf.arrayBuffer()).toString('latin1');
}

async function readFont(name: string): Promise<ArrayBuffer> {
  return Uint8Array.from(await readFile(`public/assets/fonts/${name}`)).buffer;
}

function saying(text: string): Scene {
  const placing = {
    box: { x: 20, y: 20, width: 100, height: 20 },
    style: { font: 'andika', weight: 400, size: 6 },
    colour: '#1a1a1a',
    align: 'left',
    stand: 'top',
  } as const;
  return { ...portrait, nodes: placeLines([text], placing, readFonts()) };
}

afterEach(() => vi.restoreAllMocks());

test('each sheet has its own true size, whichever way it lies', async () => {
  const pdf = await textOf({ sheets: [portrait, landscape] });

  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
  const millimetres = boxes.map(([, ...sides]) =>
    sides.map((side) => Math.round((Number(side) / 72) * 25.4)),
  );
  expect(millimetres).toEqual([
    [210, 297],
    [297, 210],
  ]);
});

test('the print dialog is asked not to scale', async () => {
  expect(await textOf({})).toContain('/PrintScaling /None');
});

test('only faces in use are embedded, as subsets, and nothing is replaced in silence', async () => {
  const complaints = vi.spyOn(console, 'error');
  const pdf = await textOf({ sheets: [saying('dŵr “café” Привет')] });

  const fonts = [...pdf.matchAll(/\/BaseFont \/([^\s/]+)/gu)].map(([, name]) => name);
  expect(new Set(fonts)).toEqual(new Set(['CUECAR+Andika-Regular']));
  expect(pdf).toContain('/FontFile2');
  expect(complaints).not.toHaveBeenCalled();
});

test('nothing is drawn as an image', async () => {
  expect(await textOf({ sheets: [saying('maths'), portrait] })).not.toContain('/Subtype /Image');
});

test('progress is told after each sheet', async () => {
  const told: number[] = [];
  await textOf({ sheets: [portrait, landscape, portrait], onSheet: (done) => told.push(done) });

  expect(told).toEqual([1, 2, 3]);
});

test('a cancelled PDF stops between two sheets', async () => {
  const control = new AbortController();
  const told: number[] = [];
  const made = textOf({
    sheets: [portrait, portrait, portrait],
    signal: control.signal,
    onSheet: (done) => {
      told.push(done);
      control.abort();
    },
  });

  await expect(made).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect(told).toEqual([1]);
});
