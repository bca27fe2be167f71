import { expect, test } from 'vitest';
import { readFonts } from '../../tests/support/fonts';
import { writingBox } from './writingBox';

const box = { x: 0, y: 0, width: 60, height: 30 };
const fonts = readFonts();

test('without words there are lines to write on, all of them inside', () => {
  const lines = writingBox(box, { words: '', font: 'andika' }, fonts).filter(({ type }) => type === 'line');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    if (line.type === 'line') expect(line.points[0]?.[1]).toBeLessThan(30);
  }
});

test('words take the place of the lines, and a heading stands over either', () => {
  const wish = { words: 'my tummy is tight', font: 'andika', head: 'because' } as const;
  const nodes = writingBox(box, wish, fonts);
  expect(nodes.filter(({ type }) => type === 'line')).toEqual([]);
  expect(nodes.flatMap((node) => (node.type === 'text' ? [node.text] : []))).toEqual([
    'because',
    'my tummy is tight',
  ]);
});
