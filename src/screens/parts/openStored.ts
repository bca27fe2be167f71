import { fail, type Result } from '../../base/result';
import type { Kind } from '../../kinds/contract';
import { openWith } from '../../kinds/open';
import { parseEnvelope, type Resource } from '../../model/resource';
import type { StoredResource } from '../../storage/contract';

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
