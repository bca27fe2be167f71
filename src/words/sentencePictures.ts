import { deniedAt } from './denials';
import { roleAt } from './grammar';
import type { PictureLookup } from './meaning';
import { isNameAt } from './names';
import { DENIALS, FUNCTION_WORDS, READ_AS, READ_PHRASES, WEAK_WORDS } from './readAs';
import { type InClause, senseOf } from './senses';
import { stemOf } from './stems';
import type { Token } from './tokens';
import { isLittleWord, wordsOf } from './words';

const LONGEST_PHRASE = 6;
/** Known together, and yet each word says something of its own in a sentence. */
const NO_PHRASES = new Set([
  'water on',
  'water off',
  'sit on a chair',
  'story book',
  'first then',
  'put in',
  'go in',
  'come out',
]);
/** What is denied here is a thing to say, with a picture of its own and no cross. */
const DENIED_PHRASES = new Set(['dont like', 'dont want', 'dont know', 'not sure', 'no thank you']);
/** They mean something that no picture of theirs shows. */
const QUIET_PHRASES = new Set([
  'food chain',
  'food chains',
  'food web',
  'of course',
  'for example',
  'kind regards',
  'river bed',
]);
/** How much a picture over these words says; the least goes first where there are too many. */
export type Weight = 'function' | 'weak' | 'describing' | 'key';

export interface Candidate<Picture> {
  readonly from: number;
  readonly to: number;
  readonly picture: Picture;
  readonly negated: boolean;
  readonly weight: Weight;
}

export interface Reading {
  readonly sentence: readonly Token[];
  /** Of the whole text. */
  readonly names: ReadonlySet<string>;
  /** Of the sentence, and of those before and after too; each with its stem. */
  readonly words: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}

/** Everything in a sentence that has a picture, the function words among it; what is denied is never a function word. */
export function candidatesIn<Picture>(
  reading: Reading,
  lookup: PictureLookup<Picture>,
): readonly Candidate<Picture>[] {
  const { sentence } = reading;
  const plain = sentence.map(({ word }) => plainWord(word));
  const denied = deniedAt(sentence, plain);
  const found: Candidate<Picture>[] = [];
  for (let from = 0; from < sentence.length; ) {
    const at = { ...reading, plain, from };
    const phrase = phraseAt(at, lookup);
    const quiet = phrase ? 0 : isNameAt(sentence, from, reading.names) ? 1 : quietPhraseAt(plain, from);
    const run = phrase ?? (quiet ? null : wordAt(at, lookup));
    const negated = run !== null && denied.some((at) => at >= run.from && at < run.to);
    if (run) found.push({ ...run, negated, weight: negated ? 'key' : run.weight });
    from = run?.to ?? from + (quiet || 1);
  }
  return found;
}

export function plainWord(word: string): string {
  return wordsOf(word).join('');
}

interface At extends Reading {
  readonly plain: readonly string[];
  readonly from: number;
}

type Found<Picture> = Omit<Candidate<Picture>, 'negated'>;

function quietPhraseAt(plain: readonly string[], from: number): number {
  return QUIET_PHRASES.has(`${plain[from]} ${plain[from + 1]}`) ? 2 : 0;
}

/** The longest run of words here that has one picture. None goes over a comma, and none begins with a denial. */
function phraseAt<Picture>(
  { sentence, plain, from, names }: At,
  lookup: PictureLookup<Picture>,
): Found<Picture> | null {
  const denial = DENIALS.has(plain[from] ?? '');
  if (isLittleWord(plain[from] ?? '')) return null;
  const isName = (at: number) => isNameAt(sentence, at, names);
  for (let to = endOfClause(sentence, from); to > from + 1; to -= 1) {
    const words = plain.slice(from, to);
    const last = words.at(-1) ?? '';
    if (isLittleWord(last) || words.slice(1).some((word) => DENIALS.has(word))) continue;
    if (denial && !DENIED_PHRASES.has(words.join(' '))) continue;
    if (NO_PHRASES.has(words.join(' ')) || QUIET_PHRASES.has(words.join(' '))) continue;
    if (!isCapital(sentence.slice(from, to)) && (isName(from) || isName(to - 1))) continue;
    const picture = phrasePicture(words, lookup);
    if (picture) return { from, to, picture, weight: 'key' };
  }
  return null;
}

