import { picked, type Random, shuffled } from '../../../base/random';
import type { Card } from '../../../model/card';
import type { WorksheetWord } from '../content';
import type { SheetLevel } from '../task';
import { alike } from './apart';

/** In a row at each level, the odd one among them. */
export const IN_ROW = { 1: 3, 2: 4, 3: 5 } as const;
const LEAST_IN_ROW = 3;

export interface OddRow {
  readonly cards: readonly Card[];
  /** Place of the one that does not belong. */
  readonly odd: number;
  /** The group that all others are of; null where they are the same word again. */
  readonly group: number | null;
}

export interface OddWish {
  readonly words: readonly WorksheetWord[];
  readonly level: SheetLevel;
  /** The most that one row has room for. */
  readonly most: number;
  /** Places of the groups that have a name. */
  readonly groups: readonly number[];
  /** Other words, for a list with nothing to tell from. */
  readonly distractors: readonly Card[];
}

/**
 * A row for every word, in which it alone does not belong: the others are of one other group, or else all the same
 * word. A word that nothing can be told from has no row.
 */
export function makeOddOneOut(wish: OddWish, random: Random): readonly OddRow[] {
  const count = Math.max(LEAST_IN_ROW, Math.min(IN_ROW[wish.level], wish.most)) - 1;
  return shuffled(wish.words, random).flatMap((word) => {
    const row = groupRow(word, count, wish, random) ?? sameRow(word, count, wish, random);
    return row ? [row] : [];
  });
}

function groupRow(word: WorksheetWord, count: number, wish: OddWish, random: Random): OddRow | null {
  const sure = wish.words.filter((one) => isSure(one, wish));
  if (!sure.includes(word)) return null;
  const runs = wish.groups.flatMap((group) => {
    const cards = shuffled(sure, random).flatMap((one) => (one.group === group ? [one.card] : []));
    const different = unlike(cards).slice(0, count);
    return group !== word.group && different.length >= LEAST_IN_ROW - 1 ? [{ group, cards: different }] : [];
  });
  const run = picked(runs, random);
  return run ? { ...mixedIn(word.card, run.cards, random), group: run.group } : null;
}

/** In a named group, and in no other under the same name or picture. */
function isSure(word: WorksheetWord, { words, groups }: OddWish): boolean {
  const { card, group } = word;
  if (group === null || !groups.includes(group)) return false;
  return words.every((other) => other.group === group || !alike(other.card, card));
}

function unlike(cards: readonly Card[]): readonly Card[] {
  return cards.filter((card, at) => !cards.slice(0, at).some((other) => alike(other, card)));
}

function sameRow(word: WorksheetWord, count: number, wish: OddWish, random: Random): OddRow | null {
  const others = wish.words.flatMap(({ card }) => (card === word.card ? [] : [card]));
  const fromList = others.filter((card) => !alike(card, word.card));
  const free = fromList.length > 0 ? fromList : wish.distractors.filter((card) => !alike(card, word.card));
  const mixed = shuffled(free, random);
  const same = wish.level === 3 ? nearest(word.card.label, mixed) : mixed[0];
  if (!same) return null;
  return { ...mixedIn(word.card, Array<Card>(count).fill(same), random), group: null };
}

function mixedIn(odd: Card, others: readonly Card[], random: Random): Pick<OddRow, 'cards' | 'odd'> {
  const at = Math.floor(random() * (others.length + 1));
  return { cards: [...others.slice(0, at), odd, ...others.slice(at)], odd: at };
}

/** The word that looks most like this one, so that a reader has to look at all of its letters. */
function nearest(label: string, cards: readonly Card[]): Card | undefined {
  const nearness = (card: Card) => {
    const same = [...label].filter((letter, at) => card.label[at] === letter).length;
    return same - Math.abs(card.label.length - label.length);
  };
  return [...cards].sort((a, b) => nearness(b) - nearness(a))[0];
}
