import { expect, test } from 'vitest';
import { makeCard } from '../../tests/support/cards';
import { cardsByPart, type Piece, partHolding, piecesInView, putIn, withPiecesInView } from './parts';

type Part = 'day' | 'help' | 'seen';

const SHARING = { order: ['day', 'help', 'seen'], room: { day: 2, help: 1, seen: 0 }, rest: 'day' } as const;

function makePieces(...parts: readonly (Part | null)[]): readonly Piece<Part>[] {
  return parts.map((part, at) => ({ card: makeCard(`${at}`, { id: `${at}` }), part }));
}

function idsIn(pieces: readonly Piece<Part>[]) {
  const { day, help, seen } = cardsByPart<Part>(pieces, SHARING);
  return { day: day.map(({ id }) => id), help: help.map(({ id }) => id), seen: seen.map(({ id }) => id) };
}

test('cards that nobody put anywhere fill the parts in turn, and none is lost', () => {
  expect(idsIn(makePieces(null, null, null, null))).toEqual({ day: ['0', '1', '3'], help: ['2'], seen: [] });
});

test('a card stays where it was put, and takes a place there', () => {
  const pieces = makePieces('seen', 'day', null, null);

  expect(idsIn(pieces)).toEqual({ day: ['1', '2'], help: ['3'], seen: ['0'] });
  expect(partHolding(cardsByPart<Part>(putIn(pieces, '2', 'seen'), SHARING), '2')).toBe('seen');
});

test('a part out of view keeps its cards while others change', () => {
  const pieces = makePieces('day', 'seen', null);
  const shown = piecesInView(pieces, ['seen']);

  expect(shown.map(({ card }) => card.id)).toEqual(['0', '2']);
  expect(withPiecesInView(pieces, shown.slice(1), ['seen']).map(({ card }) => card.id)).toEqual(['2', '1']);
});
