import { expect, test } from 'vitest';
import { headedRun } from './headedRun';

const A5_WIDE = { x: 10, y: 10, width: 190, height: 125 };
const A5_TALL = { x: 10, y: 10, width: 128, height: 187 };

test('now and next with its pocket holds laminated 60 mm cards on A5', () => {
  const run = headedRun({ area: A5_WIDE, count: 2, side: 68, pocket: true });
  expect(run.across).toBe(true);
  expect(run.slots.map(({ width }) => width)).toEqual([68, 68]);
  expect(run.bounds.width).toBeLessThanOrEqual(190);
});

test('a tall page is filled from top to bottom', () => {
  const run = headedRun({ area: A5_TALL, count: 2, side: 68, pocket: false });
  expect(run.across).toBe(false);
  expect((run.slots[1]?.y ?? 0) - (run.slots[0]?.y ?? 0)).toBeGreaterThan(68);
});

test.each([A5_WIDE, A5_TALL])('whatever is asked for, nothing leaves the area', (area) => {
  for (const count of [1, 2, 3, 5]) {
    const run = headedRun({ area, count, side: 100, pocket: true, under: 12 });
    for (const box of [...run.slots, ...run.heads, ...run.arrows, run.bounds, run.pocket ?? run.bounds]) {
      expect(box.x).toBeGreaterThanOrEqual(area.x - 1e-9);
      expect(box.y).toBeGreaterThanOrEqual(area.y - 1e-9);
      expect(box.x + box.width).toBeLessThanOrEqual(area.x + area.width + 1e-9);
      expect(box.y + box.height).toBeLessThanOrEqual(area.y + area.height + 1e-9);
    }
  }
});
