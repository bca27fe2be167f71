/** No sign people read as one, an emoji of a family say, is longer than this. */
const LOOK_AHEAD = 40;
/** Letters past this one take two places in a string. */
const LAST_SHORT_LETTER = 0xffff;

/** At most `limit` characters of `label`, ending at a word where there is one, never inside a letter or an emoji. */
export function shortened(label: string, limit: number): string {
  if (label.length <= limit) return label;
  const space = label.lastIndexOf(' ', limit);
  if (space > limit / 2) return label.slice(0, space).trimEnd();
  // Firefox before 125 knows no segmenter.
  if (!('Segmenter' in Intl)) return lettersOnly(label, limit);
  return wholeLetters(label.slice(0, limit + LOOK_AHEAD), limit);
}

function wholeLetters(text: string, limit: number): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en').segment(text)) {
    if (index + segment.length > limit) break;
    end = index + segment.length;
  }
  return end > 0 ? text.slice(0, end) : lettersOnly(text, limit);
}

/** At most `limit` characters, for texts so long or letters so accented that only halving one must be avoided. */
export function lettersOnly(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.codePointAt(limit - 1) ?? 0;
  return text.slice(0, last > LAST_SHORT_LETTER ? limit - 1 : limit);
}
