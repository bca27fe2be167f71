import { expect, test } from 'vitest';
import { cornerTicks, cutLines } from './cutMarks';
import type { Box, LineNode, SceneNode } from './nodes';

const FLOOR = 284;

function rowsOf(columns: number, count: number, gap: number, side = 50): readonly Box[] {
  return Array.from({ length: count }, (_, at) => ({
    x: 20 + (at % columns) * (side + gap),
    y: 20 + Math.floor(at / columns) * (side + gap),
    width: side,
    height: side,
  }));
}

function linesOf(nodes: readonly SceneNode[]): readonly LineNode[] {
  return nodes.flatMap((node) => (node.type === 'line' ? [node] : []));
}

function endsOf({ points }: LineNode): readonly number[] {
  return points.flat();
}

test('cards that touch share one line: three by five take four lines down and six across', () => {
  const lines = linesOf(cutLines({ cards: rowsOf(3, 15, 0), gap: 0, floor: FLOOR }));

  const down = lines.filter(({ points }) => points[0]?.[0] === points[1]?.[0]);
  expect(down.map(({ points }) => points[0]?.[0])).toEqual([20, 70, 120, 170]);
  expect(lines).toHaveLength(4 + 6);
});

test('a shared line runs 3 mm beyond the cards, so that a guillotine can be set by it', () => {
  const [first] = linesOf(cutLines({ cards: rowsOf(3, 6, 0), gap: 0, floor: FLOOR }));

  expect(first && endsOf(first)).toEqual([17, 20, 173, 20]);
});

test('a row that is not full is cut round its cards only', () => {
  const lines = linesOf(cutLines({ cards: rowsOf(3, 4, 0), gap: 0, floor: FLOOR }));

  const ends = lines.map(endsOf);
  expect(ends).toContainEqual([17, 120, 73, 120]);
  expect(ends).toContainEqual([170, 17, 170, 73]);
});

test('cards apart each get an outline of their true size', () => {
  const cards = rowsOf(3, 6, 6);
  const nodes = cutLines({ cards, gap: 6, floor: FLOOR });

  expect(nodes.map((node) => node.type === 'box' && node.box)).toEqual(cards);
});

test('cut lines are 0.25 to 0.35 mm', () => {
  for (const gap of [0, 6]) {
    for (const node of cutLines({ cards: rowsOf(2, 4, gap), gap, floor: FLOOR })) {
      const width = node.type === 'line' || node.type === 'box' ? (node.stroke?.width ?? 0) : 0;
      expect(width).toBeGreaterThanOrEqual(0.25);
      expect(width).toBeLessThanOrEqual(0.35);
    }
  }
});

test.each([0, 4, 6, 10])('ticks leave every card clean, with a gap of %d mm', (gap) => {
  const cards = rowsOf(3, 8, gap);
  const ticks = linesOf(cornerTicks({ cards, gap, floor: FLOOR }));

  expect(ticks.length).toBeGreaterThan(0);
  for (const { points } of ticks) {
    for (const [x, y] of points) {
      const inside = cards.some(
        (card) =>
          x > card.x + 0.01 &&
          x < card.x + card.width - 0.01 &&
          y > card.y + 0.01 &&
          y < card.y + card.height - 0.01,
      );
      expect(inside).toBe(false);
    }
  }
});

test('a gap too narrow for ticks gets none, and the outer edge keeps its own', () => {
  const touching = linesOf(cornerTicks({ cards: rowsOf(2, 4, 0), gap: 0, floor: FLOOR }));

  expect(touching).toHaveLength(2 * 3 + 2 * 3);
});

test('no mark reaches into the foot of the sheet', () => {
  const cards = rowsOf(3, 15, 3.5);
  const floor = Math.max(...cards.map(({ y, height }) => y + height));
  for (const nodes of [
    cornerTicks({ cards, gap: 3.5, floor }),
    cutLines({ cards: rowsOf(3, 15, 0), gap: 0, floor: 270 }),
  ]) {
    const lowest = Math.max(...linesOf(nodes).flatMap(({ points }) => points.map(([, y]) => y)));
    expect(lowest).toBeLessThanOrEqual(floor);
  }
});
