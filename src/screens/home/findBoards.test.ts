import { expect, test } from 'vitest';
import type { StoredResource } from '../../storage/contract';
import { findBoards } from './findBoards';

const BOARDS = [board('Day 10', 3), board('Day 2', 1), board('My morning', 2)];

test('every word typed must be in the title or in the name of the kind, in any order', () => {
  expect(titles('TIMETABLE morn', 'newest')).toEqual(['My morning']);
  expect(titles('swimming', 'newest')).toEqual([]);
});

test('the newest comes first', () => {
  expect(titles('', 'newest')).toEqual(['Day 10', 'My morning', 'Day 2']);
});

test('names are sorted as people count', () => {
  expect(titles('', 'name')).toEqual(['Day 2', 'Day 10', 'My morning']);
});

function titles(words: string, order: 'newest' | 'name'): readonly string[] {
  return findBoards(BOARDS, words, order, () => 'Visual timetable').map(({ title }) => title);
}

function board(title: string, changedAt: number): StoredResource {
  return { id: title, revision: 1, saved: null, title, kind: 'visual-timetable', changedAt, binnedAt: null };
}
