import { expect, test } from 'vitest';
import { evenFonts } from '../../tests/support/fonts';
import { cardStyleOf } from '../kinds/style';
import { DEFAULT_LOOK } from '../model/look';
import { barePicture, tickBoxIn } from './besideWords';

const BOX = { x: 10, y: 20, width: 30, height: 20 };
const FACE = { label: 'lunch', pictureId: 'lunch', number: null, crossed: false, changed: false } as const;
const style = cardStyleOf(DEFAULT_LOOK);

test('a picture beside its words has neither border nor words', () => {
  const nodes = barePicture(FACE, BOX, style, evenFonts, 'card-1');
  expect(nodes.map(({ type }) => type)).toEqual(['box', 'picture']);
  expect(nodes[0]).toMatchObject({ stroke: null, slot: 'card-1' });
});

test('a card of words only leaves the place of its picture free', () => {
  expect(barePicture({ ...FACE, pictureId: null }, BOX, style, evenFonts)).toEqual([]);
});

test('a box to tick stands in the middle of its room', () => {
  expect(tickBoxIn(BOX, 0.5).box).toEqual({ x: 20, y: 25, width: 10, height: 10 });
});
