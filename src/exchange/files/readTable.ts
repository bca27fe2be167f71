/** More than any list of pictures has. */
const MOST_ROWS = 60_000;
const MOST_CELLS = 60;
/** A longer cell is no name and no tag. */
const LONGEST_CELL = 600;
const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Lines that decide what separates cells. */
const LOOKED_AT = 20;

/** A table as spreadsheets save it, its cells separated by whatever separates them most steadily. */
export function readTable(text: string): readonly (readonly string[])[] {
  return cut(text, separatorOf(text)).filter((row) => row.some((cell) => cell !== ''));
}

function separatorOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const steadiness = SEPARATORS.map((separator) => {
    const [head, ...rows] = cut(sample, separator).slice(0, LOOKED_AT);
    const width = head?.length ?? 1;
    const like = rows.filter((row) => row.length === width).length + 1;
    return { separator, score: width > 1 ? like * Math.min(width, 8) : 0 };
  });
  return steadiness.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** By the rules of RFC 4180, forgiving: a quote opens a cell only at its beginning. */
function cut(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < MOST_ROWS) {
    const { cell, end } = cellAt(text, at, separator);
    if (row.length < MOST_CELLS) row.push(cell);
    const after = text[end];
    at = end + (after === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (after === separator && at < text.length) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function cellAt(text: string, start: number, separator: string): { cell: string; end: number } {
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
    return { cell: text.slice(start, Math.min(end, start + LONGEST_CELL)).trim(), end };
  }
  let end = start + 1;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  const inside = text
    .slice(start + 1, end)
    .replaceAll('""', '"')
    .slice(0, LONGEST_CELL);
  let after = end + 1;
  while (after < text.length && text[after] !== separator && text[after] !== '\n' && text[after] !== '\r')
    after += 1;
  return { cell: inside.trim(), end: after };
}
