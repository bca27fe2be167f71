import type { CardId } from '../../model/card';
import { itemEdits } from '../../model/items';
import { MAX_WORKSHEET_WORDS, type Worksheet, type WorksheetWord } from './content';

export const WORKSHEET_EDITS = itemEdits<Worksheet, WorksheetWord>({
  arrangement: 'list',
  most: MAX_WORKSHEET_WORDS,
  items: ({ words }) => words,
  withItems: (content, words) => ({ ...content, words }),
  fresh: (card) => ({ card, meaning: '', group: null }),
});

/** What stands beside one word, laid over what does. */
export function setWord(
  content: Worksheet,
  id: CardId,
  beside: Partial<Omit<WorksheetWord, 'card'>>,
): Worksheet {
  return WORKSHEET_EDITS.setBeside(content, id, beside);
}
