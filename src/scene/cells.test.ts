import { expect, test } from 'vitest';
import { columnsOf, rowsOf, shareOut, squarest } from './cells';

const area = { x: 10, y: 20, width: 100, height: 60 };

test('cells fill the area to its edges, row by row', () => {
  const cells = shareOut({ area, columns: 2, rows: 2, gap: 4 });
  expect(cells[0]).toEqual({ x: 10, y: 20, width: 48, height: 28 });
  expect(cells[3]).toEqual({ x: 62, y: 52, width: 48, height: 28 });
});

test('parts are as high and as wide as their shares say', () => {
  expect(rowsOf(area, [1, 2], 0).map(({ height }) => height)).toEqual([20, 40]);
  expect(columnsOf(area, [1, 3], 0).map(({ x, width }) => [x, width])).toEqual([
    [10, 25],
    [35, 75],
  ]);
});

test('few cells in a wide area stand side by side', () => {
  expect(squarest(2, area)).toEqual({ columns: 2, rows: 1 });
  expect(squarest(6, area)).toEqual({ columns: 3, rows: 2 });
  expect(squarest(1, area)).toEqual({ columns: 1, rows: 1 });
});
