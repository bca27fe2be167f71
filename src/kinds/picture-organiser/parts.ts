import type { CardId } from '../../model/card';
import { cardsByPart, type Parts, partHolding } from '../parts';
import { PARTS, type Part, type PictureOrganiser } from './content';

/** Which card belongs where. What there is no other place for joins the words. */
export function partsOf({ facts, words, steps, strip, picture }: PictureOrganiser): Parts<Part> {
  const one = strip ? 1 : 0;
  const room = { words, steps, who: one, where: one, when: one, picture: picture ? 1 : 0 };
  return cardsByPart(facts, { order: PARTS, room, rest: 'words' });
}

export function partOf(content: PictureOrganiser, id: CardId): Part {
  return partHolding(partsOf(content), id) ?? 'words';
}
