import * as v from 'valibot';
import { MAX_LABEL, type Picture, pictureId, pictureSchema } from './card';

/** Most words kept: far more than a school settles, and few enough to be looked up at every key. */
export const MAX_WORDS = 5000;

/** One word of the class dictionary: wherever it is typed, this picture is used. */
export interface DictionaryWord {
  /** Its letters run together in lower case: what it is kept under. */
  readonly word: string;
  /** As somebody typed it. */
  readonly label: string;
  readonly picture: Picture;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  readonly changedAt: number;
}

export type WordPicture = Pick<DictionaryWord, 'label' | 'picture'>;

const wordSchema = v.object({
  word: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_LABEL)),
  label: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_LABEL)),
  picture: pictureSchema,
  addedAt: v.number(),
  changedAt: v.number(),
});

/** A stored word, or null for what a newer app or damage has left there. */
export function parseWord(value: unknown): DictionaryWord | null {
  const parsed = v.safeParse(wordSchema, value);
  return parsed.success ? parsed.output : null;
}

export function samePicture(a: Picture, b: Picture): boolean {
  return pictureId(a) === pictureId(b);
}

/** Labels with the same key are one word; empty where there is no word in it. */
export type KeyOf = (label: string) => string;

/** What a file of words says beside what is here. One word stands in one of the three only. */
export interface WordDifferences<Theirs extends WordPicture> {
  readonly fresh: readonly Theirs[];
  readonly different: readonly { readonly mine: DictionaryWord; readonly theirs: Theirs }[];
  readonly same: readonly DictionaryWord[];
}

/** Of a word that stands twice in theirs the first counts: one word never has two pictures. */
export function differencesOf<Theirs extends WordPicture>(
  mine: readonly DictionaryWord[],
  theirs: readonly Theirs[],
  keyOf: KeyOf,
): WordDifferences<Theirs> {
  const own = new Map(mine.map((word) => [keyOf(word.label), word]));
  const met = new Map<string, Theirs>();
  for (const word of theirs) {
    const key = keyOf(word.label);
    if (key !== '' && !met.has(key)) met.set(key, word);
  }
  const pairs = [...met].map(([key, word]) => ({ mine: own.get(key), theirs: word }));
  const known = pairs.flatMap((pair) => (pair.mine ? [{ mine: pair.mine, theirs: pair.theirs }] : []));
  return {
    fresh: pairs.filter((pair) => !pair.mine).map((pair) => pair.theirs),
    different: known.filter((pair) => !samePicture(pair.mine.picture, pair.theirs.picture)),
    same: known
      .filter((pair) => samePicture(pair.mine.picture, pair.theirs.picture))
      .map((pair) => pair.mine),
  };
}

/** A word that is shown by more than one picture. */
export interface DoubledWord {
  readonly key: string;
  readonly label: string;
  /** In the order they were met. */
  readonly pictures: readonly Picture[];
}

/** Two pictures (or more) for one word that somebody wants so, by their ids. */
export interface KeptBoth {
  readonly key: string;
  readonly pictures: readonly string[];
}

/** Words with two pictures or more among what is shown; words alone are no picture. What was kept on purpose is left out. */
export function doubledWords(
  shown: readonly WordPicture[],
  kept: readonly KeptBoth[],
  keyOf: KeyOf,
): readonly DoubledWord[] {
  const words = new Map<string, { readonly label: string; readonly pictures: Map<string, Picture> }>();
  for (const { label, picture } of shown) {
    const key = keyOf(label);
    const id = pictureId(picture);
    if (key === '' || id === null) continue;
    const word = words.get(key) ?? { label, pictures: new Map() };
    words.set(key, word);
    if (!word.pictures.has(id)) word.pictures.set(id, picture);
  }
  return [...words]
    .filter(([key, { pictures }]) => pictures.size > 1 && !isKept(key, [...pictures.keys()], kept))
    .map(([key, { label, pictures }]) => ({ key, label, pictures: [...pictures.values()] }));
}

/** A third picture is news again. */
function isKept(key: string, pictures: readonly string[], kept: readonly KeptBoth[]): boolean {
  const wanted = kept.find((one) => one.key === key);
  return wanted !== undefined && pictures.every((id) => wanted.pictures.includes(id));
}

/** The list with the pictures of a word kept on purpose; what was kept of the word before goes. */
export function withKeptBoth(
  kept: readonly KeptBoth[],
  { key, pictures }: DoubledWord,
  most: number,
): readonly KeptBoth[] {
  const ids = pictures.map(pictureId).filter((id) => id !== null);
  return [{ key, pictures: ids }, ...kept.filter((one) => one.key !== key)].slice(0, most);
}
