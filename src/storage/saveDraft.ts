import { fail, ok } from '../base/result';
import { parseEnvelope, type Resource } from '../model/resource';
import type { SaveProblem, SaveResult, StoredResource } from './contract';
import type { Change, Database } from './database';
import { keepIfDue } from './earlierVersions';
import { inOneGoMakingRoom } from './makeRoom';
import { failed } from './problems';
import { putStored, readStored, storedAs } from './storedResource';
import { cannotReplace } from './untouchable';

const UNFIT =
  'This could not be saved as it is. What was saved before is safe. Undo the last change and try again.';

/** Saves over revision `base` of itself; null means that it must not exist yet. */
export async function saveDraft(
  database: Database,
  resource: Resource,
  base: number | null,
): Promise<SaveResult> {
  const fit = parseEnvelope(resource);
  if (!fit.ok) return fail(failed(UNFIT, fit.problem));
  const saved = await inOneGoMakingRoom(database, (change, roomy) => replace(change, resource, base, roomy));
  return saved.ok ? saved.value : saved;
}

/** Compares and writes in one transaction, so that no other tab can come between. */
async function replace(
  change: Change,
  resource: Resource,
  base: number | null,
  withVersion: boolean,
): Promise<SaveResult> {
  const stored = await readStored(change, resource.id);
  const conflict = conflictOf(stored, resource, base);
  if (conflict) return fail(conflict);
  if (stored && withVersion) await keepIfDue(change, stored, resource.changedAt);
  const next = storedAs(resource, stored);
  await putStored(change, next);
  return ok(next);
}

function conflictOf(
  stored: StoredResource | null,
  resource: Resource,
  base: number | null,
): SaveProblem | null {
  if (stored === null) return base === null ? null : { type: 'gone', id: resource.id };
  const message = cannotReplace(stored.saved, resource);
  if (message !== null) return { type: 'kept-untouched', stored, message };
  return stored.revision === base ? null : { type: 'changed-elsewhere', stored };
}
