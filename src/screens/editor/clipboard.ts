import { clipText, extrasInClip } from '../../model/extraClip';
import type { Extra } from '../../model/extras';

const KEY = 'cuecraft extras copied';
/** Kept here too, for where the session's store is closed to us. */
let copied: string | null = null;

export function copyExtras(extras: readonly Extra[]): void {
  copied = clipText(extras);
  try {
    sessionStorage.setItem(KEY, copied);
  } catch (error) {
    // Full or closed: what was copied is then known in this window alone.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** What was copied last, from this resource or another one. */
export function copiedExtras(): readonly Extra[] {
  return extrasInClip(copied ?? stored());
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
