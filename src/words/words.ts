/** Nearly every name in the library, read ten times as fast. */
const PLAIN = /^[a-z0-9 -]*$/i;
/** P.E. and R.E. are one word each. Written without a look-behind, which older tablets can't read. */
const ABBREVIATION = /\b\p{L}(?:\.\p{L})+\b\.?/gu;
const FIGURES = /\d/;
const STARTS_WITH_FIGURE = /^\d/;
const ENDS_IN_FIGURE = /\d$/;

/**
 * A label cut into plain lower-case words: "P.E. & swimming" gives pe, and, swimming. What a person means is the same
 * however the marks fall, so marks are dropped, and an owner's 's with them.
 */
export function wordsOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(ABBREVIATION, (letters) => letters.replaceAll('.', ''))
    .replace(/&|\+/g, ' and ')
    .replace(/'s\b/g, '')
    .replace(/'/g, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words run together, so that "home time", "home-time" and "hometime" are one; figures stay apart, or "1:1" is eleven. */
export function keyOf(words: readonly string[]): string {
  const key = words.join('');
  if (words.length < 2 || !FIGURES.test(key)) return key;
  return words.reduce(
    (all, word) => all + (ENDS_IN_FIGURE.test(all) && STARTS_WITH_FIGURE.test(word) ? ' ' : '') + word,
  );
}

/** Words that carry no picture of their own and may stand between those that do: "wash our hands". */
const LITTLE_WORDS = new Set(
  (
    'a an the my our your his her their its some any i im we us me you he she it they them to of for or is are be ' +
    'am was please lets let this that these those will all'
  ).split(' '),
);

export function isLittleWord(word: string): boolean {
  return LITTLE_WORDS.has(word);
}

/** The words that carry the sense; all of them where every one is little ("for you"). */
export function weighty(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !LITTLE_WORDS.has(word));
  return kept.length > 0 ? kept : words;
}
