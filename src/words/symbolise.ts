import type { PictureLookup } from './meaning';
import { namesIn } from './names';
import { type Candidate, candidatesIn, plainWord } from './sentencePictures';
import { stemOf } from './stems';
import { sentencesOf, type Token } from './tokens';

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

/** Key words are no more than this in a sentence: with more, pictures hide the sense (practice.md 2.18). */
export const MOST_PICTURES = 8;
/** A weak word has a picture where a sentence would otherwise have less than these. */
const FEW_PICTURES = 1;

/** Sentences kept as they were read: a long passage, and what was typed into it. */
const MOST_REMEMBERED = 600;

/** What reads texts with one library. A sentence is read once, and again only when it or one beside it has changed. */
export function symboliser<Picture>(lookup: PictureLookup<Picture>) {
  const remembered = new Map<string, readonly Candidate<Picture>[]>();
  const read = (sentence: Sentence): readonly Candidate<Picture>[] => {
    const { key } = sentence;
    const known = remembered.get(key);
    if (known) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const found = candidatesIn(readingOf(sentence), lookup);
    remembered.set(key, found);
    return found;
  };
  return (tokens: readonly Token[], density: Density = 'key'): readonly SymbolisedRun<Picture>[] => {
    if (density === 'none') return [];
    let start = 0;
    return sentencesIn(tokens).flatMap((sentence) => {
      const from = start;
      start += sentence.tokens.length;
      const found = read(sentence);
      return shownOf(found, density).map(({ picture, negated, ...run }) => ({
        from: run.from + from,
        to: run.to + from,
        picture,
        negated,
      }));
    });
  };
}

/** The pictures over a running text, in reading order. Each sentence is read for itself; names are known from all of them. */
export function symbolised<Picture>(
  tokens: readonly Token[],
  lookup: PictureLookup<Picture>,
  density: Density = 'key',
): readonly SymbolisedRun<Picture>[] {
  return symboliser(lookup)(tokens, density);
}

interface Sentence {
  readonly tokens: readonly Token[];
  /** With those before and after, and the names: all that its pictures hang on. */
  readonly key: string;
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  /** Those of the whole text that stand in it. */
  readonly names: ReadonlySet<string>;
}

function sentencesIn(tokens: readonly Token[]): readonly Sentence[] {
  const names = namesIn(tokens);
  const sentences = sentencesOf(tokens);
  const texts = sentences.map(textOf);
  return sentences.map((sentence, place) => {
    const here = namesAmong(sentence, names);
    return {
      tokens: sentence,
      key: [texts[place - 1], texts[place], texts[place + 1], ...here].join('\n'),
      before: sentences[place - 1] ?? [],
      after: sentences[place + 1] ?? [],
      names: here,
    };
  });
}

function namesAmong(sentence: readonly Token[], names: ReadonlySet<string>): ReadonlySet<string> {
  if (names.size === 0) return names;
  return new Set(sentence.map(({ word }) => plainWord(word)).filter((word) => names.has(word)));
}

function textOf(sentence: readonly Token[]): string {
  return sentence.map(({ word, before, after }) => before + word + after).join(' ');
}

function readingOf({ tokens, before, after, names }: Sentence) {
  const words = wordsAndStems(tokens);
  return { sentence: tokens, names, words, around: wordsAndStems([...before, ...tokens, ...after]) };
}

function wordsAndStems(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.map(({ word }) => plainWord(word)).flatMap((word) => [word, stemOf(word)]));
}

function shownOf<Picture>(
  found: readonly Candidate<Picture>[],
  density: Density,
): readonly Candidate<Picture>[] {
  if (density === 'every') return found;
  const said = found.filter(({ weight }) => weight !== 'function');
  return density === 'most' ? said : keyWords(said);
}

/** Weak words only where there is little else, and never more than a sentence can carry. */
function keyWords<Picture>(found: readonly Candidate<Picture>[]): readonly Candidate<Picture>[] {
  const strong = found.filter(({ weight }) => weight !== 'weak');
  const kept = strong.length < FEW_PICTURES ? found : strong;
  if (kept.length <= MOST_PICTURES) return kept;
  const inOrder = [...kept].sort((a, b) => Number(b.negated) - Number(a.negated));
  const most = new Set(inOrder.slice(0, MOST_PICTURES));
  return kept.filter((one) => most.has(one));
}
