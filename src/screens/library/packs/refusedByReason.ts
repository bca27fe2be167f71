import type { RefusedFile } from '../../../exchange/packs/draft';

/** Files that stayed outside for one and the same reason. */
export interface Reason {
  readonly because: string;
  readonly paths: readonly string[];
}

/** The commonest reason first. */
export function refusedByReason(refused: readonly RefusedFile[]): readonly Reason[] {
  const reasons = new Map<string, string[]>();
  for (const { path, because } of refused) reasons.set(because, [...(reasons.get(because) ?? []), path]);
  return Array.from(reasons, ([because, paths]) => ({ because, paths })).sort(
    (a, b) => b.paths.length - a.paths.length,
  );
}
