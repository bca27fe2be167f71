import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readTable } from './tables';

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

function table(text: string): string {
  const path = join(folder, 'some.tsv');
  writeFileSync(path, text);
  return path;
}

describe('a table', () => {
  test('is read line by line under its column names', () => {
    expect(readTable(table('name\tfit\nlunch\tgood\r\nhall\t\n'), ['name', 'fit'])).toEqual([
      { name: 'lunch', fit: 'good' },
      { name: 'hall', fit: '' },
    ]);
  });

  test('with other columns is refused', () => {
    expect(() => readTable(table('name\nlunch\n'), ['name', 'fit'])).toThrow(
      'must begin with the columns name, fit',
    );
  });

  test('with a line too short is refused, saying which', () => {
    expect(() => readTable(table('name\tfit\nlunch\n'), ['name', 'fit'])).toThrow('line 2 has 1 cells');
  });
});
