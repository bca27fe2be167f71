import { fail, type Result } from '../../base/result';
import type { Kind } from '../../kinds/contract';
import { openWith } from '../../kinds/open';
import { parseEnvelope, type Resource } from '../../model/resource';
import type { StoredResource } from '../../storage/contract';
import type { Workshop } from '../workshop';

const UNKNOWN_KIND = 'This needs a newer version of Cuecraft. It is safe. Update the app to open it.';

/** Stored work as its kind reads it, or the sentence that says why it can't be opened here. */
export function openStored(
  stored: Pick<StoredResource, 'saved'>,
  kindOf: (id: string) => Kind | null,
): Result<Resource> {
  const envelope = parseEnvelope(stored.saved);
  if (!envelope.ok) return envelope;
  const kind = kindOf(envelope.value.kind);
  return kind ? openWith(kind, envelope.value) : fail(UNKNOWN_KIND);
}

/** Stored work as it can be shown at this moment: the code of its kind may still be on its way. */
export type Shown =
  | { readonly state: 'open'; readonly resource: Resource }
  | { readonly state: 'coming' }
  | { readonly state: 'shut'; readonly problem: string };

export function shownNow(stored: StoredResource, workshop: Pick<Workshop, 'aboutOf' | 'kindOf'>): Shown {
  if (workshop.aboutOf(stored.kind) && !workshop.kindOf(stored.kind)) return { state: 'coming' };
  const opened = openStored(stored, workshop.kindOf);
  return opened.ok ? { state: 'open', resource: opened.value } : { state: 'shut', problem: opened.problem };
}
