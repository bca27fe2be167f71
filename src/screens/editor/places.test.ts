import { expect, test } from 'vitest';
import type { Scene, Slot } from '../../scene/nodes';
import { dropPlace, pagesBetween, placePages, slotAt, slotsOf, worldOf } from './places';

function makeSlot(id: string, x: number, y: number): Slot {
  return { id, name: id, box: { x, y, width: 50, height: 50 } };
}

/** Two rows of two. */
const rows = [makeSlot('a', 0, 0), makeSlot('b', 60, 0), makeSlot('c', 0, 60), makeSlot('d', 60, 60)];
/** Two columns of two, read downwards. */
const columns = [makeSlot('a', 0, 0), makeSlot('b', 0, 60), makeSlot('c', 60, 0), makeSlot('d', 60, 60)];

function makePage(slots: readonly Slot[]): Scene {
  return { width: 120, height: 120, nodes: [], slots };
}

test('pages stand one under the other, and their slots with them', () => {
  const pages = placePages([makePage(rows), makePage([makeSlot('e', 0, 0)])]);
  const last = slotsOf(pages).at(-1);
  expect(last?.box.y).toBeGreaterThan(120);
  expect(worldOf(pages).height).toBeGreaterThan(240);
});

test('a point finds the slot it lies on, and between slots none', () => {
  expect(slotAt(rows, 70, 10)?.id).toBe('b');
  expect(slotAt(rows, 55, 10)).toBeNull();
});

test.each([
  ['on the left of the first card', rows, 'd', 5, 25, 0],
  ['on the right of the first card', rows, 'd', 45, 25, 1],
  ['right of the last card', rows, 'a', 115, 80, 3],
  ['above the middle of a card in a column', columns, 'd', 25, 65, 1],
  ['below the middle of a card in a column', columns, 'd', 25, 105, 2],
] as const)('let go %s, the card comes to stand there', (_, slots, moving, x, y, to) => {
  expect(dropPlace(slots, moving, x, y)?.to).toBe(to);
});

test('the bar stands beside cards in rows and between cards in columns', () => {
  const beside = dropPlace(rows, 'd', 5, 25)?.bar;
  const between = dropPlace(columns, 'd', 25, 65)?.bar;
  expect(beside?.height).toBeGreaterThan(beside?.width ?? 0);
  expect(between?.width).toBeGreaterThan(between?.height ?? 0);
});

test('a card alone has nowhere else to go', () => {
  expect(dropPlace([makeSlot('a', 0, 0)], 'a', 10, 10)).toBeNull();
});

test('only pages in sight are drawn', () => {
  const pages = placePages([makePage(rows), makePage(rows), makePage(rows)]);
  expect(pagesBetween(pages, 0, 100)).toEqual([pages[0]]);
  expect(pagesBetween(pages, 100, 140)).toEqual([pages[0], pages[1]]);
});