/** “World War Two” is no name of somebody. */
function isCapital(run: readonly Token[]): boolean {
  return run.every(({ word }) => /^\p{Lu}/u.test(word));
}

function phrasePicture<Picture>(words: readonly string[], lookup: PictureLookup<Picture>): Picture | null {
  const said = words.length === 2 ? READ_PHRASES.get(`${stemOf(words[0] ?? '')} ${words[1]}`) : undefined;
  if (said !== undefined) return lookup.named(wordsOf(said));
  return lookup.meaning(words)?.picture ?? lookup.named(words);
}

/** How far a phrase beginning here may reach. */
function endOfClause(sentence: readonly Token[], from: number): number {
  const most = Math.min(sentence.length, from + LONGEST_PHRASE);
  for (let at = from; at < most; at += 1) {
    if (sentence[at]?.after !== '' || sentence[at + 1]?.before !== '') return Math.min(most, at + 1);
  }
  return most;
}

function wordAt<Picture>(at: At, lookup: PictureLookup<Picture>): Found<Picture> | null {
  const { sentence, plain, from } = at;
  const word = plain[from] ?? '';
  const token = sentence[from];
  if (!token || word === '') return emojiAt(token, from, lookup);
  if (isContraction(token.word)) return null;
  const sense = senseOf(inClause(at, token.word));
  if (sense === null) return null;
  const picture = pictureOf(sense ?? READ_AS.get(word) ?? READ_AS.get(stemOf(word)), token.word, lookup);
  return (
    picture && {
      from,
      to: from + 1,
      picture,
      weight: weightOf(word, { sensed: sense !== undefined, order: isOrder(at) }),
    }
  );
}

/** “I’ll” is not ill, nor “we’re” were. */
function isContraction(word: string): boolean {
  return /[’'](?:ll|ve|re|m|d)$/iu.test(word);
}

/** The word between the commas and stops around it. */
function inClause({ sentence, plain, from, words, around }: At, written: string): InClause {
  let start = from;
  while (start > 0 && sentence[start - 1]?.after === '' && sentence[start]?.before === '') start -= 1;
  let end = from;
  while (end < sentence.length - 1 && sentence[end]?.after === '' && sentence[end + 1]?.before === '')
    end += 1;
  return { clause: plain.slice(start, end + 1), at: from - start, written, sentence: words, around };
}

/** Said in half of all sentences, whatever they are about. */
const PLAIN_SENSES = new Set(['go', 'goes', 'move', 'looked']);

/** “Put the flour in a bowl”: what begins an order is what is to be done, however plain. */
function isOrder({ sentence, plain, from }: At): boolean {
  const begins = from === 0 || sentence[from - 1]?.after !== '';
  return begins && roleAt(plain.slice(from, from + 2), 0) === 'doing';
}

interface Weighing {
  readonly sensed: boolean;
  readonly order: boolean;
}

function weightOf(word: string, { sensed, order }: Weighing): Weight {
  if (sensed) return PLAIN_SENSES.has(word) && !order ? 'weak' : 'key';
  if (FUNCTION_WORDS.has(word)) return 'function';
  const weak = WEAK_WORDS.has(word) || WEAK_WORDS.has(stemOf(word));
  return weak && !order ? 'weak' : 'key';
}

function pictureOf<Picture>(
  said: string | undefined,
  written: string,
  lookup: PictureLookup<Picture>,
): Picture | null {
  const words = wordsOf(said ?? written);
  const named = () => lookup.named(words);
  const meant = () => lookup.meaning(words)?.picture ?? null;
  return said === undefined ? (meant() ?? named()) : (named() ?? meant());
}

function emojiAt<Picture>(
  token: Token | undefined,
  from: number,
  lookup: PictureLookup<Picture>,
): Found<Picture> | null {
  const picture = token ? lookup.emoji(token.word) : null;
  return picture && { from, to: from + 1, picture, weight: 'key' };
}
