/** Longest word that is hidden among letters: a grid of more is too fine to read. */
export const MOST_LETTERS = 14;
const LEAST_LETTERS = 2;

/**
 * What is looked for of a label: all its letters, or those of its longest word where they are too many. Empty where it has
 * no letters to hide, as a number has none.
 */
export function soughtLetters(label: string): string {
  const words = label
    .toLocaleLowerCase('en-GB')
    .replace(/['’]/gu, '')
    .split(/[^\p{Script=Latin}]+/u)
    .filter(Boolean);
  const whole = words.join('');
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  const sought = whole.length <= MOST_LETTERS ? whole : longest.slice(0, MOST_LETTERS);
  return sought.length < LEAST_LETTERS ? '' : sought;
}
