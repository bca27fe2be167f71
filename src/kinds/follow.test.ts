import { expect, test } from 'vitest';
import { makeCard } from '../../tests/support/cards';
import { boardKind, laid, listKind } from '../../tests/support/relay';
import type { Card } from '../model/card';
import type { Kind } from './contract';
import { changesSince, followUp } from './follow';
import { type Laid, relaid, usedCards } from './relay';

const naming = { id: 'again', now: 2, makeId: () => 'made' };
const makeId = () => 'added';

function cardsOf(...labels: readonly string[]): readonly Card[] {
  return labels.map((label) => makeCard(label));
}

/** Monday laid as another kind, and Monday as it has become since. */
function linked(kind: Kind, before: readonly string[], after: readonly string[]) {
  const { resource } = relaid(laid(listKind(), before), kind, naming);
  return { target: { kind, resource }, source: laid(listKind(), after) };
}

function labelsOf(kind: Kind, resource: Laid['resource']): readonly string[] {
  return usedCards({ kind, resource }).map(({ label }) => label);
}

test('what was swapped, added and taken away is told apart', () => {
  const changes = changesSince(
    cardsOf('maths', 'snack', 'lunch'),
    cardsOf('reading', 'snack', 'lunch', 'swimming'),
  );
  const fewer = changesSince(cardsOf('maths', 'snack', 'lunch'), cardsOf('maths', 'lunch'));

  expect(changes).toMatchObject([
    { type: 'changed', from: { label: 'maths' }, to: { label: 'reading' } },
    { type: 'added', to: { label: 'swimming' } },
  ]);
  expect(fewer).toMatchObject([{ type: 'removed', from: { label: 'snack' } }]);
});

test('another picture is a change, and another order is none', () => {
  const swapped = { ...makeCard('lunch'), picture: { type: 'symbol', symbolId: 'tray' } } as const;

  expect(changesSince(cardsOf('maths', 'lunch'), [makeCard('maths'), swapped])).toMatchObject([
    { type: 'changed', to: { picture: { symbolId: 'tray' } } },
  ]);
  expect(changesSince(cardsOf('maths', 'lunch'), cardsOf('lunch', 'maths'))).toEqual([]);
});

test.each([
  ['a list', listKind()],
  ['places', boardKind(6)],
])('%s follows, card by card', (_, kind) => {
  const { target, source } = linked(kind, ['maths', 'snack', 'lunch'], ['reading', 'lunch', 'swimming']);

  const follow = followUp(target, source, makeId);

  const labels = follow ? labelsOf(kind, follow.followed) : [];
  expect(new Set(labels)).toEqual(new Set(['reading', 'lunch', 'swimming']));
  expect(labels).toHaveLength(3);
  expect(follow && followUp({ kind, resource: follow.followed }, source, makeId)).toBeNull();
});

test('whoever keeps it as it is, is not asked again', () => {
  const { target, source } = linked(listKind(), ['maths'], ['reading']);

  const follow = followUp(target, source, makeId);

  expect(follow && labelsOf(target.kind, follow.kept)).toEqual(['maths']);
  expect(follow && followUp({ ...target, resource: follow.kept }, source, makeId)).toBeNull();
});

test('a change to a card that is not here, or that was made here already, is no news', () => {
  const few = linked(listKind(2), ['maths', 'snack', 'lunch'], ['maths', 'snack', 'home time', 'swimming']);
  const done = linked(listKind(), ['maths'], ['reading']);
  const already = {
    ...done.target,
    resource: { ...done.target.resource, content: done.source.resource.content },
  };

  expect(followUp(few.target, few.source, makeId)).toBeNull();
  expect(followUp(already, done.source, makeId)).toBeNull();
});

test('of two cards with the same words, the one that changed follows', () => {
  const { target, source } = linked(listKind(), ['maths', 'snack', 'maths'], ['maths', 'snack', 'art']);

  const follow = followUp(target, source, makeId);

  expect(follow && labelsOf(target.kind, follow.followed)).toEqual(['maths', 'snack', 'art']);
});

test('what was not made from it has nothing to follow', () => {
  const alone = laid(listKind(), ['maths']);

  expect(followUp(alone, laid(listKind(), ['reading']), makeId)).toBeNull();
});
