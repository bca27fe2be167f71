/** Most versions kept of one resource. */
export const MAX_VERSIONS = 20;

/**
 * Which versions to let go so that at most `limit` stay: dense where recent, sparse where old. The first and the
 * latest always stay; of the others the one goes whose loss leaves the smallest hole for its age.
 */
export function versionsToDrop(oldestFirst: readonly number[], limit = MAX_VERSIONS): readonly number[] {
  const kept = [...oldestFirst];
  const dropped: number[] = [];
  while (kept.length > limit) dropped.push(...kept.splice(leastMissed(kept), 1));
  return dropped;
}

function leastMissed(times: readonly number[]): number {
  const latest = times.at(-1) ?? 0;
  let least = 1;
  let smallest = Number.POSITIVE_INFINITY;
  for (let at = 1; at < times.length - 1; at += 1) {
    const [before = 0, own = 0, after = 0] = times.slice(at - 1, at + 2);
    const hole = (after - before) / (latest - own + 1);
    if (hole >= smallest) continue;
    smallest = hole;
    least = at;
  }
  return least;
}
