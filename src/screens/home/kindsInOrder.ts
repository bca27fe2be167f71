import { inTurn } from '../../base/list';
import { type About, FAMILIES, type Family } from '../../kinds/contract';
import type { StoredResource } from '../../storage/contract';

/** Kinds sorted by family, and by name within each. */
export function families(kinds: readonly About[]): readonly (readonly [Family, readonly About[]])[] {
  return FAMILIES.flatMap((family) => {
    const own = kinds.filter((kind) => kind.family === family);
    return own.length === 0 ? [] : [[family, own.sort(byName)] as const];
  });
}

/**
 * The kinds used last first, then the one named `first`, then one of each family in turn: so that the first row of a new person's home shows what
 * there is, and that of an old hand what she makes every day.
 */
export function kindsInOrder(
  kinds: readonly About[],
  resources: readonly Pick<StoredResource, 'kind' | 'changedAt'>[],
  first = '',
): readonly About[] {
  const usedAt = new Map<string, number>();
  for (const { kind, changedAt } of resources) {
    usedAt.set(kind, Math.max(changedAt, usedAt.get(kind) ?? 0));
  }
  const others = kinds.filter(({ id }) => id !== first);
  const spread = [
    ...kinds.filter(({ id }) => id === first),
    ...inTurn(families(others).map(([, own]) => own)),
  ];
  return [...spread].sort((a, b) => (usedAt.get(b.id) ?? 0) - (usedAt.get(a.id) ?? 0));
}

function byName(a: About, b: About): number {
  return a.name.localeCompare(b.name, 'en-GB');
}
