import type { PictureLookup } from './meaning';
import { sentencesOf, type Token } from './tokens';
import { isLittleWord, wordsOf } from './words';

/** How many of the words get a picture, from the fewest to the most. */
export const DENSITIES = ['none', 'key', 'most', 'every'] as const;
export type Density = (typeof DENSITIES)[number];

/** Words `from` to before `to` of a text, under one picture. */
export interface SymbolisedRun<Picture> {
  readonly from: number;
  readonly to: number;
  readonly picture: Picture;
  /** The picture is to be crossed through: “do not run”. */
  readonly negated: boolean;
}

const LONGEST_PHRASE = 6;

/** The pictures over a running text, in reading order. */
export function symbolised<Picture>(
  tokens: readonly Token[],
  lookup: PictureLookup<Picture>,
  density: Density = 'key',
): readonly SymbolisedRun<Picture>[] {
  if (density === 'none') return [];
  let start = 0;
  return sentencesOf(tokens).flatMap((sentence) => {
    const runs = readSentence(sentence, lookup);
    const from = start;
    start += sentence.length;
    return runs.map((run) => ({ ...run, from: run.from + from, to: run.to + from }));
  });
}

function readSentence<Picture>(
  sentence: readonly Token[],
  lookup: PictureLookup<Picture>,
): readonly SymbolisedRun<Picture>[] {
  const runs: SymbolisedRun<Picture>[] = [];
  for (let from = 0; from < sentence.length; ) {
    const run = longestAt(sentence, from, lookup);
    if (run) runs.push(run);
    from = run?.to ?? from + 1;
  }
  return runs;
}

function longestAt<Picture>(
  sentence: readonly Token[],
  from: number,
  lookup: PictureLookup<Picture>,
): SymbolisedRun<Picture> | null {
  for (let to = Math.min(sentence.length, from + LONGEST_PHRASE); to > from; to -= 1) {
    const words = wordsOf(
      sentence
        .slice(from, to)
        .map(({ word }) => word)
        .join(' '),
    );
    if (isLittleWord(words[0] ?? '') || isLittleWord(words.at(-1) ?? '')) continue;
    const picture = lookup.meaning(words)?.picture;
    if (picture) return { from, to, picture, negated: false };
  }
  return null;
}
