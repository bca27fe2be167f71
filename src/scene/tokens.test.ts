import { expect, test } from 'vitest';
import { TOKEN_SIZE, tokenRings } from './tokens';

/** What is left of A5 across between its margins. */
const A5_WIDE = { x: 10, y: 10, width: 190, height: 60 };

test('five rings of 32 mm stand in one row on A5', () => {
  const { boxes } = tokenRings(A5_WIDE, 5);
  expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
  expect(boxes.every(({ width }) => width === TOKEN_SIZE)).toBe(true);
  expect(boxes[0]?.x).toBeCloseTo(10 + (190 - 184) / 2);
});

test('ten rings stand in two even rows, and a short last row stands in the middle', () => {
  const tall = { ...A5_WIDE, height: 80 };
  const ten = tokenRings(tall, 10).boxes;
  expect(ten.filter(({ y }) => y === ten[0]?.y)).toHaveLength(5);
  const nine = tokenRings(tall, 9).boxes;
  const last = nine.filter(({ y }) => y !== nine[0]?.y);
  expect(last).toHaveLength(4);
  expect((last[0]?.x ?? 0) + (last[3]?.x ?? 0) + TOKEN_SIZE).toBeCloseTo(2 * 10 + 190);
});

test.each([1, 3, 7, 20])('%i rings keep within a narrow area', (count) => {
  const area = { x: 5, y: 5, width: 40, height: 90 };
  const { boxes } = tokenRings(area, count);
  expect(boxes).toHaveLength(count);
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(area.x - 1e-9);
    expect(box.y).toBeGreaterThanOrEqual(area.y - 1e-9);
    expect(box.x + box.width).toBeLessThanOrEqual(area.x + area.width + 1e-9);
    expect(box.y + box.height).toBeLessThanOrEqual(area.y + area.height + 1e-9);
  }
});

test('only the first rings have their token on', () => {
  const { nodes, boxes } = tokenRings(A5_WIDE, 5, {
    on: 4,
    token: { pictureId: 'star', description: 'star' },
    slot: 'goal',
  });
  expect(boxes).toHaveLength(5);
  expect(nodes.filter(({ type }) => type === 'picture')).toHaveLength(4);
  expect(nodes.every(({ slot }) => slot === 'goal')).toBe(true);
});

test('no room or no rings is nothing drawn', () => {
  expect(tokenRings(A5_WIDE, 0).nodes).toEqual([]);
  expect(tokenRings({ ...A5_WIDE, height: 0 }, 3).nodes).toEqual([]);
});
