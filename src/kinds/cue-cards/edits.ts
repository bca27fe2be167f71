import type { Card } from '../../model/card';
import { itemEdits } from '../../model/items';
import { type CueCards, MAX_CUES } from './content';

export const CUE_EDITS = itemEdits<CueCards, { readonly card: Card }>({
  arrangement: 'list',
  most: MAX_CUES,
  items: ({ cues }) => cues,
  withItems: (content, cues) => ({ ...content, cues }),
  fresh: (card) => ({ card }),
});
