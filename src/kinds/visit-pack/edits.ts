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
import {
  EXTRA_PAGES,
  type ExtraPage,
  MAX_PIECES,
  PARTS,
  type Part,
  type Size,
  type VisitPack,
} from './content';

/** How many cards that nobody put anywhere go where (practice.md 6.10); more join the timeline. */
const ROOMS: Readonly<Record<Size, Readonly<Record<Part, number>>>> = {
  large: { timeline: 4, help: 4, spot: 4, safe: 2, bring: 2, cover: 0 },
  middle: { timeline: 6, help: 4, spot: 6, safe: 4, bring: 4, cover: 0 },
  small: { timeline: 9, help: 6, spot: 9, safe: 4, bring: 6, cover: 0 },
};

export const PACK_EDITS = itemEdits<VisitPack, Piece<Part>>({
  arrangement: 'list',
  most: MAX_PIECES,
  items: (pack) => piecesInView(pack.pieces, hiddenIn(pack)),
  withItems: (pack, items) => ({ ...pack, pieces: withPiecesInView(pack.pieces, items, hiddenIn(pack)) }),
  fresh: (card) => ({ card, part: null }),
});

function hiddenIn({ shows }: VisitPack): readonly ExtraPage[] {
  return EXTRA_PAGES.filter((page) => !shows.includes(page));
}

/** The cards in view, part by part. */
export function partsOf(pack: VisitPack): Parts<Part> {
  const hidden = hiddenIn(pack);
  const room = { ...ROOMS[pack.size], ...Object.fromEntries(hidden.map((page) => [page, 0])) };
  return cardsByPart(piecesInView(pack.pieces, hidden), { order: PARTS, room, rest: 'timeline' });
}

export function partOf(pack: VisitPack, id: CardId): Part {
  return partHolding(partsOf(pack), id) ?? 'timeline';
}

/** Brings the page into view that a card is put on. */
export function setPart(pack: VisitPack, id: CardId, part: Part): VisitPack {
  const page = EXTRA_PAGES.find((one) => one === part);
  const shown = page ? showPage(pack, page, true) : pack;
  return { ...shown, pieces: putIn(pack.pieces, id, part) };
}

export function showPage(pack: VisitPack, page: ExtraPage, shown: boolean): VisitPack {
  return { ...pack, shows: EXTRA_PAGES.filter((one) => (one === page ? shown : pack.shows.includes(one))) };
}
