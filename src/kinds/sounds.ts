export const MAX_SYLLABLES = 8;

/** Two and three letters that are one sound at the start of a word, as taught in phonics. */
const DIGRAPHS = ['sh', 'ch', 'th', 'wh', 'ph', 'qu', 'kn', 'wr', 'gn'];
/** A last e is silent, but for -le after a consonant, as in apple; so is that of -ed, but after t and d. */
const SILENT_END = /(?<![aeiouy])(?:(?<!l)e|(?<=[aeiouy]l)e|(?<![td])ed)$/u;

/** The letters of a word's first sound. */
export function firstSound(word: string): string {
  const letters = word.trim().toLocaleLowerCase('en-GB');
  return DIGRAPHS.find((two) => letters.startsWith(two)) ?? letters.slice(0, 1);
}

/** Beats of a word or of several, near enough to be right for most; the person may say otherwise. */
export function syllables(words: string): number {
  const counts = words
    .toLocaleLowerCase('en-GB')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map(beats);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return Math.max(1, Math.min(MAX_SYLLABLES, all));
}

function beats(word: string): number {
  const spoken = word.length > 3 ? word.replace(SILENT_END, '') : word;
  return Math.max(1, spoken.match(/[aeiouy]+/gu)?.length ?? 1);
}
