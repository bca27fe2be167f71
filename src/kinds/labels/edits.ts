import type { Card } from '../../model/card';
import { itemEdits } from '../../model/items';
import { type Labels, MAX_LABELS } from './content';

export const LABEL_EDITS = itemEdits<Labels, { readonly card: Card }>({
  arrangement: 'list',
  most: MAX_LABELS,
  items: ({ labels }) => labels,
  withItems: (content, labels) => ({ ...content, labels }),
  fresh: (card) => ({ card }),
});
