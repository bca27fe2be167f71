/** One line, trimmed, with inner white space folded: what a label or a title is allowed to be. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Cuts at `limit` characters without splitting a letter that takes two code units. */
export function cutTo(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return Array.from(text).slice(0, limit).join('');
}
