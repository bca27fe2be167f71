import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scene } from '../../scene/nodes';
import { saveFile } from '../parts/saveFile';
import type { Workshop } from '../workshop';
import { printFile, shareFile } from './output';

/** What is going on with the PDF, as the person is told. */
export type Job =
  | { readonly state: 'idle' }
  | { readonly state: 'making'; readonly done: number }
  | { readonly state: 'done'; readonly words: string }
  | { readonly state: 'failed'; readonly words: string };

export interface PdfWanted {
  readonly title: string;
  readonly fileName: string;
  readonly scenes: readonly Scene[];
}

export interface PdfJob {
  readonly job: Job;
  readonly save: () => void;
  readonly print: () => void;
  readonly share: () => void;
  readonly cancel: () => void;
}

type Deliver = (file: File) => Promise<Job>;

const IDLE: Job = { state: 'idle' };
const FAILED: Job = {
  state: 'failed',
  words: 'The PDF could not be made. Your work is safe. Refresh the page and try again.',
};

/** ms; after the pages are on screen. */
const WARM_AFTER = 400;
const loadPdf = () => import('../../paint/pdf/makePdf');

/** Whoever comes here means to print: the code for it is fetched meanwhile. Should that fail, Save PDF says so. */
function warmUp(): void {
  Promise.allSettled([loadPdf()]);
}

/** Makes the PDF when it is first wanted, and again only when the sheets have changed. */
export function usePdfJob(wanted: PdfWanted, workshop: Workshop): PdfJob {
  const [job, setJob] = useState<Job>(IDLE);
  const running = useRef<AbortController | null>(null);
  const made = useRef<{ readonly scenes: readonly Scene[]; readonly pdf: Blob } | null>(null);
  useEffect(() => {
    const warming = setTimeout(warmUp, WARM_AFTER);
    return () => {
      clearTimeout(warming);
      running.current?.abort();
    };
  }, []);
  useEffect(() => {
    running.current?.abort();
    setJob(IDLE);
  }, [wanted.scenes]);

  const make = async (signal: AbortSignal): Promise<Blob> => {
    if (made.current?.scenes === wanted.scenes) return made.current.pdf;
    const { makePdf } = await loadPdf();
    const pdf = await makePdf({
      title: wanted.title,
      sheets: wanted.scenes,
      pictures: workshop.library.pictures,
      fontFile: workshop.fontFile,
      onSheet: (done) => setJob({ state: 'making', done }),
      signal,
    });
    made.current = { scenes: wanted.scenes, pdf };
    return pdf;
  };

  // Buttons stay as they are meanwhile, for a disabled one loses the keyboard's place; pressed again, they wait.
  const run = async (deliver: Deliver) => {
    if (job.state === 'making') return;
    const control = new AbortController();
    running.current = control;
    setJob({ state: 'making', done: 0 });
    const next = await attempt(async () => {
      const pdf = await make(control.signal);
      return deliver(new File([pdf], wanted.fileName, { type: 'application/pdf' }));
    }, control.signal);
    if (running.current === control) setJob(next);
  };

  return {
    job,
    save: () => run(save),
    print: () => run(print),
    share: () => run(share),
    cancel: () => running.current?.abort(),
  };
}

/** Whatever stops a PDF, the person is told that nothing of hers is lost. */
async function attempt(work: () => Promise<Job>, signal: AbortSignal): Promise<Job> {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted) return { state: 'done', words: 'Stopped. Nothing was printed.' };
    reportError(error);
    return FAILED;
  }
}

async function save(file: File): Promise<Job> {
  saveFile(file);
  return { state: 'done', words: `Saved as “${file.name}”. It is with your downloads.` };
}

async function print(file: File): Promise<Job> {
  const outcome = await printFile(file);
  if (outcome === 'dialog')
    return { state: 'done', words: 'In the print window, choose actual size or 100 %.' };
  if (outcome === 'opened') {
    return { state: 'done', words: 'The PDF is open. Print it from there at actual size or 100 %.' };
  }
  saveFile(file);
  return {
    state: 'done',
    words: `This browser can’t print from here, so it is saved as “${file.name}”. Open that to print it.`,
  };
}

async function share(file: File): Promise<Job> {
  const outcome = await shareFile(file);
  if (outcome === 'shared') return { state: 'done', words: 'Shared.' };
  return outcome === 'closed' ? IDLE : { state: 'done', words: 'The PDF is ready. Press Share once more.' };
}
