import { expect, test } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import type { Kind } from '../../kinds/contract';
import type { Card } from '../../model/card';
import { DEFAULT_LOOK } from '../../model/look';
import { ENVELOPE_FORMAT, type Resource } from '../../model/resource';
import type { Workshop } from '../workshop';
import { cardEdits } from './edits';

/** The smallest kind there can be: its content is its cards. */
const kind = {
  cards: (cards: readonly Card[]) => cards,
  replaceCard: (cards: readonly Card[], card: Card) => cards.map((old) => (old.id === card.id ? card : old)),
  addCard: (cards: readonly Card[], card: Card, at: number) => [
    ...cards.slice(0, at),
    card,
    ...cards.slice(at),
  ],
  removeCard: (cards: readonly Card[], id: string) => cards.filter((card) => card.id !== id),
  moveCard: (cards: readonly Card[], id: string, to: number) => {
    const rest = cards.filter((card) => card.id !== id);
    const moving = cards.filter((card) => card.id === id);
    return [...rest.slice(0, to), ...moving, ...rest.slice(to)];
  },
} as unknown as Kind;

const workshop = {
  makeId: () => 'new',
  library: { pictureFor: (label: string) => ({ type: 'symbol', symbolId: `picture of ${label}` }) },
} as unknown as Workshop;

const cards = [makeCard('register'), makeCard('maths'), makeCard('lunch')];

function edit(content: readonly Card[] = cards) {
  const resource: Resource = {
    format: ENVELOPE_FORMAT,
    id: 'r',
    kind: 'k',
    kindVersion: 1,
    title: '',
    page: { paper: 'A4', orientation: 'portrait' },
    look: DEFAULT_LOOK,
    content,
    extras: [],
    madeFrom: null,
    createdAt: 0,
    changedAt: 0,
  };
  return { resource, edits: cardEdits(kind, resource, workshop) };
}

function labels(resource: Resource): readonly string[] {
  return (resource.content as readonly Card[]).map(({ label }) => label);
}

test('new words bring their picture, and a chosen picture is left alone', () => {
  const chosen = [makeCard('maths', { chosen: true })];
  const [followed] = edit().edits.setWords('card-maths', 'number time').content as Card[];
  const words = edit().edits.setWords('card-maths', 'number time').content as readonly Card[];
  const kept = edit(chosen).edits.setWords('card-maths', 'number time').content as readonly Card[];
  expect(followed?.label).toBe('register');
  expect(words[1]?.picture).toEqual({ type: 'symbol', symbolId: 'picture of number time' });
  expect(kept[0]?.picture).toEqual({ type: 'symbol', symbolId: 'maths' });
});

test('a card is added after the one selected, or at the end', () => {
  expect(labels(edit().edits.add('snack', null, 'card-register').resource)).toEqual([
    'register',
    'snack',
    'maths',
    'lunch',
  ]);
  expect(labels(edit().edits.add('snack', null, null).resource)).toEqual([
    'register',
    'maths',
    'lunch',
    'snack',
  ]);
});

test('a duplicate stands beside its original with an id of its own', () => {
  const { resource, id } = edit().edits.duplicate('card-maths');
  expect(labels(resource)).toEqual(['register', 'maths', 'maths', 'lunch']);
  expect(id).toBe('new');
});

test('the first card can not go earlier, nor the last one later', () => {
  const { resource, edits } = edit();
  expect(edits.shift('card-register', -1)).toBe(resource);
  expect(edits.shift('card-lunch', 1)).toBe(resource);
  expect(labels(edits.shift('card-lunch', -1))).toEqual(['register', 'lunch', 'maths']);
});

test('what is not there changes nothing', () => {
  const { resource, edits } = edit();
  expect(edits.setWords('card-gone', 'x')).toBe(resource);
});
