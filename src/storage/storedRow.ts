import { parseEnvelope, type Resource, type ResourceId } from '../model/resource';
import type { StoredResource } from './contract';

const UNREADABLE_TITLE = 'Unreadable work';
const NEWER = 'The saved one was made with a newer version of Cuecraft. It is safe and was left as it is.';
const OTHER_KIND =
  'The saved one is something else with the same name inside. It is safe and was left as it is.';

/** Says whether this app knows that version of that kind. */
export type CanOpen = (kind: string, kindVersion: number) => boolean;

/** The row for a resource saved over `before`, or saved for the first time. */
export function rowFor(resource: Resource, before: StoredResource | null): StoredResource {
  return {
    id: resource.id,
    revision: (before?.revision ?? 0) + 1,
    saved: resource,
    title: resource.title,
    kind: resource.kind,
    changedAt: resource.changedAt,
    binnedAt: before?.binnedAt ?? null,
  };
}

/** Reads a row from disk; where damage took a field, a plain one stands in, so that the work stays listed. */
export function readRow(value: unknown): StoredResource | null {
  if (typeof value !== 'object' || value === null) return null;
  const row = value as Record<string, unknown>;
  if (typeof row.id !== 'string') return null;
  return {
    id: row.id,
    revision: typeof row.revision === 'number' ? row.revision : 0,
    saved: row.saved,
    title: typeof row.title === 'string' ? row.title : UNREADABLE_TITLE,
    kind: typeof row.kind === 'string' ? row.kind : '',
    changedAt: typeof row.changedAt === 'number' ? row.changedAt : 0,
    binnedAt: typeof row.binnedAt === 'number' ? row.binnedAt : null,
  };
}

/** Stands in for a row that the browser itself can't read any more. */
export function lostRow(id: ResourceId): StoredResource {
  return { ...(readRow({ id }) as StoredResource), saved: null };
}

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
