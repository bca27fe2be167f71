const INLINE_NUMBER = /(?:^|[\s,;])\(?(\d{1,2})[.)] ?(?=[^\s\d])/gu;

/** "1. Register 2. Phonics 3. Snack" on one line becomes three. */
export function exploded(lines: readonly string[]): readonly string[] {
  return lines.flatMap(explode);
}

function explode(line: string): readonly string[] {
  const starts: number[] = [];
  for (const match of line.matchAll(INLINE_NUMBER)) {
    if (Number(match[1]) === starts.length + 1) starts.push(match.index);
  }
  if (starts.length < 2) return [line];
  const before = line.slice(0, starts[0]).trim();
  const parts = starts.map((start, at) =>
    line.slice(start, starts[at + 1] ?? line.length).replace(/^[\s,;]+/u, ''),
  );
  return before === '' ? parts : [before, ...parts];
}
