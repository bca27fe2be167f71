import type { CardId } from '../../model/card';
import { itemEdits } from '../../model/items';
import { MAX_MAT_WORDS, type MatWord, type WordMat } from './content';

export const MAT_EDITS = itemEdits<WordMat, MatWord>({
  arrangement: 'list',
  most: MAX_MAT_WORDS,
  items: ({ words }) => words,
  withItems: (mat, words) => ({ ...mat, words }),
  fresh: (card) => ({ card, definition: '', syllables: null, firstSound: null }),
});

/** Changes what stands with one word: its definition, beats or first sound. */
export function setWord(mat: WordMat, id: CardId, change: Partial<Omit<MatWord, 'card'>>): WordMat {
  return {
    ...mat,
    words: mat.words.map((word) => (word.card.id === id ? { ...word, ...change } : word)),
  };
}
