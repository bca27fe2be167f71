/**
 * `text` without the characters of `set` at its start. By hand, because a pattern such as /[set]+$/ takes the square of
 * the length on a hostile line.
 */
export function withoutStart(text: string, set: string): string {
  let at = 0;
  while (at < text.length && set.includes(text.charAt(at))) at++;
  return text.slice(at);
}

/** `text` without the characters of `set` at its end. */
export function withoutEnd(text: string, set: string): string {
  let at = text.length;
  while (at > 0 && set.includes(text.charAt(at - 1))) at--;
  return text.slice(0, at);
}
