import { expect, test } from 'vitest';
import { makeCard, makeLine, makeMatcher } from '../../tests/support/cards';
import type { Card } from '../model/card';
import { itemEdits } from '../model/items';
import { type Namer, withSecondLines } from './secondLines';

const kind = itemEdits<readonly Card[], { readonly card: Card }>({
  arrangement: 'list',
  most: 20,
  items: (cards) => cards.map((card) => ({ card })),
  withItems: (_, items) => items.map(({ card }) => card),
  fresh: (card) => ({ card }),
});

const WORDS: Readonly<Record<string, string>> = { toilet: 'toaleta', school: 'szkoła' };
const polish: Namer = { language: 'pl', nameOf: ({ label }) => WORDS[label] ?? null };
const urdu: Namer = { language: 'ur', nameOf: ({ label }) => (label === 'school' ? 'اسکول' : null) };

const filled = { language: 'pl', words: 'toaleta', from: 'cldr' } as const;
const typed = { language: 'pl', words: 'ubikacja', from: 'typed' } as const;

function settled(cards: readonly Card[], namer = polish) {
  return withSecondLines(kind, cards, namer).map(({ second }) => second);
}

test('what is known is filled in, and what is not stays without', () => {
  expect(settled([makeCard('toilet'), makeCard('lunch')])).toEqual([filled, undefined]);
});

test('a card that has its line already is left as it is', () => {
  const cards = [makeCard('toilet', { second: filled })];

  expect(withSecondLines(kind, cards, polish)).toBe(cards);
});

test('what a person typed stays, and so does a line they emptied', () => {
  const emptied = { ...typed, words: '' };

  expect(settled([makeCard('toilet', { second: typed })])).toEqual([typed]);
  expect(settled([makeCard('toilet', { second: emptied })])).toEqual([emptied]);
});

test('a line that was filled in goes when the card no longer says that', () => {
  expect(settled([makeCard('lunch', { second: filled })])).toEqual([undefined]);
});

test('with another language lines are filled afresh or go, and what was typed is kept', () => {
  const cards = [
    makeCard('school', { second: { language: 'pl', words: 'szkoła', from: 'cldr' } }),
    makeCard('toilet', { second: filled }),
    makeCard('lunch', { second: { language: 'pl', words: 'obiad', from: 'typed' } }),
  ];

  expect(settled(cards, urdu)).toEqual([
    { language: 'ur', words: 'اسکول', from: 'cldr' },
    undefined,
    { language: 'pl', words: 'obiad', from: 'typed' },
  ]);
});

test('other words on a card take its line away, typed or not; the same words in capitals do not', () => {
  const before = [makeCard('toilet', { second: typed }), makeCard('school', { second: typed })];

  const after = kind.fromLines(before, [makeLine('Toilet'), makeLine('home')], makeMatcher());

  expect(after.map(({ second }) => second)).toEqual([typed, undefined]);
});
