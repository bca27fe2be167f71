import type { ByRate, Row } from './bench';

const HEAD = ['what', 'budget', 'ours 1x', 'ours 4x', 'naive 1x', 'naive 4x', 'ratio', 'met?'];

/** The rows as text for a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const text = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const rule = '-'.repeat(text[0]?.length ?? 0);
  return [text[0], rule, ...text.slice(1)].join('\n');
}

/** Null where there is no budget. */
export function isMet({ budget, ours, more }: Row): boolean | null {
  if (budget === null) return null;
  return more ? ours[4] >= budget : ours[4] <= budget;
}

/** How many times better than the naive way, at 4x. */
export function ratioOf({ ours, naive, more }: Row): number | null {
  if (!naive) return null;
  return more ? ours[4] / naive[4] : naive[4] / ours[4];
}

function cellsOf(row: Row): readonly string[] {
  const { what, unit, budget, ours, naive, more } = row;
  const shown = (value: number | undefined) =>
    value === undefined ? '' : `${rounded(value)} ${unit}`.trim();
  const met = isMet(row);
  const ratio = ratioOf(row);
  return [
    what,
    budget === null ? '' : `${more ? '>=' : '<='} ${shown(budget)}`,
    shown(ours[1]),
    same(ours) ? '' : shown(ours[4]),
    shown(naive?.[1]),
    naive && !same(naive) ? shown(naive[4]) : '',
    ratio === null ? '' : `${ratio.toFixed(1)}x`,
    met === null ? '' : met ? 'yes' : 'NO',
  ];
}

function same(values: ByRate): boolean {
  return values[1] === values[4];
}

function rounded(value: number): string {
  if (!Number.isFinite(value)) return '?';
  return Math.abs(value) >= 100
    ? value.toFixed(0)
    : Math.abs(value) >= 10
      ? value.toFixed(1)
      : value.toFixed(2);
}
