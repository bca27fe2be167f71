import type { MakeId } from '../base/ids';
import { parseEnvelope, type Resource } from '../model/resource';
import type { StoredResource } from './contract';
import type { Drafts } from './drafts';
import { copyTitle } from './titles';
import type { UnsavedCopies, UnsavedWork } from './unsavedCopies';

export interface RecoverOptions {
  readonly drafts: Pick<Drafts, 'read' | 'save'>;
  readonly unsaved: UnsavedCopies;
  readonly makeId: MakeId;
}

/** What came back after a killed tab, for telling the person. */
export interface Recovered {
  /** Changes put back into the work they belong to. */
  readonly restored: readonly StoredResource[];
  /** Changes kept as a copy, since the work itself had moved on. */
  readonly copies: readonly StoredResource[];
}

/** For start-up, before anything is opened: writes back what a killed tab could not save. */
export async function recoverUnsaved(options: RecoverOptions): Promise<Recovered> {
  const restored: StoredResource[] = [];
  const copies: StoredResource[] = [];
  for (const work of options.unsaved.all()) {
    const stored = await recover(options, work);
    if (stored) (stored.id === work.id ? restored : copies).push(stored);
  }
  return { restored, copies };
}

/** What is stored now, or null where nothing had to be or could be done; what could not stays for the next start. */
async function recover(options: RecoverOptions, work: UnsavedWork): Promise<StoredResource | null> {
  const { drafts, unsaved, makeId } = options;
  const resource = work.resource as Resource;
  const stored = await drafts.read(work.id);
  if (!stored.ok || !parseEnvelope(resource).ok) return null;
  if (isStored(stored.value, resource)) {
    unsaved.forget(work.id);
    return null;
  }
  const base = stored.value?.revision ?? null;
  const saved = goesOnFrom(stored.value, work, resource)
    ? await drafts.save(resource, base)
    : await drafts.save({ ...resource, id: makeId(), title: copyTitle(resource.title) }, null);
  if (!saved.ok) return null;
  unsaved.forget(work.id);
  return saved.value;
}

function isStored(stored: StoredResource | null, resource: Resource): boolean {
  return JSON.stringify(stored?.saved) === JSON.stringify(resource);
}

/** True when nobody else has changed the stored one since the work was based on it. */
function goesOnFrom(stored: StoredResource | null, work: UnsavedWork, resource: Resource): boolean {
  if (stored === null) return work.base === null;
  if (stored.binnedAt !== null || stored.changedAt > resource.changedAt) return false;
  if (stored.revision === work.base) return true;
  return stored.revision === (work.base ?? 0) + 1 && stored.changedAt === work.saving;
}
