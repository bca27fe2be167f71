import { wordsOf } from './words';

/** One thing a label speaks of: its main words first, then what follows "with", "for", "in the" and the like. */
export interface Clause {
  readonly words: readonly string[];
  /** For each word, how far from the main words it stands: 0 for "maths" and 1 for "hall" in "maths in the hall". */
  readonly distance: readonly number[];
}

/** Words after which a label tells where, when or with whom, and no longer what. */
const TURNING_WORDS = new Set(
  'with for in at on to from before after by during near about using until into inside round'.split(' '),
);

const TITLES = new Set('mr mrs ms miss mx dr sir'.split(' '));

/** "Year 2", "room 4", "class 3B": where a number follows, they name a place or a group and not a thing. */
const NUMBERED = new Set('year yr y ks stage room rm class form group set table hall'.split(' '));

/** Marks and words that set one thing beside another. A hyphen counts only with space around it. */
const BESIDE = /[,;:/|+&·•→>]|\s[-–—]\s|\bthen\b|\bnext\b(?! to)|\band\b|\bor\b/iu;

/** The clauses of a label in the order to try them: what stands in brackets comes last. */
export function clausesOf(label: string): readonly Clause[] {
  const asides = [...label.matchAll(/[([{]([^)\]}]*)[)\]}]?/gu)].map((match) => match[1] ?? '');
  const main = label.replace(/[([{][^)\]}]*[)\]}]?/gu, ' , ');
  return [...main.split(BESIDE), ...asides]
    .map((text) => asClause(wordsOf(text)))
    .filter((c) => c.words.length > 0);
}

function asClause(all: readonly string[]): Clause {
  const words = withoutNames(all);
  let turns = 0;
  const distance = words.map((word, index) => {
    if (TURNING_WORDS.has(word) && index > 0) turns += 1;
    return turns;
  });
  return { words, distance };
}

/** Drops "Mrs Khan", "Miss B", "Year 2", "15 mins": they tell who and how long, and are never the picture. */
export function withoutNames(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (TITLES.has(word)) at += next === '' ? 0 : 1;
    else if (NUMBERED.has(word) && /^\d+\p{L}?$/u.test(next)) at += 1;
    else if (/^\d+$/.test(word) && /^(?:min|mins|minutes|mints|hour|hours|hr|am|pm)$/.test(next)) at += 1;
    else if (!/^(?:(?:y|yr|ks|rm|p)\d+\p{L}?|\d+(?:am|pm|mins?)?)$/u.test(word)) kept.push(word);
  }
  return kept;
}
