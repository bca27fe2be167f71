/** A way to cut lines into cells, and how many rows must agree before they are a table. */
export interface Cut {
  readonly cells: (line: string) => readonly string[];
  readonly fewest: number;
}

/** From the surest to the least sure: tabs, Markdown, columns set with spaces, CSV. */
export const CUTS: readonly Cut[] = [
  { cells: (line) => line.split('\t').map((cell) => cell.trim()), fewest: 1 },
  { cells: pipeCells, fewest: 2 },
  { cells: (line) => line.trim().split(/ {2,}/u), fewest: 2 },
  { cells: (line) => quotedCells(line, ';'), fewest: 2 },
  { cells: (line) => quotedCells(line, ','), fewest: 2 },
];

/** The line below the header of a Markdown table. */
export function isRuler(line: string): boolean {
  return /^[\s|:+=-]*$/u.test(line);
}

function pipeCells(line: string): readonly string[] {
  if (!line.includes('|')) return [line];
  const inner = line.trim().replace(/^\|/u, '').replace(/\|$/u, '');
  return inner.split('|').map((cell) => cell.trim());
}

/** Cells of a CSV row; a separator inside quotation marks parts nothing. */
function quotedCells(line: string, separator: string): readonly string[] {
  if (!line.includes(separator)) return [line];
  const cells: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at <= line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    if (at < line.length && (quoted || line[at] !== separator)) continue;
    cells.push(withoutQuotes(line.slice(from, at).trim()));
    from = at + 1;
  }
  return cells;
}

function withoutQuotes(cell: string): string {
  if (cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"')) return cell;
  return cell.slice(1, -1).replaceAll('""', '"').trim();
}
