import type { CardId } from '../../model/card';
import { itemEdits } from '../../model/items';
import {
  cardsByPart,
  type Parts,
  type Piece,
  partHolding,
  piecesInView,
  putIn,
  withPiecesInView,
} from '../parts';
import { MAX_PIECES, PARTS, type Part, type Profile } from './content';

/** Cards that nobody put anywhere: two for each section, and the rest for how to help, of which nobody can say too much. */
const ROOM: Readonly<Record<Part, number>> = { liked: 2, important: 2, help: 2, talk: 2, photo: 0 };

export const PROFILE_EDITS = itemEdits<Profile, Piece<Part>>({
  arrangement: 'list',
  most: MAX_PIECES,
  items: (profile) => piecesInView(profile.pieces, hiddenIn(profile)),
  withItems: (profile, items) => ({
    ...profile,
    pieces: withPiecesInView(profile.pieces, items, hiddenIn(profile)),
  }),
  fresh: (card) => ({ card, part: null }),
});

function hiddenIn({ photo }: Profile): readonly Part[] {
  return photo ? [] : ['photo'];
}

/** The cards in view, section by section. */
export function partsOf(profile: Profile): Parts<Part> {
  const pieces = piecesInView(profile.pieces, hiddenIn(profile));
  return cardsByPart(pieces, { order: PARTS, room: ROOM, rest: 'help' });
}

export function partOf(profile: Profile, id: CardId): Part {
  return partHolding(partsOf(profile), id) ?? 'help';
}

/** A card put in the place of the photo brings that into view. */
export function setPart(profile: Profile, id: CardId, part: Part): Profile {
  return { ...profile, photo: profile.photo || part === 'photo', pieces: putIn(profile.pieces, id, part) };
}
