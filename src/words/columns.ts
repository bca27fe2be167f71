import { type Role, rolesFrom, rolesIn } from './columnRoles';
import { onlyTimes, type Piece, piecesIn, tidyLabel } from './pieces';
import type { Doubt } from './times';

/** What stands in one row: either a row of a table, already read, or a line to be read like any other. */
export type Row = { readonly piece: Piece } | { readonly line: string };

/** A way to cut lines into cells, and how many rows must agree before they are a table. */
interface Cut {
  readonly cells: (line: string) => readonly string[];
  readonly fewest: number;
}

const CUTS: readonly Cut[] = [
  { cells: (line) => line.split('\t').map((cell) => cell.trim()), fewest: 1 },
  { cells: pipeCells, fewest: 2 },
  { cells: (line) => line.trim().split(/ {2,}/u), fewest: 2 },
  { cells: (line) => quotedCells(line, ';'), fewest: 2 },
  { cells: (line) => quotedCells(line, ','), fewest: 2 },
];

/** Reads tables out of spreadsheets, documents, web pages and CSV files; lines that are no table come back as they are. */
export function rowsOf(lines: readonly string[], believed: ReadonlySet<Doubt>): readonly Row[] {
  for (const cut of CUTS) {
    const rows = tableRows(lines, cut, believed);
    if (rows !== null) return rows;
  }
  return lines.map((line) => ({ line }));
}

function tableRows(lines: readonly string[], cut: Cut, believed: ReadonlySet<Doubt>): readonly Row[] | null {
  const grid = lines.map(cut.cells);
  const wide = grid.filter((cells) => cells.length > 1);
  if (wide.length < cut.fewest || wide.length * 2 <= lines.length) return null;
  const turned = turnedRows(wide, lines.length);
  if (turned !== null) return turned.map((cells) => readRow(cells, ['time', 'label'], believed));
  const named = rolesFrom(wide[0] ?? []);
  const roles = named ?? rolesIn(wide, cut.fewest);
  if (roles === null) return null;
  const header = named === null ? -1 : grid.findIndex((cells) => cells === wide[0]);
  return lines.flatMap((line, at): readonly Row[] => {
    const cells = grid[at] ?? [];
    if (at === header || isRuler(line)) return [];
    return cells.length > 1 ? [readRow(cells, roles, believed)] : [{ line }];
  });
}

/** Times in one row and activities in the next: a timetable that lies on its side. */
function turnedRows(
  wide: readonly (readonly string[])[],
  lineCount: number,
): readonly (readonly string[])[] | null {
  const [times, labels] = wide;
  if (lineCount !== 2 || times === undefined || labels === undefined || times.length < 3) return null;
  const told = times.filter((cell) => onlyTimes(cell) !== null).length;
  if (told < 2 || told < times.length - 1 || labels.some((cell) => onlyTimes(cell) !== null)) return null;
  return times
    .map((time, at) => [onlyTimes(time) === null ? '' : time, labels[at] ?? ''])
    .filter((cells, at) => at > 0 || cells[0] !== '');
}

function readRow(cells: readonly string[], roles: readonly Role[], believed: ReadonlySet<Doubt>): Row {
  const cellOf = (role: Role) => cells[roles.indexOf(role)] ?? '';
  const from = timeIn(cellOf('time'));
  const to = timeIn(cellOf('end'));
  const written = cellOf('label') || (cells.find((cell, at) => isSpare(roles[at]) && cell !== '') ?? '');
  const [own] = from === null ? piecesIn(written, believed) : [];
  const label = own?.label ?? tidyLabel(written);
  const start = from?.from ?? own?.from ?? null;
  return { piece: { label, from: start, to: from?.to ?? to?.from ?? to?.to ?? own?.to ?? null } };
}

function isSpare(role: Role | undefined): boolean {
  return role === 'number' || role === undefined;
}

/** In a column of times even "9" is one. */
function timeIn(cell: string): Piece | null {
  const bare = /^\d{1,2}$/u.test(cell) ? `at ${cell}` : cell;
  const [piece] = piecesIn(bare, IN_A_COLUMN);
  return piece ?? null;
}

const IN_A_COLUMN: ReadonlySet<Doubt> = new Set(['compact', 'bare-span', 'bare-end']);

function pipeCells(line: string): readonly string[] {
  if (!line.includes('|')) return [line];
  const inner = line.trim().replace(/^\|/u, '').replace(/\|$/u, '');
  return inner.split('|').map((cell) => cell.trim());
}

function isRuler(line: string): boolean {
  return /^[\s|:+=-]*$/u.test(line);
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
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
    ? cell.slice(1, -1).replaceAll('""', '"').trim()
    : cell;
}
