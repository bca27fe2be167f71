import type { WordInFile } from '../../../exchange/dictionary';
import {
  type DictionaryWord,
  differencesOf,
  type KeyOf,
  type WordDifferences,
} from '../../../model/dictionary';

export type FileDifferences = WordDifferences<WordInFile>;

/** What a person has decided about the words of a file: those to be taken from it, by their labels there. */
export type Taken = ReadonlySet<string>;

export function differencesWith(
  mine: readonly DictionaryWord[],
  theirs: readonly WordInFile[],
  keyOf: KeyOf,
): FileDifferences {
  return differencesOf(mine, theirs, keyOf);
}

/** New words whose pictures are here are taken, where ours differs we keep ours: until somebody says otherwise. */
export function firstTaken({ fresh }: FileDifferences, isHere: (word: WordInFile) => boolean): Taken {
  return new Set(fresh.filter(isHere).map(({ label }) => label));
}

/** All words that differ are taken from the file, as far as their pictures are here. New ones stay as they were decided. */
export function takingAllTheirs(
  found: FileDifferences,
  taken: Taken,
  isHere: (word: WordInFile) => boolean,
): Taken {
  const theirs = found.different.map((pair) => pair.theirs).filter(isHere);
  return new Set([...taken, ...theirs.map(({ label }) => label)]);
}

export function keepingAllMine({ different }: FileDifferences, taken: Taken): Taken {
  const theirs = new Set(different.map((pair) => pair.theirs.label));
  return new Set([...taken].filter((label) => !theirs.has(label)));
}

export function takingOne(taken: Taken, label: string, theirs: boolean): Taken {
  const rest = [...taken].filter((one) => one !== label);
  return new Set(theirs ? [...rest, label] : rest);
}

/** The words to be settled, all in one go. */
export function wordsToUse({ fresh, different }: FileDifferences, taken: Taken): readonly WordInFile[] {
  return [...fresh, ...different.map(({ theirs }) => theirs)].filter(({ label }) => taken.has(label));
}
