import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../../src/symbols/catalogue';
import type { SymbolEntry } from '../../src/symbols/symbol';
import type { SymbolisedRun } from '../../src/words/symbolise';
import { type Token, tokensOf } from '../../src/words/tokens';

/** Words that a person marked in a passage, and what they should get. */
export interface MarkedWords {
  readonly words: string;
  /** Place of the first letter in the plain text. */
  readonly start: number;
  readonly end: number;
  readonly wish: 'picture' | 'welcome' | 'silent';
  /** The word has several senses, and these pictures are of the one meant here. */
  readonly sense: boolean;
  readonly negated: boolean;
  readonly ids: readonly string[];
}

export interface MarkedPassage {
  readonly title: string;
  readonly text: string;
  readonly marked: readonly MarkedWords[];
}

const MARK = /\[\[([^|\]]+)\|([*?!]*)([^\]]*)\]\]/gu;

/** Passages of tests/support/passages: `[[words|ids]]`, with `*` for a word of several senses, `?` where silence is as good,
 * `!` for a picture crossed through, and `-` for a key word without an honest picture. */
export function readPassages(name: 'measured' | 'tuning'): readonly MarkedPassage[] {
  const file = fileURLToPath(new URL(`passages/${name}.txt`, import.meta.url));
  return readFileSync(file, 'utf8')
    .split(/^# /mu)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [title = '', ...lines] = block.split('\n');
      return { title, ...unmarked(lines.join('\n').trim()) };
    });
}

function unmarked(source: string): Pick<MarkedPassage, 'text' | 'marked'> {
  const marked: MarkedWords[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(MARK)) {
    const [whole, words = '', flags = '', ids = ''] = match;
    text += source.slice(from, match.index);
    from = match.index + whole.length;
    marked.push({
      words,
      start: text.length,
      end: text.length + words.length,
      wish: ids.trim() === '-' ? 'silent' : flags.includes('?') ? 'welcome' : 'picture',
      sense: flags.includes('*'),
      negated: flags.includes('!'),
      ids: ids.split(',').map((id) => id.trim()),
    });
    text += words;
  }
  return { text: text + source.slice(from), marked };
}

/** How the pictures over some passages compare with what a person marked. */
export interface Measured {
  readonly words: number;
  readonly shown: number;
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
  readonly senses: number;
  /** Of the words with several senses: right, wrong, and left silent. */
  readonly sensesRight: number;
  readonly sensesWrong: number;
  readonly silent: number;
  readonly silentShown: number;
  readonly negated: number;
  readonly negatedCrossed: number;
  /** A line for each thing that is not as it was marked. */
  readonly faults: readonly string[];
}

type Symboliser = (tokens: readonly Token[]) => readonly SymbolisedRun<SymbolEntry>[];

export function measure(
  passages: readonly MarkedPassage[],
  read: Symboliser,
  catalogue: Catalogue,
): Measured {
  return passages.map((passage) => measureOne(passage, read, catalogue)).reduce(added);
}

interface Shown {
  readonly run: SymbolisedRun<SymbolEntry>;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

function measureOne(passage: MarkedPassage, read: Symboliser, catalogue: Catalogue): Measured {
  const tokens = tokensOf(passage.text);
  const shown = read(tokens).map((run): Shown => {
    const [first, last] = [tokens[run.from] as Token, tokens[run.to - 1] as Token];
    const end = last.start + last.word.length;
    return { run, start: first.start, end, words: passage.text.slice(first.start, end) };
  });
  const over = (mark: MarkedWords) => shown.filter(({ start, end }) => start < mark.end && end > mark.start);
  const drawingsOf = (mark: MarkedWords) => mark.ids.map((id) => catalogue.byId.get(id)?.at[0]);
  const isRight = (mark: MarkedWords) => (one: Shown) => drawingsOf(mark).includes(one.run.picture.at[0]);
  const rightOnes = new Set(
    passage.marked
      .filter(({ wish }) => wish !== 'silent')
      .flatMap((mark) => over(mark).filter(isRight(mark)).slice(0, 1)),
  );
  const wanted = passage.marked.filter(({ wish }) => wish === 'picture');
  const senses = wanted.filter(({ sense }) => sense);
  const inMark = (start: number) =>
    passage.marked.find((mark) => mark.wish !== 'silent' && start >= mark.start && start < mark.end);
  const silent = tokens.filter(({ start }) => !inMark(start));
  const silentShown = shown.filter(
    (one) => !passage.marked.some((mark) => mark.wish !== 'silent' && over(mark).includes(one)),
  );
  const negated = passage.marked.filter((mark) => mark.negated);
  const crossed = (mark: MarkedWords) => over(mark).some(({ run }) => run.negated);
  const missing = wanted.filter((mark) => !over(mark).some(isRight(mark)));
  return {
    words: tokens.length,
    shown: shown.length,
    right: rightOnes.size,
    wanted: wanted.length,
    found: wanted.length - missing.length,
    senses: senses.length,
    sensesRight: senses.filter((mark) => over(mark).some(isRight(mark))).length,
    sensesWrong: senses.filter((mark) => over(mark).length > 0 && !over(mark).some(isRight(mark))).length,
    silent: silent.length,
    silentShown: silentShown.length,
    negated: negated.length,
    negatedCrossed: negated.filter(crossed).length,
    faults: [
      ...missing.map((mark) => fault(passage, 'missing', mark.words, mark.ids.join(), over(mark))),
      ...shown
        .filter((one) => !rightOnes.has(one))
        .map(
          (one) =>
            `${passage.title}: shown “${one.words}” as ${one.run.picture.id} (${one.run.picture.name})`,
        ),
      ...negated
        .filter((mark) => !crossed(mark))
        .map((mark) => `${passage.title}: not crossed “${mark.words}”`),
      ...shown
        .filter(({ run, start }) => run.negated && !inMark(start)?.negated)
        .map(({ words }) => `${passage.title}: crossed “${words}”`),
    ],
  };
}

function fault({ title }: MarkedPassage, what: string, words: string, ids: string, shown: readonly Shown[]) {
  const instead = shown.map(({ words: over, run }) => `${over}=${run.picture.id}`).join(' ');
  return `${title}: ${what} “${words}” (${ids}) ${instead === '' ? 'silent' : instead}`;
}

function added(a: Measured, b: Measured): Measured {
  const sum = (key: keyof Measured) => (a[key] as number) + (b[key] as number);
  return {
    words: sum('words'),
    shown: sum('shown'),
    right: sum('right'),
    wanted: sum('wanted'),
    found: sum('found'),
    senses: sum('senses'),
    sensesRight: sum('sensesRight'),
    sensesWrong: sum('sensesWrong'),
    silent: sum('silent'),
    silentShown: sum('silentShown'),
    negated: sum('negated'),
    negatedCrossed: sum('negatedCrossed'),
    faults: [...a.faults, ...b.faults],
  };
}
