import { CUTS, type Cut, isRuler } from './cells';
import { BELIEVED_IN_A_COLUMN, isTwoUp, type Role, rolesFrom, rolesIn } from './columnRoles';
import { tidyLabel } from './labels';
import { onlyTimes, type Piece, piecesIn } from './pieces';
import type { Doubt } from './timeVerdicts';

/** What stands in one row: a row of a table, already read, or a line to be read like any other. */
export type Row = { readonly piece: Piece } | { readonly line: string };

type Cells = readonly string[];

/** Wider than this is no timetable. */
const MOST_COLUMNS = 40;

/** Reads tables out of spreadsheets, documents, web pages and CSV; lines that are no table come back as they are. */
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
  const [top] = wide;
  if (top === undefined || wide.length < cut.fewest) return null;
  // One tab among lines without is no table; of spaces and commas, which are common, most lines must agree.
  if (wide.length * 2 < lines.length + (cut.fewest > 1 ? 1 : 0)) return null;
  if (wide.some((cells) => cells.length > MOST_COLUMNS)) return null;
  const turned = turnedRows(wide, lines.length) ?? (isTwoUp(wide) ? oneUnderAnother(wide) : null);
  if (turned !== null) return turned.map((cells) => readRow(cells, ['time', 'label'], believed));
  const named = rolesFrom(top, wide.slice(1));
  const roles = named ?? rolesIn(wide, cut.fewest);
  if (roles === null) return null;
  const header = named === null ? -1 : grid.indexOf(top);
  const width = named === null ? usualWidth(wide) : MOST_COLUMNS;
  return lines.flatMap((line, at): readonly Row[] => {
    const cells = grid[at] ?? [];
    if (at === header || isRuler(line)) return [];
    if (cells.length < 2) return [{ line }];
    return [readRow(cells, roles, believed), ...cells.slice(width).map((cell) => ({ line: cell }))];
  });
}

/** Times in one row and activities in the next: a timetable that lies on its side. */
function turnedRows(wide: readonly Cells[], lineCount: number): readonly Cells[] | null {
  const [times, labels] = wide;
  if (lineCount !== 2 || times === undefined || labels === undefined || times.length < 3) return null;
  const told = times.filter(isTime).length;
  if (told < 2 || told < times.length - 1 || labels.some(isTime)) return null;
  const columns = times.map((time, at) => [isTime(time) ? time : '', labels[at] ?? '']);
  return isTime(times[0] ?? '') ? columns : columns.slice(1);
}

function oneUnderAnother(rows: readonly Cells[]): readonly Cells[] {
  const starts = (rows[0] ?? []).map((_, at) => at).filter((at) => at % 2 === 0);
  return starts.flatMap((start) => rows.map((cells) => cells.slice(start, start + 2)));
}

function isTime(cell: string): boolean {
  return onlyTimes(cell) !== null;
}

/** Most rows are this wide; cells past it are activities of their own, as in "12:00, Lunch, outside play". */
function usualWidth(rows: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function readRow(cells: Cells, roles: readonly Role[], believed: ReadonlySet<Doubt>): Row {
  const cellOf = (role: Role) => cells[roles.indexOf(role)] ?? '';
  const from = timeIn(cellOf('time'));
  const to = timeIn(cellOf('end'));
  const written = cellOf('label') || spareLabel(cells, roles);
  const [own] = from === null ? piecesIn(written, believed) : [];
  const label = own?.label ?? tidyLabel(written);
  const end = from?.to ?? to?.from ?? to?.to ?? own?.to ?? null;
  return { piece: { label, from: from?.from ?? own?.from ?? null, to: end } };
}

/** Where the cell of the activity is empty, another may name it: a "Lunch" that reaches over all columns. */
function spareLabel(cells: Cells, roles: readonly Role[]): string {
  const free = cells.filter(
    (cell, at) => cell !== '' && !isTime(cell) && roles[at] !== 'time' && roles[at] !== 'end',
  );
  return free.length === 1 ? (free[0] ?? '') : '';
}

function timeIn(cell: string): Piece | null {
  if (cell === '') return null;
  const [piece] = piecesIn(/^\d{1,2}$/u.test(cell) ? `at ${cell}` : cell, BELIEVED_IN_A_COLUMN);
  return piece ?? null;
}
