/** No sign people read as one, an emoji of a family say, is longer than this. */
const LOOK_AHEAD = 40;

/** At most `limit` characters of `label`, ending at a word where there is one, never inside a letter or an emoji. */
export function shortened(label: string, limit: number): string {
  if (label.length <= limit) return label;
  const space = label.lastIndexOf(' ', limit);
  if (space > limit / 2) return label.slice(0, space).trimEnd();
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

/** For a letter with a hundred accents: at least no letter that takes two code units is halved. */
function lettersOnly(text: string, limit: number): string {
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > limit) break;
    kept += letter;
  }
  return kept;
}
