import type { Result } from '../base/result';
import type { Resource, ResourceId } from '../model/resource';

/** What a list needs to know of a stored resource, without the work itself. */
export interface ResourceSummary {
  readonly id: ResourceId;
  /** Goes up by one with every save, rename, binning and restoring, and so guards against two tabs. */
  readonly revision: number;
  readonly title: string;
  readonly kind: string;
  readonly changedAt: number;
  /** When it went into the bin, or null. It stays there 30 days. */
  readonly binnedAt: number | null;
}

/** A resource as it lies in the database. */
export interface StoredResource extends ResourceSummary {
  /** The envelope as written; `unknown` because a newer app, or damage, may have written anything. */
  readonly saved: unknown;
}

/** How a resource was at `savedAt`. */
export interface EarlierVersion {
  readonly resourceId: ResourceId;
  readonly savedAt: number;
  readonly saved: unknown;
}

/** The database itself did not do what was asked. Nothing stored was changed. */
export type StorageTrouble =
  | { readonly type: 'storage-full' }
  /** `message` is for the person, `cause` for whoever looks into it. */
  | { readonly type: 'storage-failed'; readonly message: string; readonly cause: string };

/** What is stored and what was to be saved do not go together: the person decides. Nothing stored was changed. */
export type SaveConflict =
  /** Another tab has saved since this one read it; `stored` is what lies there now. */
  | { readonly type: 'changed-elsewhere'; readonly stored: StoredResource }
  /** The stored one is damaged or of a newer version, so it is never written over. */
  | { readonly type: 'kept-untouched'; readonly stored: StoredResource; readonly message: string }
  /** It was deleted for good. */
  | { readonly type: 'gone'; readonly id: ResourceId };

export type SaveProblem = StorageTrouble | SaveConflict;

export type SaveResult = Result<StoredResource, SaveProblem>;

/** Told to other tabs after a change; `revision` is null once it is deleted for good. */
export interface DraftNews {
  readonly id: ResourceId;
  readonly revision: number | null;
}

export type { Resource };
