import type { Clause } from './labelParts';
import type { PictureLookup } from './meaning';
import { WIDE_WORDS } from './plainWords';
import { isLittleWord, weighty } from './words';

/** A run of words in a clause that the vocabulary knows, with or without a picture. */
export interface Hit<Picture> {
  readonly picture: Picture | null;
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  /** 0 among the main words, 1 and more after "with", "for" and the like. */
  readonly distance: number;
}

const LONGEST_PHRASE = 6;

/** All known runs of a clause, leaving out those that only count on their own. */
export function hitsIn<Picture>(clause: Clause, lookup: PictureLookup<Picture>): readonly Hit<Picture>[] {
  const { words } = clause;
  const hits: Hit<Picture>[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let end = Math.min(words.length, start + LONGEST_PHRASE); end > start; end -= 1) {
      const run = words.slice(start, end);
      const meaning = mayBegin(run) ? lookup.meaning(run) : null;
      if (!meaning || (meaning.alone && run.length < words.length) || isCalledOff(words, end)) continue;
      hits.push({
        picture: meaning.picture,
        words: weighty(run),
        start,
        end,
        distance: clause.distance[start] ?? 0,
      });
    }
  }
  return hits;
}

function mayBegin(run: readonly string[]): boolean {
  return !isLittleWord(run[0] ?? '') && !isLittleWord(run.at(-1) ?? '');
}

/** "Swimming off" is no swimming: only what reaches the end, as "shoes off" does, may speak. */
function isCalledOff(words: readonly string[], end: number): boolean {
  return words.at(-1) === 'off' && end < words.length;
}

/**
 * What says more before what is wide; main words before those after "with" or "for"; longer phrases before shorter;
 * the last noun before those before it. Where the main words are known but have no picture, nothing else steps in.
 */
export function decidingHit<Picture>(hits: readonly Hit<Picture>[]): Hit<Picture> | undefined {
  const telling = hits.filter((hit) => hit.picture || hit.distance === 0);
  const outermost = telling.filter((hit) => !telling.some((other) => covers(other, hit)));
  const ranked = [...outermost].sort(
    (a, b) =>
      Number(isWide(a)) - Number(isWide(b)) ||
      a.distance - b.distance ||
      b.words.length - a.words.length ||
      b.start - a.start,
  );
  const first = ranked[0];
  if (!first || first.picture) return first;
  return ranked.find((hit) => hit.picture && hit.distance === first.distance);
}

function covers<Picture>(outer: Hit<Picture>, inner: Hit<Picture>): boolean {
  return outer.words.length > inner.words.length && outer.start <= inner.start && outer.end >= inner.end;
}

function isWide<Picture>({ words }: Hit<Picture>): boolean {
  return WIDE_WORDS.has(words.join(' '));
}
