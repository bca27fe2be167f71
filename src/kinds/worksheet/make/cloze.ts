import { type Random, shuffled } from '../../../base/random';
import type { Card } from '../../../model/card';
import type { PassageWord } from '../../../model/passage';
import { sentencesOf } from '../../../words/tokens';
import type { WorksheetWord } from '../content';
import type { SheetLevel } from '../task';
import { alike, apart } from './apart';
import { asWritten, listedIn, stemKey } from './listed';

/** Sentences on a sheet (practice.md 2.18), and words of the bank that fit nowhere. */
export const GAPS = { 1: 6, 2: 6, 3: 8 } as const;
export const WRONG = 2;
/** Of a longer sentence only so much is printed on either side of its gap, in words. */
const AROUND = 14;
const CUT_OFF = '…';

/** A word as it is printed, or the gap with the marks that stand against it. */
export interface Part {
  readonly gap: boolean;
  /** The card of a printed word; null where it has none of its own. */
  readonly card: Card | null;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export interface Gapped {
  /** The word of the list that is missing, as it is offered. */
  readonly word: Card;
  /** What stands in the gap when it is filled. */
  readonly answer: string;
  readonly parts: readonly Part[];
  /** Level 1: the right word and a wrong one, as they stand. */
  readonly choices: readonly Card[];
}

export interface ClozeSheet {
  readonly gaps: readonly Gapped[];
  /** Levels 2 and 3: every missing word once, and at level 3 some that fit nowhere; mixed. */
  readonly bank: readonly Card[];
}

export interface ClozeWish {
  readonly words: readonly WorksheetWord[];
  readonly passage: readonly PassageWord[];
  readonly level: SheetLevel;
  /** The most sentences there is room for. */
  readonly rows: number;
  readonly distractors: readonly Card[];
}

type Bare = Omit<Gapped, 'choices'>;

/** Sheets of sentences with one gap each. No word is missing twice, and none is offered twice on a sheet. */
export function makeCloze(wish: ClozeWish, random: Random): readonly ClozeSheet[] {
  const asked = bareGaps(wish);
  const gaps = asked.length > 0 ? asked : wish.words.map(frame);
  const most = Math.max(1, Math.min(GAPS[wish.level], wish.rows));
  const missing = new Set(gaps.map(({ word }) => word.id));
  const spare = wish.words.flatMap(({ card }) => (missing.has(card.id) || card.label === '' ? [] : [card]));
  const pages = apart(gaps, { most, clash });
  const left = [...spare];
  return pages.map((page): ClozeSheet => {
    const offered = page.map(({ word }) => word);
    if (wish.level === 1) {
      const wrong = wrongFor(page, [...shuffled(spare, random), ...shuffled(wish.distractors, random)]);
      return {
        gaps: page.map((gap, at) => ({
          ...gap,
          choices: shuffled([gap.word, ...(wrong[at] ?? [])], random),
        })),
        bank: [],
      };
    }
    const extra = wish.level === 3 ? extras(offered, [...left, ...wish.distractors], page.length) : [];
    for (const card of extra) if (left.includes(card)) left.splice(left.indexOf(card), 1);
    return {
      gaps: page.map((gap) => ({ ...gap, choices: [] })),
      bank: shuffled([...offered, ...extra], random),
    };
  });
}

/** A gap in each sentence that has a word of the list not asked for yet, then one before each meaning that is left. */
function bareGaps({ words, passage }: ClozeWish): readonly Bare[] {
  const sentences = sentencesOf(passage);
  const taken = new Set<string>();
  const gaps = sentences.flatMap((sentence): readonly Bare[] => {
    const place = listedIn(sentence, words).find(({ word }) => !taken.has(stemKey(word.card.label)));
    if (!place) return [];
    taken.add(stemKey(place.word.card.label));
    return [gapIn(sentence, place)];
  });
  const clues = words.flatMap((word): readonly Bare[] => {
    const key = stemKey(word.card.label);
    if (word.meaning.trim() === '' || key === '' || taken.has(key)) return [];
    taken.add(key);
    return [clue(word)];
  });
  return [...gaps, ...clues];
}

function gapIn(
  sentence: readonly PassageWord[],
  { word, from, to }: { readonly word: WorksheetWord; readonly from: number; readonly to: number },
): Bare {
  const missing = sentence.slice(from, to);
  const [first, last] = [Math.max(0, from - AROUND), Math.min(sentence.length, to + AROUND)];
  const gap = {
    gap: true,
    card: null,
    before: missing[0]?.before ?? '',
    text: '',
    after: missing.at(-1)?.after ?? '',
  };
  const printed = (run: readonly PassageWord[]) =>
    run.map(({ card, before, after }): Part => ({ gap: false, card, before, text: card.label, after }));
  const answer = asWritten({ ...word.card, label: '' }, missing, false).label;
  return {
    word: asWritten(word.card, missing, from === 0),
    answer,
    parts: [
      ...(first > 0 ? [plain(CUT_OFF)] : []),
      ...printed(sentence.slice(first, from)),
      gap,
      ...printed(sentence.slice(to, last)),
      ...(last < sentence.length ? [plain(CUT_OFF)] : []),
    ],
  };
}

/** "____ : a large grey animal". */
function clue({ card, meaning }: WorksheetWord): Bare {
  const gap = { gap: true, card: null, before: '', text: '', after: ' :' };
  const words = meaning
    .trim()
    .split(/\s+/u)
    .slice(0, AROUND * 2);
  return { word: card, answer: card.label, parts: [gap, ...words.map(plain)] };
}

/** Where there is neither text nor meaning: the word is given, and what it means is left to write. */
function frame({ card }: WorksheetWord): Bare {
  return {
    word: card,
    answer: card.label,
    parts: [{ gap: true, card: null, before: '', text: '', after: ' :' }],
  };
}

function plain(text: string): Part {
  return { gap: false, card: null, before: '', text, after: '' };
}

/** Whether one of the two words would fill the other’s gap too. */
function clash(a: Bare, b: Bare): boolean {
  const asked = ({ parts }: Bare) =>
    parts.map(({ gap, text }) => (gap ? '_' : text.toLocaleLowerCase('en-GB'))).join(' ');
  return confusable(a.word, b.word) || (a.parts.length > 1 && asked(a) === asked(b));
}

/** Whether one could be written for the other. */
function confusable(a: Card, b: Card): boolean {
  if (alike(a, b)) return true;
  const key = stemKey(a.label);
  return key !== '' && key === stemKey(b.label);
}

/** Cards that are neither right nor like one another, so that each word of the bank is there once. */
function extras(offered: readonly Card[], others: readonly Card[], most: number): readonly Card[] {
  const kept: Card[] = [];
  for (const card of others) {
    if (kept.length >= Math.min(WRONG, most)) break;
    const clash = [...offered, ...kept].some((one) => confusable(one, card));
    if (card.label.trim() !== '' && !clash) kept.push(card);
  }
  return kept;
}

/** A wrong word for each gap: those that are missing nowhere first, and then none much more often than others. */
function wrongFor(gaps: readonly Bare[], others: readonly Card[]): readonly (readonly Card[])[] {
  const used = new Map<Card, number>();
  return gaps.map((gap, at) => {
    const turned = [...gaps.slice(at + 1), ...gaps.slice(0, at)].map(({ word }) => word);
    const free = [...others, ...turned].filter(
      (card) => card.label.trim() !== '' && !confusable(card, gap.word),
    );
    const often = (card: Card) => used.get(card) ?? 0;
    const best = free.reduce<Card | null>(
      (one, card) => (one === null || often(card) < often(one) ? card : one),
      null,
    );
    if (best) used.set(best, often(best) + 1);
    return best ? [best] : [];
  });
}
