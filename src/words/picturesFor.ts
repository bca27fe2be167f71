import { decidingHit, hitsIn } from './hits';
import { clausesOf, withoutNames } from './labelParts';
import type { Meaning, PictureLookup } from './meaning';
import { BEGINNINGS, GATHERINGS, OCCASIONS, REFUSALS } from './plainWords';
import { isLittleWord, weighty, wordsOf } from './words';

export interface ChosenPicture<Picture> {
  readonly entry: Picture;
  /** `exact`: the label is its name or synonym; `close`: but for names, "lesson" and such; `part`: a part of the label. */
  readonly confidence: 'exact' | 'close' | 'part';
}

/** The one best picture for a typed line, or none: a wrong picture is worse than words alone. */
export function pictureForLabel<Picture>(
  label: string,
  lookup: PictureLookup<Picture>,
): ChosenPicture<Picture> | null {
  const drawn = lookup.emoji(label);
  if (drawn) return { entry: drawn, confidence: 'exact' };
  const words = wordsOf(label);
  if (words.length === 0) return null;
  const whole = lookup.meaning(words);
  if (whole) return chosen(whole.picture, 'exact');
  const plain = withoutNames(words);
  const nearly = lookup.meaning(plain) ?? coreMeaning(plain, lookup);
  if (nearly) return chosen(nearly.picture, 'close');
  if (REFUSALS.has(plain[0] ?? '')) return null;
  const named = lookup.named(words) ?? lookup.named(withoutOccasion(plain));
  return named ? chosen(named, 'close') : chosen(fromClauses(label, lookup), 'part');
}

function chosen<Picture>(
  entry: Picture | null,
  confidence: ChosenPicture<Picture>['confidence'],
): ChosenPicture<Picture> | null {
  return entry && { entry, confidence };
}

/** "Blue group" is not about the colour, but "maths group" is about maths. */
function coreMeaning<Picture>(
  words: readonly string[],
  lookup: PictureLookup<Picture>,
): Meaning<Picture> | null {
  const gathering = GATHERINGS.has(words.at(-1) ?? '');
  const meaning = lookup.meaning(withoutOccasion(gathering ? words.slice(0, -1) : words));
  return gathering && meaning?.alone ? null : meaning;
}

/** "go to the guitar lesson" is about a guitar. */
function withoutOccasion(words: readonly string[]): readonly string[] {
  let from = 0;
  let to = words.length;
  while (to - from > 1 && saysNothingYet(words[from] ?? '')) from += 1;
  while (to - from > 1 && OCCASIONS.has(words[to - 1] ?? '')) to -= 1;
  return words.slice(from, to);
}

function saysNothingYet(word: string): boolean {
  return BEGINNINGS.has(word) || isLittleWord(word);
}

/** The first clause that our vocabulary has a picture for, and failing that the first that is a picture's name. */
function fromClauses<Picture>(label: string, lookup: PictureLookup<Picture>): Picture | null {
  const clauses = clausesOf(label);
  for (const clause of clauses) {
    const hit = decidingHit(hitsIn(clause, lookup));
    if (hit?.picture) return hit.picture;
  }
  for (const { words, distance } of clauses) {
    const named = lookup.named(withoutOccasion(words.filter((_, at) => distance[at] === 0)));
    if (named) return named;
  }
  return null;
}

export interface OfferSources<Picture> {
  readonly lookup: PictureLookup<Picture>;
  readonly search: (query: string, limit: number) => readonly Picture[];
  /** Pictures with the same mark look the same, and only one of them is offered. */
  readonly artwork: (picture: Picture) => string | number;
}

/** What to offer beside a label: the best first, then what its parts mean, then what search finds. */
export function offersForLabel<Picture>(
  label: string,
  { lookup, search, artwork }: OfferSources<Picture>,
  limit: number,
): readonly Picture[] {
  const best = pictureForLabel(label, lookup);
  const parts = clausesOf(label).flatMap((clause) => hitsIn(clause, lookup).map((hit) => hit.picture));
  const found = search(label, limit);
  const byWord = weighty(withoutNames(wordsOf(label)))
    .filter((word) => !isLittleWord(word) && !OCCASIONS.has(word))
    .flatMap((word) => search(word, limit));
  const seen = new Map<string | number, Picture>();
  for (const picture of [best?.entry ?? null, ...parts, ...found, ...byWord]) {
    if (picture && !seen.has(artwork(picture))) seen.set(artwork(picture), picture);
  }
  return [...seen.values()].slice(0, limit);
}
