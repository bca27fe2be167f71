/** Ways to number a list within a line; each match says its number or letter in its only group. */
const NUMBERINGS: readonly RegExp[] = [
  /(?:^|[\s,;])\(?(\d{1,2})[.)] ?(?=[^\s\d])/gu,
  /(?:^|[\s,;])\(?([a-z])\) ?(?=\S)/giu,
  /(?:^|[\s,;])step (\d{1,2})[:.] ?(?=\S)/giu,
  /([\u2460-\u2473])/gu,
  /(\d)\ufe0f?\u20e3/gu,
];
const FIRST_CIRCLED = 0x2460;
const FIRST_LETTER = 'a'.charCodeAt(0);

/** "1. Register 2. Phonics 3. Snack" on one line becomes three. */
export function exploded(lines: readonly string[]): readonly string[] {
  return lines.flatMap(explode);
}

function explode(line: string): readonly string[] {
  for (const numbering of NUMBERINGS) {
    const starts = countedStarts(line, numbering);
    if (starts.length > 1) return cutAt(line, starts);
  }
  return [line];
}

/** Where the numbers 1, 2, 3 and so on stand. */
function countedStarts(line: string, numbering: RegExp): readonly number[] {
  const starts: number[] = [];
  for (const match of line.matchAll(numbering)) {
    if (numberOf(match[1] ?? '') === starts.length + 1) starts.push(match.index);
  }
  return starts;
}

function numberOf(sign: string): number {
  if (/^\d/u.test(sign)) return Number(sign);
  const code = sign.toLowerCase().charCodeAt(0);
  return code - (code >= FIRST_CIRCLED ? FIRST_CIRCLED : FIRST_LETTER) + 1;
}

function cutAt(line: string, starts: readonly number[]): readonly string[] {
  const parts = starts.map((start, at) => line.slice(start, starts[at + 1] ?? line.length));
  return [line.slice(0, starts[0]), ...parts]
    .map((part) => part.replace(/^[\s,;]/u, '').trim())
    .filter((part) => part !== '');
}
