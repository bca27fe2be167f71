import { NAMES_THAT_ARE_WORDS, PROPER_WORDS } from './readAs';
import type { Token } from './tokens';
import { wordsOf } from './words';

const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^[\p{Lu}\p{N}.’']{2,}$/u;
const TITLES = new Set('mr mrs ms miss mx dr sir'.split(' '));
/** A quote or a colon begins something of its own, with a capital of its own. */
const OPENS = /["“‘'(:]/u;
/** Headings are written Like This: then a capital says nothing. */
const HEADING_SHARE = 0.7;
const FEWEST_IN_HEADING = 3;
const AFTER_NAME =
  /^(?:is|was|has|had|and|can|will|did|does|likes?|loves?|went|ran|sat|saw|said|says|came|got|made|took|gave|felt|put|fell|told|found|won|ate|knew|thought|\p{Ll}+ed)$/u;

/** Words that are somebody’s name in this text, because they have a capital where no sentence begins. */
export function namesIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap((token, at) => (isCapitalInside(tokens, at) && !isProper(token) ? [plain(token)] : [])),
  );
}

/** Whether a name stands here, or a title before one. */
export function isNameAt(sentence: readonly Token[], at: number, names: ReadonlySet<string>): boolean {
  const token = sentence[at];
  if (!token) return false;
  const word = plain(token);
  const previous = sentence[at - 1];
  if (TITLES.has(word) && CAPITAL.test(token.word)) return true;
  if (previous && TITLES.has(plain(previous))) return true;
  if (!CAPITAL.test(token.word) || isProper(token) || isHeading(sentence)) return false;
  if (at > 0 && !beginsQuote(sentence, at)) return true;
  const next = sentence[at + 1];
  if (names.has(word) && NAMES_THAT_ARE_WORDS.has(word)) return true;
  return NAMES_THAT_ARE_WORDS.has(word) && next !== undefined && AFTER_NAME.test(plain(next));
}

/** Words as they are written inside a sentence: “Plants”, said first, is no other word than “plants”. */
export function asInside(words: string): string {
  const first = words.split(' ')[0] ?? '';
  const more = words.slice(first.length);
  const keeps = ALL_CAPITALS.test(first) || /\p{Lu}/u.test(first.slice(1) + more);
  if (keeps || PROPER_WORDS.has(wordsOf(first).join(''))) return words;
  return first.toLocaleLowerCase('en-GB') + more;
}

function isCapitalInside(tokens: readonly Token[], at: number): boolean {
  const [token, previous] = [tokens[at], tokens[at - 1]];
  if (!token || !previous || previous.ends !== 'word') return false;
  return CAPITAL.test(token.word) && !beginsQuote(tokens, at);
}

function beginsQuote(tokens: readonly Token[], at: number): boolean {
  return OPENS.test(tokens[at]?.before ?? '') || OPENS.test(tokens[at - 1]?.after ?? '');
}

function isHeading(sentence: readonly Token[]): boolean {
  const long = sentence.filter(({ word }) => word.length > 3);
  const capitals = long.filter(({ word }) => CAPITAL.test(word));
  return capitals.length >= FEWEST_IN_HEADING && capitals.length >= long.length * HEADING_SHARE;
}

function isProper(token: Token): boolean {
  return PROPER_WORDS.has(plain(token)) || ALL_CAPITALS.test(token.word);
}

function plain({ word }: Token): string {
  return wordsOf(word).join('');
}
