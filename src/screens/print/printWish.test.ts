import { expect, test } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import { evenFonts } from '../../../tests/support/fonts';
import type { Kind } from '../../kinds/contract';
import { emptyPlace } from '../../model/items';
import { DEFAULT_LOOK } from '../../model/look';
import { OUTPUTS } from '../../model/output';
import type { Resource } from '../../model/resource';
import { DEFAULT_OPTIONS } from '../../print/options';
import { wishFor } from './printWish';

const WORKSHOP = { fonts: evenFonts, library: { creditFor: () => '' }, pagesOf: () => [] };
const CHOSEN = { options: DEFAULT_OPTIONS, only: null };
const PLACES = [makeCard('stop'), emptyPlace('place-2')];

function wishOf(parts: Partial<Kind>) {
  const kind = { arrangement: 'places', cards: () => PLACES, ...parts } as unknown as Kind;
  const resource = { content: {}, look: DEFAULT_LOOK } as unknown as Resource;
  return wishFor(WORKSHOP as unknown as Parameters<typeof wishFor>[0], { resource, kind }, CHOSEN);
}

test('a place that nobody has filled is no card to cut out', () => {
  expect(wishOf({}).cards.map(({ label }) => label)).toEqual(['stop']);
  expect(wishOf({ arrangement: 'list' }).cards).toHaveLength(2);
});

test('cards are squares of the look’s size, unless the kind says otherwise', () => {
  expect(wishOf({}).card).toEqual({ width: 50, height: 50 });
  expect(wishOf({ cardShape: () => ({ width: 54, height: 86 }) }).card).toEqual({ width: 54, height: 86 });
});

test('all may be printed, unless the kind says otherwise', () => {
  expect(wishOf({}).offered).toEqual(OUTPUTS);
  expect(wishOf({ outputs: ['board'] }).offered).toEqual(['board']);
});
