import { type Random, reordered, shuffled } from '../../../base/random';
import type { Card } from '../../../model/card';
import type { WorksheetWord } from '../content';
import type { SheetLevel } from '../task';
import { alike, apart } from './apart';

/** Pairs on a sheet at each level (practice.md 2.18). */
export const PAIRS = { 1: 4, 2: 8, 3: 10 } as const;
/** Wrong answers among the right ones at level 3 (practice.md 2.18). */
export const WRONG = 2;

/** One side of a pair that is to be found: a picture, a word, or what a word means. */
export interface Partner {
  readonly card: Card;
  readonly as: 'picture' | 'word' | 'meaning';
  readonly words: string;
}

export interface MatchingSheet {
  readonly left: readonly Card[];
  readonly right: readonly Partner[];
  /** For each on the left, its place on the right. */
  readonly answers: readonly number[];
}

export interface MatchingWish {
  readonly words: readonly WorksheetWord[];
  readonly level: SheetLevel;
  /** The most rows there is room for. */
  readonly rows: number;
  readonly distractors: readonly Card[];
}

/** Sheets of pairs: all words, each pair once, and none that could be joined to another. */
export function makeMatching(wish: MatchingWish, random: Random): readonly MatchingSheet[] {
  const wrong = wish.level === 3 ? Math.min(WRONG, Math.max(0, wish.rows - 2)) : 0;
  const most = Math.max(1, Math.min(PAIRS[wish.level], wish.rows - wrong));
  return apart(wish.words, { most, clash }).map((words) => {
    const partners = partnersOf(words, wish.level);
    const pictures = partners.every(({ as }) => as !== 'meaning');
    const others = wish.level === 3 && pictures ? distractorsFor(words, wish, wrong) : [];
    const mixed = wish.level === 1 ? nearby(partners, random) : reordered([...partners, ...others], random);
    return {
      left: words.map(({ card }) => card),
      right: mixed,
      answers: partners.map((partner) => mixed.indexOf(partner)),
    };
  });
}

function clash(a: WorksheetWord, b: WorksheetWord): boolean {
  const meaning = (word: WorksheetWord) => word.meaning.trim().toLocaleLowerCase('en-GB');
  return alike(a.card, b.card) || (meaning(a) !== '' && meaning(a) === meaning(b));
}

/** Picture to picture, picture to word, and word to meaning where every word has one. */
function partnersOf(words: readonly WorksheetWord[], level: SheetLevel): readonly Partner[] {
  const meant = level === 3 && words.every(({ meaning }) => meaning.trim() !== '');
  const as = meant ? 'meaning' : level === 2 ? 'word' : 'picture';
  return words.map(({ card, meaning }) => ({ card, as, words: meant ? meaning : card.label }));
}

function distractorsFor(
  words: readonly WorksheetWord[],
  { distractors, words: all }: MatchingWish,
  count: number,
): readonly Partner[] {
  const free = distractors.filter(
    (card) => card.picture.type !== 'none' && !all.some((word) => alike(word.card, card)),
  );
  const distinct = free.filter((card, at) => !free.slice(0, at).some((other) => alike(card, other)));
  return distinct
    .slice(0, Math.min(count, words.length))
    .map((card) => ({ card, as: 'picture', words: card.label }));
}

/** Each at most one place from its own, so that few lines cross and a finger can follow them (practice.md 2.18, L1). */
function nearby<T>(list: readonly T[], random: Random): readonly T[] {
  const starts = shuffled(list.length % 2 === 0 && list.length > 2 ? [0, 1] : [0], random)[0] ?? 0;
  const mixed = [...list];
  for (let at = starts; at + 1 < mixed.length; at += 2) {
    const [a, b] = [mixed[at] as T, mixed[at + 1] as T];
    mixed[at] = b;
    mixed[at + 1] = a;
  }
  return mixed;
}
