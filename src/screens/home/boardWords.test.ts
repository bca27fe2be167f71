import { expect, test } from 'vitest';
import type { Scene } from '../../scene/nodes';
import { boardWords } from './boardWords';

const PAGE: Scene = { width: 297, height: 210, nodes: [], slots: [] };

test('an empty field says that the board is an example', () => {
  expect(boardWords(null)).toContain('example');
});

test('one card on one page is not said as many', () => {
  expect(boardWords({ cards: 1, leftOut: 0, pages: [PAGE] })).toBe('1 card on 1 page');
});

test('a long day says that only its first page is shown', () => {
  expect(boardWords({ cards: 30, leftOut: 0, pages: [PAGE, PAGE] })).toBe(
    '30 cards on 2 pages. This is the first.',
  );
});

test('what found no room is said', () => {
  expect(boardWords({ cards: 500, leftOut: 23, pages: [PAGE, PAGE] })).toContain(
    'The last 23 lines are left out: 500 is all one board holds.',
  );
});
