import { expect, test } from 'vitest';
import { readFonts } from '../../tests/support/fonts';
import { wordsIn } from './words';

const fonts = readFonts();
const wish = { font: 'andika', size: 10 } as const;

test('short words stand in the middle of their box at the size wanted', () => {
  const [node] = wordsIn('go', { x: 0, y: 0, width: 100, height: 40 }, wish, fonts);
  expect(node?.size).toBe(10);
  expect((node?.x ?? 0) + (node?.width ?? 0) / 2).toBeCloseTo(50);
});

test('long words wrap and shrink until they stand inside, height too', () => {
  const box = { x: 0, y: 0, width: 40, height: 20 };
  const nodes = wordsIn('I put my hand up when I would like some help', box, wish, fonts);
  expect(nodes.length).toBeGreaterThan(1);
  for (const node of nodes) {
    expect(node.y - node.size * 0.9).toBeGreaterThanOrEqual(-0.5);
    expect(node.y).toBeLessThanOrEqual(20);
    expect(node.width).toBeLessThanOrEqual(40);
  }
});

test('what fits at no size ends in an ellipsis', () => {
  const nodes = wordsIn('many words '.repeat(30), { x: 0, y: 0, width: 20, height: 6 }, wish, fonts);
  expect(nodes.at(-1)?.text).toMatch(/…$/u);
});

test('a word is made smaller rather than broken', () => {
  const nodes = wordsIn('medium', { x: 0, y: 0, width: 18, height: 30 }, wish, fonts);
  expect(nodes.map(({ text }) => text)).toEqual(['medium']);
});
