import { parseEnvelope, type Resource } from '../model/resource';

const NEWER =
  'This was made with a newer version of Cuecraft. It is safe and was left as it is. Update the app to change it.';
const OTHER_KIND =
  'What is saved here is of another kind. It is safe and was left as it is. Keep yours as a copy.';

/** Says whether this app knows that version of that kind. */
export type CanOpen = (kind: string, kindVersion: number) => boolean;

/** Why this must never be written over, or null. */
export function untouchable(saved: unknown, canOpen: CanOpen): string | null {
  const envelope = parseEnvelope(saved);
  if (!envelope.ok) return envelope.problem;
  return canOpen(envelope.value.kind, envelope.value.kindVersion) ? null : NEWER;
}

/** Why `resource` must not be written over `saved`, or null. */
export function cannotReplace(saved: unknown, resource: Resource): string | null {
  const reason = untouchable(saved, (_, kindVersion) => kindVersion <= resource.kindVersion);
  if (reason !== null) return reason;
  return (saved as Resource).kind === resource.kind ? null : OTHER_KIND;
}
