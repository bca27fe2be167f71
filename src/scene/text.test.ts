import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenFonts } from '../../tests/support/fonts';
import { breakLines, drawableText, fitText, linesHeight, placeLines, textWidth } from './text';

const style = { font: 'andika', weight: 400, size: 10 } as const;
const box = { x: 0, y: 0, width: 100, height: 40 };

test('a line is as wide as its letters', () => {
  expect(textWidth('maths', style, evenFonts)).toBe(25);
});

test('words go to the next line where they do not fit', () => {
  expect(breakLines('wash your hands', 50, style, evenFonts)).toEqual(['wash your', 'hands']);
});

test('a word wider than the line is broken between letters', () => {
  expect(breakLines('abcdefgh', 20, style, evenFonts)).toEqual(['abcd', 'efgh']);
});

test('a label shrinks rather than have a word broken', () => {
  const limits = { width: 30, maxLines: 2, size: 10, minSize: 4 };
  const fit = fitText('assembly', style, limits, evenFonts);
  expect(fit.lines).toEqual(['assembly']);
  expect(fit.size).toBeLessThan(10);
});

test('what does not fit at the smallest size ends in an ellipsis', () => {
  const limits = { width: 20, maxLines: 1, size: 10, minSize: 10 };
  expect(fitText('outside play', style, limits, evenFonts).lines).toEqual(['out…']);
});

test('an emoji chooses the picture and is not drawn as a letter', () => {
  expect(drawableText('🍎 snack 👩🏽‍🏫')).toBe('snack');
});

test('letters that no font has are left to the device', () => {
  const nodes = placeLines(
    ['maths رياضيات'],
    { box, style, colour: '#000000', align: 'left', stand: 'top' },
    evenFonts,
  );
  expect(nodes.map(({ font, text }) => [font, text])).toEqual([
    ['andika', 'maths '],
    ['device', 'رياضيات'],
  ]);
});

test('a centred line has as much room on its left as on its right', () => {
  const placing = { box, style, colour: '#000000', align: 'centre', stand: 'middle' } as const;
  const [node] = placeLines(['maths'], placing, evenFonts);
  expect((node?.x ?? 0) + (node?.width ?? 0) / 2).toBe(50);
});

test('a block of lines stands in the middle of its box', () => {
  const placing = { box, style, colour: '#000000', align: 'left', stand: 'middle' } as const;
  const [first, second] = placeLines(['a', 'b'], placing, evenFonts);
  const top = (first?.y ?? 0) - 0.9 * style.size;
  const foot = (second?.y ?? 0) + 0.3 * style.size;
  expect(top).toBeCloseTo(box.height - foot);
  expect(foot - top).toBeCloseTo(linesHeight(2, style, evenFonts));
});

test('no broken line is wider than it may be, whatever is typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 12, max: 90 }),
      (text, width) => {
        for (const line of breakLines(text, width, style, evenFonts)) {
          expect(textWidth(line, style, evenFonts) <= width || Array.from(line).length === 1).toBe(true);
        }
      },
    ),
  );
});
