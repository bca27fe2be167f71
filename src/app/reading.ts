import type { PassageReader } from '../kinds/passage';
import type { Card, Picture } from '../model/card';
import type { Face } from '../screens/workshop';
import type { Catalogue } from '../symbols/catalogue';
import { relatedSymbols } from '../symbols/related';
import type { SymbolEntry } from '../symbols/symbol';
import type { PictureLookup } from '../words/meaning';
import type { symboliser } from '../words/symbolise';

let symbolise: typeof symboliser | null = null;

/** Fetches what reads running texts: as work is opened, so that home need not wait for it. */
export async function loadReading(): Promise<void> {
  symbolise = (await import('../words/symbolise')).symboliser;
}

/** Reads running texts with one library, into pictures as cards keep them; without any until `loadReading` is done. */
export function readerOf<P>(
  lookup: PictureLookup<P>,
  pictureOf: (found: P) => Picture,
): PassageReader['read'] {
  let read: ReturnType<typeof symboliser<P>> | null = null;
  return (tokens, density) => {
    if (!symbolise) return [];
    read ??= symbolise(lookup);
    return read(tokens, density).map(({ picture, ...run }) => ({ ...run, picture: pictureOf(picture) }));
  };
}

export function symbolPicture({ id }: SymbolEntry): Picture {
  return { type: 'symbol', symbolId: id };
}

/** Looked through for each card, so that what is near to several of them is found. */
const NEAR = 12;

/** What stands in the library beside the pictures of these cards, what is near to most of them first. */
export function othersLike(catalogue: Catalogue, cards: readonly Card[], count: number): readonly Face[] {
  const shown = cards.flatMap(({ picture }) =>
    picture.type === 'symbol' ? (catalogue.byId.get(picture.symbolId) ?? []) : [],
  );
  const taken = new Set(shown.map(({ at }) => at[0]));
  const said = new Set(cards.map(({ label }) => label.toLocaleLowerCase('en-GB')));
  const votes = new Map<SymbolEntry, number>();
  for (const entry of shown) {
    for (const [place, other] of relatedSymbols(catalogue, entry, NEAR).entries()) {
      if (taken.has(other.at[0]) || said.has(other.name.toLocaleLowerCase('en-GB'))) continue;
      votes.set(other, (votes.get(other) ?? 0) + 1 / (place + 2));
    }
  }
  return [...votes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([entry]) => ({ label: entry.name, picture: symbolPicture(entry) }));
}
