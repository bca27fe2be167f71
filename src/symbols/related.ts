import { type Catalogue, entriesInGroup } from './catalogue';
import { isConcept } from './pictureWords';
import type { SymbolEntry } from './symbol';

/**
 * Pictures of the same sort, the nearest first: beside the apple that stands for "snack" come the other fruits. Where
 * one picture has several names, its plain one tells best what sort of thing is drawn.
 */
export function relatedSymbols(
  catalogue: Catalogue,
  entry: SymbolEntry,
  limit: number,
): readonly SymbolEntry[] {
  const drawn = catalogue.entries.find((other) => other.at[0] === entry.at[0] && !isConcept(other)) ?? entry;
  const group = entriesInGroup(catalogue, drawn.group);
  const place = group.indexOf(drawn);
  const nearest = group
    .map((other, at) => ({ other, far: Math.abs(at - place) }))
    .sort((a, b) => a.far - b.far)
    .map(({ other }) => other);
  const seen = new Map<number, SymbolEntry>();
  for (const other of nearest) {
    if (other.at[0] !== entry.at[0] && !seen.has(other.at[0])) seen.set(other.at[0], other);
  }
  return [...seen.values()].slice(0, limit);
}
