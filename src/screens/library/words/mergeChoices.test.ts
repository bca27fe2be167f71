import { expect, test } from 'vitest';
import type { WordInFile } from '../../../exchange/dictionary';
import type { DictionaryWord } from '../../../model/dictionary';
import {
  differencesWith,
  firstTaken,
  keepingAllMine,
  takingAllTheirs,
  takingOne,
  wordsToUse,
} from './mergeChoices';

const keyOf = (label: string) => label.toLowerCase();

function mine(label: string, symbolId: string): DictionaryWord {
  return { word: keyOf(label), label, picture: { type: 'symbol', symbolId }, addedAt: 1, changedAt: 1 };
}

function theirs(label: string, symbolId: string): WordInFile {
  return { label, picture: { type: 'symbol', symbolId }, shows: symbolId };
}

const found = differencesWith(
  [mine('lunch', 'plate'), mine('maths', 'sums'), mine('PE', 'ball')],
  [
    theirs('Lunch', 'tray'),
    theirs('maths', 'sums'),
    theirs('pe', 'runner'),
    theirs('zoo', 'lion'),
    theirs('hay', 'bale'),
  ],
  keyOf,
);
const isHere = ({ shows }: WordInFile) => shows !== 'bale';
const labels = (words: readonly WordInFile[]) => words.map(({ label }) => label);

test('at first new words with a picture that is here are taken, and ours are kept', () => {
  expect(labels(wordsToUse(found, firstTaken(found, isHere)))).toEqual(['zoo']);
});

test('one word at a time is taken from the file, or ours kept again', () => {
  const taken = takingOne(firstTaken(found, isHere), 'pe', true);
  expect(labels(wordsToUse(found, taken))).toEqual(['zoo', 'pe']);

  expect(labels(wordsToUse(found, takingOne(taken, 'pe', false)))).toEqual(['zoo']);
});

test('all that differ and are here are taken at once, or ours kept; new ones stay as decided', () => {
  const noZoo = takingOne(firstTaken(found, isHere), 'zoo', false);
  const all = takingAllTheirs(found, noZoo, isHere);
  expect(labels(wordsToUse(found, all))).toEqual(['Lunch', 'pe']);

  const notTray = ({ shows }: WordInFile) => shows !== 'tray';
  expect(labels(wordsToUse(found, takingAllTheirs(found, noZoo, notTray)))).toEqual(['pe']);
  expect(labels(wordsToUse(found, keepingAllMine(found, all)))).toEqual([]);
});
