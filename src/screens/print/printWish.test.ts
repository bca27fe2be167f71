import { expect, test } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import { evenFonts } from '../../../tests/support/fonts';
import type { Kind } from '../../kinds/contract';
import { emptyPlace } from '../../model/items';
import { DEFAULT_LOOK } from '../../model/look';
import { USUAL_OUTPUTS } from '../../model/output';
import type { Resource } from '../../model/resource';
import { DEFAULT_OPTIONS } from '../../print/options';
import { offeredBy, whyNoBooklet, wishFor } from './printWish';

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

test('all but a booklet may be printed, unless the kind says otherwise', () => {
  expect(wishOf({}).offered).toEqual(USUAL_OUTPUTS);
  expect(wishOf({ outputs: ['board'] }).offered).toEqual(['board']);
});

test('a booklet is offered where the kind has one and the page makes one, and else it is said why not', () => {
  const story = { outputs: ['board', 'booklet'] } as const;
  const upright = { paper: 'A5', orientation: 'portrait' } as const;
  const onSide = { paper: 'A4', orientation: 'landscape' } as const;

  expect(offeredBy(story, upright)).toEqual(['board', 'booklet']);
  expect(whyNoBooklet(story, upright)).toBeNull();
  expect(offeredBy(story, onSide)).toEqual(['board']);
  expect(whyNoBooklet(story, onSide)).toContain('This one is A4 on its side.');
  expect(offeredBy({}, upright)).not.toContain('booklet');
  expect(whyNoBooklet({}, onSide)).toBeNull();
});
