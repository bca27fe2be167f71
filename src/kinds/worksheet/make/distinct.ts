import { isEmptyPlace } from '../../../model/items';
import type { WorksheetWord } from '../content';
import { alike } from './apart';

/** The list without words that a pupil could take for an earlier one: in a game each has one partner. */
export function distinct(words: readonly WorksheetWord[]): readonly WorksheetWord[] {
  return words.filter(
    (word, at) =>
      isEmptyPlace(word.card) || !words.slice(0, at).some((other) => alike(other.card, word.card)),
  );
}
