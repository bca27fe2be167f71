/** One line, trimmed, with inner white space folded: what a label or a title is allowed to be. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Cuts at `limit` code units, which is how saved work counts, and never through a letter that takes two. */
export function cutTo(text: string, limit: number): string {
  return text.slice(0, limit).replace(/[\ud800-\udbff]$/u, '');
}
