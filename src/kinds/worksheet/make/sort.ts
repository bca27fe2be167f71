import { type Random, shuffled } from '../../../base/random';
import type { Card } from '../../../model/card';
import type { WorksheetWord } from '../content';
import type { SheetLevel } from '../task';
import { alike, apart } from './apart';

/** Pieces on a sheet at each level (practice.md 2.18). */
export const SORTED = { 1: 8, 2: 10, 3: 12 } as const;

export interface SortSheet {
  /** What belongs into each group, by the place of the group. */
  readonly groups: readonly (readonly Card[])[];
  /** What is there already, to show how: at most the first of each group. */
  readonly placed: readonly Card[];
  /** What is cut out, mixed; what has no group yet is among it. */
  readonly pieces: readonly Card[];
}

export interface SortWish {
  readonly words: readonly WorksheetWord[];
  readonly level: SheetLevel;
  readonly example: boolean;
  /** Places of the groups that have a name. */
  readonly groups: readonly number[];
}

/** Sheets to sort on: all words, each in one group, and no two alike in two groups of one sheet. */
export function makeSort({ words, level, example, groups }: SortWish, random: Random): readonly SortSheet[] {
  const clash = (a: WorksheetWord, b: WorksheetWord) => alike(a.card, b.card) && a.group !== b.group;
  return apart(dealt(words), { most: SORTED[level], clash }).map((run) => {
    const sorted = groups.map((group) => run.filter((word) => word.group === group).map(({ card }) => card));
    const shows = example || level === 1;
    const placed = shows ? sorted.flatMap((cards) => (cards.length > 1 ? cards.slice(0, 1) : [])) : [];
    const loose = run.flatMap(({ card }) => (placed.includes(card) ? [] : [card]));
    return { groups: sorted, placed, pieces: shuffled(loose, random) };
  });
}

/** One of each group in turn, so that each sheet has some of all. */
function dealt(words: readonly WorksheetWord[]): readonly WorksheetWord[] {
  const rank = (word: WorksheetWord) => words.filter(({ group }) => group === word.group).indexOf(word);
  return [...words].sort((a, b) => rank(a) - rank(b));
}
