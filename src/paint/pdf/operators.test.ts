import { expect, test } from 'vitest';
import { pathOperators, strokeOperators, textOperand } from './operators';

test('a path becomes move, line, curve and close', () => {
  expect(pathOperators('M1 2L3 4C5 6 7 8 9 10Z')).toBe('1 2 m\n3 4 l\n5 6 7 8 9 10 c\nh');
});

test('one letter stands for a run, and after a move the run is lines', () => {
  expect(pathOperators('M0 0 1 1 2 2')).toBe('0 0 m\n1 1 l\n2 2 l');
  expect(pathOperators('M0 0C1 1 2 2 3 3 4 4 5 5 6 6')).toBe('0 0 m\n1 1 2 2 3 3 c\n4 4 5 5 6 6 c');
});

test('numbers may be packed as tightly as SVG allows', () => {
  expect(pathOperators('M.5-.25L-1.5.75')).toBe('.5 -.25 m\n-1.5 .75 l');
});

test('several outlines stay several, so that holes stay open', () => {
  expect(pathOperators('M0 0L4 0ZM1 1L2 1Z')).toBe('0 0 m\n4 0 l\nh\n1 1 m\n2 1 l\nh');
});

test('no path is no operator', () => {
  expect(pathOperators('')).toBe('');
});

test('a stroke says its width, cap, join and dash', () => {
  const stroke = { colour: '#000000', width: 0.3, dash: [3, 2], cap: 'round', join: 'bevel' } as const;

  expect(strokeOperators(stroke)).toEqual(['0.3 w', '1 J', '2 j', '[3 2] 0 d']);
  expect(strokeOperators({ ...stroke, dash: [], cap: 'butt', join: 'miter' })).toEqual([
    '0.3 w',
    '0 J',
    '0 j',
    '[] 0 d',
  ]);
});

test('text of any script becomes a string that a PDF reader understands', () => {
  expect(textOperand('Aŵ学😀')).toBe('<FEFF004101755B66D83DDE00>');
});
