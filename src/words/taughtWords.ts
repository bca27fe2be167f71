import { decidingHit, hitsIn } from './hits';
import { clausesOf } from './labelParts';
import type { PictureLookup } from './meaning';
import { stemsOf } from './stems';
import { keyOf, weighty, wordsOf } from './words';

/** A word that somebody has settled a picture for, whatever the library would choose. */
export interface TaughtWord {
  readonly label: string;
}

/**
 * What makes two labels one word: case, spaces, marks and endings aside, yet apart where the library tells them apart,
 * as it does "SATs" and "sit". Empty where a text has no word in it.
 */
export function wordKey<Picture>(
  label: string,
  lookup: PictureLookup<Picture>,
  idOf: (picture: Picture) => string,
): string {
  const words = wordsOf(label);
  if (words.length === 0) return '';
  const meant = lookup.meaning(words)?.picture;
  return `${keyOf(stemsOf(words))} ${meant ? idOf(meant) : ''}`.trimEnd();
}

/** The words taught, ready to be looked up. */
export interface TaughtWords<Taught> {
  /** Just this word, its case, spaces and ending aside. */
  readonly same: (words: readonly string[]) => Taught | null;
  /** Little words aside too: "our lunch" is lunch. */
  readonly near: (words: readonly string[]) => Taught | null;
}

interface Known<Taught> {
  readonly one: Taught;
  readonly words: readonly string[];
}

export function taughtWords<Taught extends TaughtWord, Picture>(
  taught: readonly Taught[],
  lookup: PictureLookup<Picture>,
): TaughtWords<Taught> {
  const known = taught.map((one) => ({ one, words: wordsOf(one.label) }));
  const find = (keysOf: Keys) => {
    const index = indexed(known, keysOf);
    return (words: readonly string[]): Taught | null => {
      const [strict, ...looser] = index.size === 0 || words.length === 0 ? [] : keysOf(words);
      if (strict === undefined) return null;
      const candidates = [strict, ...looser].flatMap((key) => index.get(key) ?? []);
      const exact = candidates.find((other) => keyOf(other.words) === strict);
      return (exact ?? candidates.find((other) => meanTheSame(words, other.words, lookup)))?.one ?? null;
    };
  };
  return { same: find(wholeKeys), near: find(allKeys) };
}

type Keys = (words: readonly string[]) => readonly string[];

/** As written, then by stems. */
function wholeKeys(words: readonly string[]): readonly string[] {
  return [keyOf(words), `=${keyOf(stemsOf(words))}`];
}

/** From the strictest reading to the loosest, as the library reads its own words. */
function allKeys(words: readonly string[]): readonly string[] {
  const core = weighty(words);
  return core.length === words.length ? wholeKeys(words) : [...wholeKeys(words), ...wholeKeys(core)];
}

function indexed<Taught>(
  known: readonly Known<Taught>[],
  keysOf: Keys,
): ReadonlyMap<string, readonly Known<Taught>[]> {
  const index = new Map<string, Known<Taught>[]>();
  for (const one of known) {
    for (const key of keysOf(one.words)) index.set(key, [...(index.get(key) ?? []), one]);
  }
  return index;
}

/** Words that the library knows by two pictures are two words, however alike they look without their endings. */
function meanTheSame<Picture>(
  some: readonly string[],
  others: readonly string[],
  lookup: PictureLookup<Picture>,
): boolean {
  return lookup.meaning(some)?.picture === lookup.meaning(others)?.picture;
}

/** The library with what was taught before all it knows itself; in longer labels a word speaks where it would have. */
export function withTaught<Picture>(
  lookup: PictureLookup<Picture>,
  near: (words: readonly string[]) => Picture | null,
): PictureLookup<Picture> {
  return {
    meaning: (words) => {
      const picture = near(words);
      const meant = lookup.meaning(words);
      return picture === null ? meant : { picture, alone: meant?.alone ?? isNumber(words) };
    },
    named: (words) => near(words) ?? lookup.named(words),
    emoji: lookup.emoji,
  };
}

function isNumber(words: readonly string[]): boolean {
  return words.every((word) => /^\d+$/.test(word));
}

/** The part of a longer label that decides its picture: "lunch" in "Lunch in the hall". Null where it is the whole. */
export function decidingPart<Picture>(label: string, lookup: PictureLookup<Picture>): string | null {
  for (const clause of clausesOf(label)) {
    const hit = decidingHit(hitsIn(clause, lookup));
    if (!hit?.picture) continue;
    const part = clause.words.slice(hit.start, hit.end);
    return keyOf(part) === keyOf(wordsOf(label)) ? null : part.join(' ');
  }
  return null;
}
