import { assertNever } from '../base/assert';
import type { SaveConflict, SaveProblem, StorageTrouble } from './contract';

export const OUT_OF_REACH =
  'Your saved work can’t be reached just now. It is safe, and so is what is on this page. Try again.';

/** How deep errors wrapped in errors are looked into. */
const DEEPEST_CAUSE = 5;
/** As the standard calls it, and Firefox for localStorage. */
const FULL_NAMES: readonly unknown[] = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

/** The sentence to show for a problem: what happened, what is safe, what next. */
export function problemSentence(problem: SaveProblem): string {
  switch (problem.type) {
    case 'storage-full':
      return 'This device is full, so the last changes are not saved yet. They are safe while this page stays open. Free some space, then try again.';
    case 'storage-failed':
      return problem.message;
    case 'changed-elsewhere':
      return problem.stored.binnedAt === null
        ? 'This was changed in another tab. Both are safe. Keep yours as a copy, or take the other one.'
        : 'This was put in the bin in another tab. Yours is safe. Keep it as a copy, or let it go.';
    case 'kept-untouched':
      return problem.message;
    case 'gone':
      return 'This was deleted for good in another tab. Yours is still here. Keep it as a copy, or let it go.';
    default:
      return assertNever(problem);
  }
}

/** True where only the person can say how it goes on. */
export function isConflict(problem: SaveProblem): problem is SaveConflict {
  return problem.type !== 'storage-full' && problem.type !== 'storage-failed';
}

/** True for a full disk or quota, however the browser says it: plainly, or as the cause of an abort. */
export function isStorageFull(error: unknown): boolean {
  let current = error;
  for (let depth = 0; depth < DEEPEST_CAUSE && typeof current === 'object' && current !== null; depth += 1) {
    const { name, cause } = current as { name?: unknown; cause?: unknown };
    if (FULL_NAMES.includes(name)) return true;
    current = cause;
  }
  return false;
}

/** What a browser's refusal means for the person. */
export function troubleFrom(error: unknown): StorageTrouble {
  if (isStorageFull(error)) return { type: 'storage-full' };
  return failed(OUT_OF_REACH, error);
}

export function failed(message: string, cause: unknown): StorageTrouble {
  const said = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return { type: 'storage-failed', message, cause: said };
}
