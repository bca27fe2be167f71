import type { CardId } from '../../model/card';
import { itemEdits } from '../../model/items';
import { putIn } from '../parts';
import { type Fact, MAX_FACTS, type Part, type PictureOrganiser } from './content';

export const ORGANISER_EDITS = itemEdits<PictureOrganiser, Fact>({
  arrangement: 'list',
  most: MAX_FACTS,
  items: ({ facts }) => facts,
  withItems: (content, facts) => ({ ...content, facts }),
  fresh: (card) => ({ card, part: null }),
});

export function setPart(content: PictureOrganiser, id: CardId, part: Part): PictureOrganiser {
  return { ...content, facts: putIn(content.facts, id, part) };
}
