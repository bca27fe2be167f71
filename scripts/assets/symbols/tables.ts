import { readFileSync } from 'node:fs';

/** A tab-separated table of our own, with a first line of column names, as one record a line. */
export function readTable<Column extends string>(
  path: string | URL,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  if (head !== columns.join('\t'))
    throw new Error(`${String(path)} must begin with the columns ${columns.join(', ')}.`);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new Error(`${String(path)} line ${index + 2} has ${cells.length} cells.`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<
      Column,
      string
    >;
  });
}
