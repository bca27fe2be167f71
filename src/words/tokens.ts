/** What follows a word: another of its sentence, the next sentence, or a new line. */
export type WordEnd = 'word' | 'sentence' | 'paragraph';

/** One word of a running text, with the marks that stand against it. */
export interface Token {
  /** Without the marks around it: `don’t`, `ping-pong`, `9:30`. */
  readonly word: string;
  /** Marks before it, as an opening quote. */
  readonly before: string;
  /** Marks after it; marks that stand alone, as a dash, come along with a space before them. */
  readonly after: string;
  readonly ends: WordEnd;
  /** Where the word begins in the text, in letters from 0. */
  readonly start: number;
}

const PIECE = /\S+/gu;
/** Letters, figures, and emoji, which stand for a word. */
const WORDLIKE = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const LEADING = /^[^\p{L}\p{N}\p{Extended_Pictographic}£$]*/u;
/** Neither letters nor what joins and colours emoji. */
const TRAILING =
  /(?:(?!\p{Emoji_Modifier}|\p{Join_Control}|\p{Variation_Selector})[^\p{L}\p{N}\p{Extended_Pictographic}%])*$/u;
const CLOSES_SENTENCE = /[.!?…]["”’')\]]*$/u;
/** A full stop after these ends no sentence. */
const SHORTENED = /^(?:mr|mrs|ms|dr|st|no|e\.g|i\.e|etc|vs|approx|\p{L})$/iu;
/** A sentence that goes on has a small letter next: “What?” she said. */
const BEGINS_SENTENCE = /^["“‘'([]*[\p{Lu}\p{N}\p{Extended_Pictographic}]/u;

/** A text cut into its words in reading order. Text without a word in it gives none. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const line of linesOf(text)) {
    const before = tokens.length;
    addLine(line, tokens);
    const last = tokens.at(-1);
    if (last && tokens.length > before) tokens[tokens.length - 1] = { ...last, ends: 'paragraph' };
  }
  return tokens;
}

/** Words that stand alone as a sentence each, for what is written under and over them. */
export function sentencesOf<T extends Pick<Token, 'ends'>>(tokens: readonly T[]): readonly (readonly T[])[] {
  const sentences: T[][] = [];
  let open: T[] | null = null;
  for (const token of tokens) {
    if (!open) {
      open = [];
      sentences.push(open);
    }
    open.push(token);
    if (token.ends !== 'word') open = null;
  }
  return sentences;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\r\n\u2028]+/gu)].map((match) => ({ text: match[0], start: match.index }));
}

function addLine({ text, start }: Line, tokens: Token[]): void {
  const pieces = [...text.matchAll(PIECE)];
  const first = tokens.length;
  let waiting = '';
  for (const [at, { 0: piece, index }] of pieces.entries()) {
    if (!WORDLIKE.test(piece)) {
      const last = tokens.length > first ? tokens.at(-1) : undefined;
      if (last) tokens[tokens.length - 1] = { ...last, after: `${last.after} ${piece}` };
      else waiting += `${piece} `;
      continue;
    }
    const before = LEADING.exec(piece)?.[0] ?? '';
    const after = TRAILING.exec(piece.slice(before.length))?.[0] ?? '';
    const word = piece.slice(before.length, piece.length - after.length);
    const next = pieces[at + 1]?.[0];
    const ends = endsSentence({ word, after }, next) ? 'sentence' : 'word';
    tokens.push({ word, before: waiting + before, after, ends, start: start + index + before.length });
    waiting = '';
  }
}

function endsSentence({ word, after }: Pick<Token, 'word' | 'after'>, next: string | undefined): boolean {
  if (!CLOSES_SENTENCE.test(after)) return false;
  if (next === undefined) return true;
  if (after.startsWith('.') && SHORTENED.test(word) && word !== 'I') return false;
  return BEGINS_SENTENCE.test(next);
}
