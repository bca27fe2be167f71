import { addressOf } from '../parts/saveFile';

/** A PDF that is not there by then will not come, ms. */
const LOADING = 10_000;

/** What became of an attempt to print: the dialog is up, or the PDF is shown elsewhere, or neither could be had. */
export type PrintOutcome = 'dialog' | 'opened' | 'refused';

/** Brings up the print dialog for a PDF; where a browser can't, opens the PDF so that the person can. */
export async function printFile(file: File): Promise<PrintOutcome> {
  if (!navigator.pdfViewerEnabled) return 'refused';
  const address = addressOf(file);
  if (!isTouchApple() && (await printInFrame(address))) return 'dialog';
  return window.open(address, '_blank') ? 'opened' : 'refused';
}

/** True where the device has a share sheet that takes a PDF. */
export function canShareFiles(): boolean {
  const probe = new File(['%PDF-'], 'probe.pdf', { type: 'application/pdf' });
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [probe] });
}

/** Hands the file to the device's share sheet. Closing it without sharing is no failure. */
export async function shareFile(file: File): Promise<'shared' | 'closed' | 'refused'> {
  try {
    await navigator.share({ files: [file], title: file.name });
    return 'shared';
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === 'AbortError') return 'closed';
    if (error.name === 'NotAllowedError') return 'refused';
    throw error;
  }
}

/** These show only the first page of a PDF inside a page. An iPad says that it is a Mac. */
function isTouchApple(): boolean {
  return /iPad|iPhone|iPod|Macintosh/u.test(navigator.userAgent) && navigator.maxTouchPoints > 1;
}

let frame: HTMLIFrameElement | null = null;

/** The frame stays until the next print: taking it away would close the dialog. */
function printInFrame(address: string): Promise<boolean> {
  frame?.remove();
  const shown = document.createElement('iframe');
  frame = shown;
  shown.className = 'print-frame';
  shown.title = 'The PDF to print';
  shown.tabIndex = -1;
  shown.setAttribute('aria-hidden', 'true');
  return new Promise((resolve) => {
    const refused = (event: SecurityPolicyViolationEvent) => {
      if (event.effectiveDirective === 'frame-src') answer(false);
    };
    const late = setTimeout(() => answer(false), LOADING);
    const answer = (printed: boolean) => {
      clearTimeout(late);
      document.removeEventListener('securitypolicyviolation', refused);
      resolve(printed);
    };
    document.addEventListener('securitypolicyviolation', refused);
    shown.onload = () => answer(askToPrint(shown));
    shown.src = address;
    document.body.append(shown);
  });
}

function askToPrint(shown: HTMLIFrameElement): boolean {
  try {
    shown.contentWindow?.print();
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
