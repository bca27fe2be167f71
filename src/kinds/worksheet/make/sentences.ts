import { type Random, reordered } from '../../../base/random';
import type { PassageWord } from '../../../model/passage';
import { sentencesOf } from '../../../words/tokens';
import type { SheetLevel } from '../task';
import { apart } from './apart';

/** Pieces of a sentence at each level, and from how many words on it has one more (practice.md 2.18). */
export const PIECES = { 1: 2, 2: 3, 3: 4 } as const;
const ONE_MORE_FROM = 9;
/** Longer sentences are not built from pieces: their pieces would be lines of text. */
export const MOST_WORDS = 20;
/** On a sheet, so that its pieces lie on it too. */
export const SENTENCES = 3;
/** How far a cut may be moved so that it comes after a word with a picture, in words. */
const AFTER_PICTURE = 1.4;
const STOPS = /[.!?…]["”’')\]]*$/u;

export type SentencePiece = readonly PassageWord[];

export interface SentencesSheet {
  readonly sentences: readonly (readonly SentencePiece[])[];
  /** What is cut out, mixed: of which sentence, and the how manieth of it. */
  readonly cut: readonly { readonly sentence: number; readonly piece: number }[];
}

export interface SentencesWish {
  readonly passage: readonly PassageWord[];
  readonly level: SheetLevel;
  /** Whether the first piece is stuck already, to show how. */
  readonly example: boolean;
  /** The most sentences there is room for. */
  readonly rows: number;
}

/** Sentences in pieces; no two pieces of a sheet read alike, so that each has one place. */
export function makeSentences(
  { passage, level, example, rows }: SentencesWish,
  random: Random,
): readonly SentencesSheet[] {
  const cutUp = buildable(passage).flatMap((sentence): readonly (readonly SentencePiece[])[] => {
    const pieces = piecesOf(finished(sentence), level);
    return pieces.length < 2 ? [] : [pieces];
  });
  const clash = (a: readonly SentencePiece[], b: readonly SentencePiece[]) => {
    const there = new Set(a.map(said));
    return b.some((piece) => there.has(said(piece)));
  };
  return apart(cutUp, { most: Math.max(1, Math.min(SENTENCES, rows)), clash }).map((sentences) => {
    const all = sentences.flatMap((pieces, sentence) => pieces.map((_, piece) => ({ sentence, piece })));
    return { sentences, cut: reordered(example ? all.slice(1) : all, random) };
  });
}

/** Sentences that are neither one word nor too long to be built. */
export function buildable(passage: readonly PassageWord[]): readonly (readonly PassageWord[])[] {
  return sentencesOf(passage).filter(({ length }) => length >= 2 && length <= MOST_WORDS);
}

/** A piece as it is read, whatever its pictures. */
export function said(piece: SentencePiece): string {
  return piece
    .map(({ card, before, after }) => before + card.label + after)
    .join(' ')
    .toLocaleLowerCase('en-GB');
}

/** With a capital at its start and a stop at its end: they tell the first piece and the last. */
function finished(sentence: readonly PassageWord[]): readonly PassageWord[] {
  return sentence.map((word, at) => {
    const { card, after } = word;
    const first =
      at === 0 ? card.label.slice(0, 1).toLocaleUpperCase('en-GB') + card.label.slice(1) : card.label;
    const stop = at === sentence.length - 1 && !STOPS.test(after) ? '.' : '';
    if (first === card.label && stop === '') return word;
    return { ...word, card: { ...card, label: first }, after: after + stop };
  });
}

/** As many pieces as the level asks for, or fewer where two of them would be alike. */
function piecesOf(sentence: readonly PassageWord[], level: SheetLevel): readonly SentencePiece[] {
  const more = level === 3 && sentence.length >= ONE_MORE_FROM ? 1 : 0;
  for (let count = Math.min(sentence.length, PIECES[level] + more); count >= 2; count -= 1) {
    const pieces = cutInto(sentence, count);
    if (new Set(pieces.map(said)).size === pieces.length) return pieces;
  }
  return [];
}

/** About even, each cut after a word with a picture where one is near. */
function cutInto(sentence: readonly PassageWord[], count: number): readonly SentencePiece[] {
  const cuts = [0];
  for (let number = 1; number < count; number += 1) {
    const wanted = (number * sentence.length) / count;
    const least = (cuts.at(-1) ?? 0) + 1;
    const most = sentence.length - (count - number);
    let best = least;
    for (let at = least; at <= most; at += 1) {
      if (costOf(at, wanted, sentence) < costOf(best, wanted, sentence)) best = at;
    }
    cuts.push(best);
  }
  return cuts.map((from, at) => sentence.slice(from, cuts[at + 1] ?? sentence.length));
}

function costOf(at: number, wanted: number, sentence: readonly PassageWord[]): number {
  const pictured = sentence[at - 1]?.card.picture.type !== 'none';
  return Math.abs(at - wanted) + (pictured ? 0 : AFTER_PICTURE);
}
