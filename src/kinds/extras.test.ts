import { expect, test } from 'vitest';
import { anExtra } from '../../tests/support/extras';
import { readFonts } from '../../tests/support/fonts';
import { EXTRA_SHAPES } from '../model/extras';
import { DEFAULT_LOOK } from '../model/look';
import { extentOf } from '../scene/extent';
import { picturesAmong } from '../scene/page';
import { composeExtras, extrasOn, fittedHeight } from './extras';

const fonts = readFonts();
const compose = (...extras: Parameters<typeof composeExtras>[0]) =>
  composeExtras(extras, DEFAULT_LOOK, fonts);

test('every node carries the id of its extra, and its turn about its middle', () => {
  const nodes = compose(anExtra.text('words', { turn: 30 }), anExtra.line('line', { turn: 90 }));
  expect(new Set(nodes.map(({ slot }) => slot))).toEqual(new Set(['words', 'line']));
  expect(nodes[0]?.turn).toEqual({ degrees: 30, about: [50, 50] });
});

test('words are broken to the width of their box, and where the person pressed Enter', () => {
  const text = 'Newts live here\n\nPlease look';
  const lines = (width: number) =>
    compose(anExtra.text('a', { text, width, size: 20 })).map((n) => n.type === 'text' && n.text);
  expect(lines(200)).toEqual(['Newts live here', 'Please look']);
  expect(lines(32).length).toBeGreaterThan(2);
});

test('words are as high as they need, the empty line too', () => {
  const high = (text: string) =>
    fittedHeight(anExtra.text('a', { text, width: 200 }), DEFAULT_LOOK, fonts).height;
  expect(high('one\n\nthree') - high('one')).toBeCloseTo(2 * (high('one\ntwo') - high('one')));
  expect(fittedHeight(anExtra.shape('s'), DEFAULT_LOOK, fonts)).toEqual(anExtra.shape('s'));
});

test('a picture is counted for the credit line, and stands on black where it is white', () => {
  expect(picturesAmong(compose(anExtra.picture('p')))).toEqual([{ pictureId: 'banana' }]);
  const look = { ...DEFAULT_LOOK, pictureStyle: 'white-on-black' } as const;
  expect(composeExtras([anExtra.picture('p')], look, fonts)).toMatchObject([
    { fill: '#000000' },
    { type: 'picture' },
  ]);
});

test.each(EXTRA_SHAPES)('a thick %s stays in its box', (shape) => {
  const stroke = { colour: '#0f6460', width: 6, dashed: false };
  const [node] = compose(anExtra.shape('s', { shape, stroke }));
  expect(node && extentOf(node)).toEqual({ x: 23, y: 33, width: 54, height: 34 });
});

test('a line has the ends asked for', () => {
  const parts = (ends: 'none' | 'arrow' | 'both') => compose(anExtra.line('l', { ends })).length;
  expect([parts('none'), parts('arrow'), parts('both')]).toEqual([1, 2, 3]);
});

test('what was put on a page that is no more lies on the last one', () => {
  const extras = [anExtra.shape('first'), anExtra.shape('gone', { page: 7 })];
  expect(extrasOn(1, 2, extras).map(({ id }) => id)).toEqual(['gone']);
  expect(extrasOn(0, 2, extras).map(({ id }) => id)).toEqual(['first']);
});
