import type { ItemEdits } from '../model/items';

/**
 * Edits of a board that gets more places before it turns a card away. `withRoom` gives the content at least so many
 * places, all that are there keeping theirs.
 */
export function growing<C>(edits: ItemEdits<C>, withRoom: (content: C, places: number) => C): ItemEdits<C> {
  return {
    ...edits,
    addCard: (content, card, at) => {
      const added = edits.addCard(content, card, at);
      if (added !== content) return added;
      const places = edits.cards(content).length;
      return edits.addCard(withRoom(content, Math.min(places + 1, edits.most)), card, at);
    },
    fromLines: (content, lines, matcher) => {
      const kept = lines.slice(0, edits.most);
      return edits.fromLines(withRoom(content, kept.length), kept, matcher);
    },
  };
}

/** A name for a new place that none of these has. */
export function placeNames(taken: readonly string[], count: number): readonly string[] {
  const used = new Set(taken);
  const names: string[] = [];
  for (let at = 1; names.length < count; at += 1) {
    if (!used.has(`place-${at}`)) names.push(`place-${at}`);
  }
  return names;
}
