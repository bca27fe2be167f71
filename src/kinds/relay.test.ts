import { expect, test } from 'vitest';
import { boardKind, laid, listKind } from '../../tests/support/relay';
import { DEFAULT_LOOK } from '../model/look';
import { relaid, usedCards } from './relay';

const naming = { id: 'again', now: 2, makeId: () => 'made' };

test('in a list the cards keep their ids, and in places the places keep theirs', () => {
  const source = laid(listKind(), ['maths', 'lunch']);

  const list = relaid(source, listKind(), naming);
  const board = relaid(source, boardKind(4), naming);

  expect(usedCards({ kind: listKind(), resource: list.resource }).map(({ id }) => id)).toEqual([
    'card-maths',
    'card-lunch',
  ]);
  expect(usedCards({ kind: boardKind(4), resource: board.resource }).map(({ id }) => id)).toEqual([
    'place-1',
    'place-2',
  ]);
});

test('empty places stay behind, and what does not fit is counted', () => {
  const board = boardKind(6);
  const source = laid(board, ['maths', 'lunch', 'home time']);

  const { resource, leftOut } = relaid(source, listKind(2), naming);

  expect(usedCards({ kind: listKind(2), resource }).map(({ label }) => label)).toEqual(['maths', 'lunch']);
  expect(leftOut).toBe(1);
});

test('the card size comes along where the new kind has no wish of its own', () => {
  const source = laid(listKind(), ['maths'], { cardSize: 80 });
  const small = {
    ...listKind(),
    start: () => ({ ...listKind().start(), look: { ...DEFAULT_LOOK, cardSize: 30 } }),
  };

  expect(relaid(source, listKind(), naming).resource.look.cardSize).toBe(80);
  expect(relaid(source, small, naming).resource.look.cardSize).toBe(30);
});

test('what was named after its kind is named after the new one', () => {
  const source = laid(listKind(), ['maths'], {}, 'List');

  expect(relaid(source, boardKind(2), naming).resource.title).toBe('Board');
});
