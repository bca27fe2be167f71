import type { Card, CardId } from '../../../model/card';
import type { PassageWord } from '../../../model/passage';
import { stemsOf } from '../../../words/stems';
import { keyOf, wordsOf } from '../../../words/words';
import type { WorksheetWord } from '../content';

/** A word of the list where it stands in a text: its first word, and the one after its last. */
export interface Listed {
  readonly word: WorksheetWord;
  readonly from: number;
  readonly to: number;
}

/** Under this all forms of a word are one: leaf and leaves. Empty where there is nothing to read. */
export function stemKey(label: string): string {
  return keyOf(stemsOf(wordsOf(label)));
}

/** Every place in the text where a word of the list stands, in reading order; where two begin, the longer one. */
export function listedIn(text: readonly PassageWord[], words: readonly WorksheetWord[]): readonly Listed[] {
  const stems = text.map(({ card }) => stemKey(card.label));
  const keyed = words
    .map((word) => ({ word, key: stemKey(word.card.label) }))
    .filter(({ key }) => key !== '');
  const places: Listed[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const found = keyed
      .flatMap(({ word, key }) => {
        const to = endOf(key, stems, at);
        return to === null ? [] : [{ word, from: at, to }];
      })
      .reduce<Listed | null>((best, one) => (best === null || one.to > best.to ? one : best), null);
    if (!found) continue;
    places.push(found);
    at = found.to - 1;
  }
  return places;
}

/** Where a run that begins here reads as this word; a word of the list may be several of the text. */
function endOf(key: string, stems: readonly string[], from: number): number | null {
  let read = '';
  for (let at = from; at < stems.length; at += 1) {
    read += stems[at] ?? '';
    if (read === key) return at + 1;
    if (read === '' || !key.startsWith(read)) return null;
  }
  return null;
}

/** For words of the text where a word of the list first stands, the id of that word’s card. */
export function firstPlaces(
  text: readonly PassageWord[],
  words: readonly WorksheetWord[],
): ReadonlyMap<CardId, CardId> {
  const taken = new Set<CardId>();
  return new Map(
    listedIn(text, words).flatMap(({ word, from }) => {
      const id = text[from]?.card.id;
      if (id === undefined || taken.has(word.card.id)) return [];
      taken.add(word.card.id);
      return [[id, word.card.id] as const];
    }),
  );
}

/** The card as the text says it, so that what is written fills its gap. */
export function asWritten(card: Card, words: readonly PassageWord[], opens: boolean): Card {
  const text = words
    .map(({ card: one, before, after }, at) => {
      const last = at === words.length - 1;
      return (at === 0 ? '' : before) + one.label + (last ? '' : after);
    })
    .join(' ');
  const same = text.toLocaleLowerCase('en-GB') === card.label.trim().toLocaleLowerCase('en-GB');
  if (same) return card;
  const first = opens ? text.slice(0, 1).toLocaleLowerCase('en-GB') + text.slice(1) : text;
  return { ...card, label: first };
}
