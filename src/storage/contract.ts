import type { Resource, ResourceId } from '../model/resource';

/** A resource as it lies in the database: the envelope as saved, and a count of its saves that guards against two tabs. */
export interface StoredResource {
  readonly id: ResourceId;
  /** Goes up by one with every save. */
  readonly revision: number;
  /** As written; `unknown` because a newer app, or damage, may have written anything. */
  readonly saved: unknown;
  readonly title: string;
  readonly kind: string;
  readonly changedAt: number;
  /** When it went into the bin, or null. It stays there 30 days. */
  readonly binnedAt: number | null;
}

export interface EarlierVersion {
  readonly resourceId: ResourceId;
  readonly savedAt: number;
  readonly saved: unknown;
}

export type SaveProblem =
  /** Another tab has saved since this one read it; `stored` is what lies there now. */
  | { readonly type: 'changed-elsewhere'; readonly stored: StoredResource }
  | { readonly type: 'storage-full' }
  | { readonly type: 'storage-failed'; readonly message: string };

export type { Resource };
