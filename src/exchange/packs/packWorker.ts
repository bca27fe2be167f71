import { makePixels } from '../pictures/makePixels';
import type { Pixels } from '../pictures/pixels';
import type { FromWorker, HandedFile, ToWorker } from './messages';
import { readPack } from './readPack';

/** ms between two tellings of how far it is: the page has better things to do than to count files. */
const TELL_EVERY = 60;

const waiting = new Map<number, (pixels: Pixels | null) => void>();
let tickets = 0;
let told = 0;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'read') read(data.files).catch(reportError);
  else {
    waiting.get(data.ticket)?.(data.pixels);
    waiting.delete(data.ticket);
  }
});

async function read(files: readonly HandedFile[]): Promise<void> {
  const result = await readPack({
    given: files.map(({ path, file }) => ({
      path,
      size: file.size,
      read: async () => new Uint8Array(await file.arrayBuffer()),
    })),
    maker: { shrink, render },
    onProgress: ({ done, total }) => {
      const now = performance.now();
      if (now - told < TELL_EVERY && done < total) return;
      told = now;
      tell({ type: 'progress', done, total });
    },
  });
  const parts = result.ok ? result.value.parts.map(({ folded }) => folded.buffer as ArrayBuffer) : [];
  tell({ type: 'done', result }, parts);
}

function tell(message: FromWorker, transfer: Transferable[] = []): void {
  (postMessage as (message: unknown, transfer: Transferable[]) => void)(message, transfer);
}

function render(svg: string): Promise<Pixels | null> {
  tickets += 1;
  const ticket = tickets;
  return new Promise((resolve) => {
    waiting.set(ticket, resolve);
    tell({ type: 'render', ticket, svg });
  });
}

async function shrink(bytes: Uint8Array, mime: string): Promise<Pixels | null> {
  const bitmap = await decoded(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mime }));
  if (!bitmap) return null;
  const { width, height } = bitmap;
  const pixels = await makePixels({ image: bitmap, width, height }, makeBoard);
  bitmap.close();
  return pixels;
}

/** A broken picture is refused by the browser itself. */
async function decoded(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function makeBoard(width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height);
  const ink = canvas.getContext('2d', { willReadFrequently: true });
  return ink && { ink, toBlob: (type: string, quality: number) => canvas.convertToBlob({ type, quality }) };
}
