import { itemEdits } from '../../model/items';
import { MAX_TOPICS, type Topic, type ViewsSheet } from './content';

export const VIEWS_EDITS = itemEdits<ViewsSheet, Topic>({
  arrangement: 'list',
  most: MAX_TOPICS,
  items: ({ topics }) => topics,
  withItems: (content, topics) => ({ ...content, topics }),
  fresh: (card) => ({ card }),
});
