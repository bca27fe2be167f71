import type { MakeId } from '../base/ids';
import { cutTo } from '../base/text';
import { type Card, MAX_LABEL, type Picture } from './card';

/** One line of a typed or pasted list. Times are `HH:MM`, 24 h. */
export interface TypedLine {
  readonly label: string;
  readonly time: string | null;
  readonly endTime: string | null;
}

export interface TypedEntry {
  readonly card: Card;
  readonly line: TypedLine;
}

export interface ListMatcher {
  readonly pictureFor: (label: string) => Picture;
  readonly makeId: MakeId;
}

/**
 * Gives every line its card. A line that says what a card says keeps that card wherever it moves, so a picture the
 * person chose goes with its words; a line edited in place keeps its card too; the rest are new.
 */
export function matchLines(
  lines: readonly TypedLine[],
  cards: readonly Card[],
  matcher: ListMatcher,
): readonly TypedEntry[] {
  const sameWords = matchSameWords(lines, cards);
  const free = cards.filter((card) => !sameWords.includes(card));
  const places = placesBetween(sameWords, cards);
  return lines.map((line, at) => {
    const same = sameWords[at];
    if (same) return { card: withLabel(same, line.label, matcher), line };
    const edited = free.find((card) => places[at]?.includes(card));
    if (edited) free.splice(free.indexOf(edited), 1);
    return { card: edited ? withLabel(edited, line.label, matcher) : newCard(line.label, matcher), line };
  });
}

/**
 * Changes the words of a card. The picture follows them unless a person chose it; a line in another language would now
 * say something else, and goes.
 */
export function withLabel(card: Card, label: string, matcher: Pick<ListMatcher, 'pictureFor'>): Card {
  const cut = cutTo(label, MAX_LABEL);
  if (card.label === cut) return card;
  const { second: _, ...rest } = card;
  const kept = keyOf(card.label) === keyOf(cut) ? card : rest;
  return { ...kept, label: cut, picture: card.chosen ? card.picture : matcher.pictureFor(cut) };
}

export function newCard(label: string, matcher: ListMatcher): Card {
  const cut = cutTo(label, MAX_LABEL);
  return { id: matcher.makeId(), label: cut, picture: matcher.pictureFor(cut), chosen: false };
}

function keyOf(label: string): string {
  return cutTo(label, MAX_LABEL).toLocaleLowerCase('en-GB');
}

function matchSameWords(lines: readonly TypedLine[], cards: readonly Card[]): (Card | undefined)[] {
  const byWords = new Map<string, Card[]>();
  for (const card of cards) byWords.set(keyOf(card.label), [...(byWords.get(keyOf(card.label)) ?? []), card]);
  return lines.map((line) => byWords.get(keyOf(line.label))?.shift());
}

/** For each unmatched line, the cards that stood between its matched neighbours: one of them was edited. */
function placesBetween(
  matched: readonly (Card | undefined)[],
  cards: readonly Card[],
): readonly (readonly Card[])[] {
  const placeOf = new Map(cards.map((card, at) => [card, at]));
  const placeAfter: number[] = [];
  let after = cards.length;
  for (let at = matched.length - 1; at >= 0; at -= 1) {
    const card = matched[at];
    if (card) after = placeOf.get(card) ?? after;
    placeAfter[at] = after;
  }
  let before = -1;
  return matched.map((card, at) => {
    if (card) before = placeOf.get(card) ?? before;
    return card ? [] : cards.slice(before + 1, placeAfter[at]);
  });
}
