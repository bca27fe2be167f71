import type { Card } from '../../model/card';
import { doubledWords, type KeptBoth, samePicture, type WordPicture } from '../../model/dictionary';
import type { DoubledLabels } from '../../print/checks';
import type { Library } from '../workshop';

type Words = Pick<Library, 'wordKey' | 'ownWord'>;

/** Words of a board with more than one picture, and words that the class always shows otherwise. */
export function doubledLabels(
  cards: readonly Card[],
  { wordKey, ownWord }: Words,
  kept: readonly KeptBoth[],
): DoubledLabels {
  const here = doubledWords(cards, kept, wordKey).map(({ label }) => label);
  const own = cards.flatMap((card): readonly WordPicture[] => {
    const word = ownWord(card.label);
    return word && !samePicture(word.picture, card.picture)
      ? [{ label: card.label, picture: word.picture }]
      : [];
  });
  const inWords = doubledWords([...cards, ...own], kept, wordKey).map(({ label }) => label);
  return { here, inWords: inWords.filter((label) => !here.includes(label)) };
}
