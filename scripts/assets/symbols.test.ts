import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSymbols, type SymbolsReport } from './symbols';

const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'symbols-')));
const KB = 1000;
let report: SymbolsReport;

beforeAll(async () => {
  for (const folder of folders) report = await buildSymbols(folder);
}, 60_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const file = (folder: string | undefined, name: string) =>
  readFileSync(join(folder ?? '', 'symbols', name), 'utf8');

describe('the built symbols', () => {
  test.each(['shapes.txt', 'index.json'])('%s comes out the same every time', (name) => {
    expect(file(folders[0], name) === file(folders[1], name)).toBe(true);
  });

  test('are plain ASCII, so that places count alike in bytes and in letters', () => {
    expect(/^[\x20-\x7e]*$/.test(file(folders[0], 'shapes.txt'))).toBe(true);
  });

  test('travel in less than half of what the whole app may weigh (5 MB)', () => {
    expect(report.shapes[1] + report.index[1]).toBeLessThan(2400 * KB);
    expect(report.index[1]).toBeLessThan(90 * KB);
  });
});
