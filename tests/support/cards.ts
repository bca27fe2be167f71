import type { Card } from '../../src/model/card';
import type { ListMatcher, TypedLine } from '../../src/model/typedList';

/** A card that shows a symbol of its own label's name. */
export function makeCard(label: string, parts: Partial<Card> = {}): Card {
  return {
    id: `card-${label}`,
    label,
    picture: { type: 'symbol', symbolId: label },
    chosen: false,
    ...parts,
  };
}

export function makeLine(label: string, time: string | null = null): TypedLine {
  return { label, time, endTime: null };
}

/** Gives every label the symbol of that name, and cards the ids 1, 2, 3. */
export function makeMatcher(): ListMatcher {
  let last = 0;
  return {
    pictureFor: (label) => ({ type: 'symbol', symbolId: label }),
    makeId: () => {
      last += 1;
      return `new-${last}`;
    },
  };
}

/** The sides of a square card, mm. */
export function square(side: number): { readonly width: number; readonly height: number } {
  return { width: side, height: side };
}
