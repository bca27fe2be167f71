import { fail, type Result } from '../../base/result';
import { makePixels } from '../pictures/makePixels';
import { pageBoard } from '../pictures/pageBoard';
import type { Pixels } from '../pictures/pixels';
import type { PackDraft } from './draft';
import type { FromWorker, HandedFile, ToWorker } from './messages';
import type { Progress } from './readPack';

/** A reading under way. Cancelling ends it at once; it has stored nothing. */
export interface Reading {
  /** Null when it was cancelled. */
  readonly done: Promise<Result<PackDraft> | null>;
  readonly cancel: () => void;
}

const BROKE_OFF =
  'Reading these files broke off: this device may be short of memory. Nothing was changed. Try again with fewer files.';

/** Reads files in a worker, so that the page stays free. */
export function startReading(
  files: readonly HandedFile[],
  onProgress: (progress: Progress) => void,
): Reading {
  const worker = new Worker(new URL('./packWorker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToWorker) => worker.postMessage(message);
  let cancel = () => worker.terminate();
  const done = new Promise<Result<PackDraft> | null>((resolve) => {
    const end = (result: Result<PackDraft> | null) => {
      worker.terminate();
      resolve(result);
    };
    cancel = () => end(null);
    worker.addEventListener('error', () => end(fail(BROKE_OFF)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'progress') onProgress(data);
      else if (data.type === 'done') end(data.result);
      else void render(data.svg).then((pixels) => send({ type: 'rendered', ticket: data.ticket, pixels }));
    });
    send({ type: 'read', files });
  });
  return { done, cancel: () => cancel() };
}

/** A browser draws SVG inside an image without running or fetching anything. */
async function render(svg: string): Promise<Pixels | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    return await makePixels({ image, width, height }, pageBoard);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  } finally {
    URL.revokeObjectURL(address);
  }
}
