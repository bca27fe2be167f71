import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDay } from './parseDay';

/*
 * What teaching assistants write, and how it is to be read: "\n" and "\t" stand for line breaks and tabs, and the
 * activities that are read stand behind their times, parted by " | ".
 */
const FOLDER = new URL('../../tests/support/wild-days/', import.meta.url);

describe.each(['lines.tsv', 'pastes.tsv'])('%s', (file) => {
  test.each(casesIn(file))('"%s" is read as "%s"', (written, meant) => {
    expect(told(written.replaceAll('\\n', '\n').replaceAll('\\t', '\t'))).toBe(meant);
  });
});

function casesIn(file: string): readonly (readonly [written: string, meant: string])[] {
  const [, ...rows] = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
  return rows.map((row) => {
    const [written = '', meant = ''] = row.split('\t');
    return [written, meant];
  });
}

function told(text: string): string {
  const lines = parseDay(text).map(({ label, time, endTime }) => {
    const end = endTime === null ? '' : `-${endTime}`;
    return `${time ?? ''}${end} ${label}`.trim();
  });
  return lines.join(' | ');
}
