import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layGrid } from './grid';

const area = { x: 10, y: 20, width: 277, height: 168 };
const wish = { area, cellWidth: 50, cellHeight: 50, gap: 4, fill: 'rows' as const };

test('A4 on its side takes fifteen cards of 50 mm', () => {
  expect(layGrid({ ...wish, count: 15 })).toHaveLength(1);
  expect(layGrid({ ...wish, count: 16 })).toHaveLength(2);
});

test('eight cards stand four over four, not five over three', () => {
  const [page] = layGrid({ ...wish, count: 8 });
  expect(new Set(page?.slice(0, 4).map(({ y }) => y)).size).toBe(1);
  expect(page?.[4]?.x).toBe(page?.[0]?.x);
});

test('columns fill from the top', () => {
  const [page] = layGrid({ ...wish, fill: 'columns', count: 6 });
  expect(page?.[0]?.x).toBe(page?.[1]?.x);
  expect(page?.[1]?.y).toBeGreaterThan(page?.[0]?.y ?? 0);
});

test('two rows stay two rows', () => {
  const [page] = layGrid({ ...wish, count: 6, maxRows: 2 });
  expect(new Set(page?.map(({ y }) => y)).size).toBe(2);
});

test('every cell has its true size, lies in the area and touches no other', () => {
  const sizes = fc.record({
    count: fc.integer({ min: 1, max: 120 }),
    size: fc.integer({ min: 30, max: 100 }),
  });
  fc.assert(
    fc.property(sizes, fc.constantFrom('rows' as const, 'columns' as const), ({ count, size }, fill) => {
      const pages = layGrid({ ...wish, cellWidth: size, cellHeight: size, fill, count });
      expect(pages.flat()).toHaveLength(count);
      for (const cells of pages) {
        for (const cell of cells) {
          expect(cell.width).toBe(size);
          expect(cell.x).toBeGreaterThanOrEqual(area.x - 1e-6);
          expect(cell.x + size).toBeLessThanOrEqual(area.x + area.width + 1e-6);
          expect(cell.y + size).toBeLessThanOrEqual(area.y + area.height + 1e-6);
        }
        const places = new Set(cells.map(({ x, y }) => `${x} ${y}`));
        expect(places.size).toBe(cells.length);
      }
    }),
  );
});
