import * as v from 'valibot';
import { type Card, type CardId, cardSchema } from '../model/card';
import type { Item } from '../model/items';

/** A card, and the part of the work it was put in; null lets its turn in the list say so. */
export interface Piece<P extends string> extends Item {
  readonly part: P | null;
}

export type Parts<P extends string> = Readonly<Record<P, readonly Card[]>>;

/** How cards that nobody put anywhere are shared out. */
export interface Sharing<P extends string> {
  /** All parts, in the order in which they are filled. */
  readonly order: readonly P[];
  /** How many cards each takes by itself. */
  readonly room: Readonly<Record<P, number>>;
  /** Takes what is left over, so that no card is lost. */
  readonly rest: P;
}

export function pieceSchema<P extends string>(parts: readonly P[]) {
  return v.object({ card: cardSchema, part: v.nullable(v.picklist(parts)) });
}

/** Which card belongs where: cards that were put somewhere stay there, all others fill the parts in turn. */
export function cardsByPart<P extends string>(pieces: readonly Piece<P>[], sharing: Sharing<P>): Parts<P> {
  const { order, room, rest } = sharing;
  const placed = new Map<P, Card[]>(order.map((part) => [part, []]));
  const taken = new Map(order.map((part) => [part, pieces.filter((piece) => piece.part === part).length]));
  for (const { card, part } of pieces) {
    const free = order.find((one) => (taken.get(one) ?? 0) < room[one]);
    const own = part ?? free ?? rest;
    if (part === null) taken.set(own, (taken.get(own) ?? 0) + 1);
    placed.get(own)?.push(card);
  }
  return Object.fromEntries(placed) as Record<P, Card[]>;
}

/** The part that a card lies in. */
export function partHolding<P extends string>(parts: Parts<P>, id: CardId): P | undefined {
  const names = Object.keys(parts) as P[];
  return names.find((part) => parts[part].some((card) => card.id === id));
}

export function putIn<P extends string>(
  pieces: readonly Piece<P>[],
  id: CardId,
  part: P,
): readonly Piece<P>[] {
  return pieces.map((piece) => (piece.card.id === id ? { ...piece, part } : piece));
}

/** The pieces of all parts but those out of view. */
export function piecesInView<P extends string>(
  pieces: readonly Piece<P>[],
  hidden: readonly P[],
): readonly Piece<P>[] {
  return pieces.filter(({ part }) => part === null || !hidden.includes(part));
}

/** Those in view changed. The others are kept, so that a part shown again has lost nothing. */
export function withPiecesInView<P extends string>(
  pieces: readonly Piece<P>[],
  shown: readonly Piece<P>[],
  hidden: readonly P[],
): readonly Piece<P>[] {
  const inView = new Set(piecesInView(pieces, hidden));
  return [...shown, ...pieces.filter((piece) => !inView.has(piece))];
}
