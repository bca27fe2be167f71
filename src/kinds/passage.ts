import type { MakeId } from '../base/ids';
import { cutTo } from '../base/text';
import { type Card, MAX_LABEL, NO_PICTURE, type Picture } from '../model/card';
import { MAX_MARKS, MAX_PASSAGE, type PassageWord } from '../model/passage';
import type { Density } from '../words/symbolise';
import { type Token, tokensOf } from '../words/tokens';
import { wordsOf } from '../words/words';

/** Words `from` to before `to` of a text, under one picture; words in no such run stay without. */
export interface ReadRun {
  readonly from: number;
  readonly to: number;
  readonly picture: Picture;
  readonly negated: boolean;
}

/** What reads a text into pictures. */
export interface PassageReader {
  /** In reading order, none over another. */
  read(tokens: readonly Token[], density: Density): readonly ReadRun[];
  readonly makeId: MakeId;
}

/** What was typed, and how many of its words are to have a picture. */
export interface TypedPassage {
  readonly text: string;
  readonly density: Density;
}

/**
 * The passage with its text typed anew. What a person settled for a word stays with that word wherever it stands now;
 * words that did not change are the very same objects.
 */
export function withPassageText(
  passage: readonly PassageWord[],
  { text, density }: TypedPassage,
  reader: PassageReader,
): readonly PassageWord[] {
  const tokens = tokensOf(text).slice(0, MAX_PASSAGE);
  const settled = placesOfSettled(passage, tokens);
  const runs = readAround(tokens, settled, reader.read(tokens, density));
  return keepingSame(passage, runs.map(cutRun), reader.makeId);
}

/** A settled word and where it stands in the text now. */
interface Settled {
  readonly from: number;
  readonly to: number;
  readonly word: PassageWord;
}

/** The id of words that are not yet known to be new. */
const UNNAMED = '';

function atomsOf(label: string): readonly string[] {
  return label.split(' ').map(keyOf);
}

function keyOf(word: string): string {
  return wordsOf(word).join(' ') || word;
}

/** Words at the start and at the end that are as they were keep what was settled; between them they are looked for in order. */
function placesOfSettled(passage: readonly PassageWord[], tokens: readonly Token[]): readonly Settled[] {
  if (!passage.some(({ card }) => card.chosen)) return [];
  const now = tokens.map(({ word }) => keyOf(word));
  const old = passage.map((word) => ({ word, atoms: atomsOf(word.card.label) }));
  const before = old.flatMap(({ atoms }) => atoms);
  const head = sameAtStart(before, now);
  const tail = Math.min(sameAtStart([...before].reverse(), [...now].reverse()), before.length - head);
  const found: Settled[] = [];
  let at = 0;
  let free = head;
  for (const { word, atoms } of old) {
    const start = at;
    at += atoms.length;
    if (!word.card.chosen) continue;
    const last = found.at(-1)?.to ?? 0;
    const inTail = start >= before.length - tail;
    const place =
      at <= head
        ? start
        : inTail
          ? start - before.length + now.length
          : placeOf(atoms, now, { from: Math.max(free, last), to: now.length - tail });
    if (place < last) continue;
    found.push({ from: place, to: place + atoms.length, word });
    free = place + atoms.length;
  }
  return found;
}

function sameAtStart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

interface Between {
  readonly from: number;
  readonly to: number;
}

/** -1 where the words stand nowhere between. */
function placeOf(atoms: readonly string[], now: readonly string[], { from, to }: Between): number {
  for (let at = from; at + atoms.length <= to; at += 1) {
    if (atoms.every((atom, place) => now[at + place] === atom)) return at;
  }
  return -1;
}

/** What was settled, and the text around it as it is read. */
function readAround(
  tokens: readonly Token[],
  settled: readonly Settled[],
  read: readonly ReadRun[],
): readonly PassageWord[] {
  const readAt = new Map(read.map((run) => [run.from, run]));
  const kept = new Map(settled.map((one) => [one.from, one]));
  const runs: PassageWord[] = [];
  for (let at = 0; at < tokens.length; ) {
    const here = kept.get(at);
    const run = readAt.get(at);
    const nextKept = settled.find(({ from }) => from > at)?.from ?? tokens.length;
    const to = here?.to ?? (run && run.to <= nextKept ? run.to : at + 1);
    const card = here
      ? { ...here.word.card, label: labelOf(tokens.slice(at, to)) }
      : freshCard(tokens.slice(at, to), run?.to === to ? run.picture : NO_PICTURE);
    const negated = here?.word.negated ?? (run?.to === to && run.negated);
    runs.push({ ...edgesOf(tokens.slice(at, to)), card, negated });
    at = to;
  }
  return runs;
}

function freshCard(tokens: readonly Token[], picture: Picture): Card {
  return { id: UNNAMED, label: labelOf(tokens), picture, chosen: false };
}

/** The words with the marks between them, and without those around. */
function labelOf(tokens: readonly Token[]): string {
  const last = tokens.length - 1;
  return tokens
    .map(({ word, before, after }, at) => (at === 0 ? '' : before) + word + (at === last ? '' : after))
    .join(' ');
}

function edgesOf(tokens: readonly Token[]): Pick<PassageWord, 'before' | 'after' | 'ends'> {
  const last = tokens.at(-1);
  return { before: tokens[0]?.before ?? '', after: last?.after ?? '', ends: last?.ends ?? 'word' };
}

function cutRun(run: PassageWord): PassageWord {
  const { card, before, after } = run;
  if (card.label.length <= MAX_LABEL && before.length <= MAX_MARKS && after.length <= MAX_MARKS) return run;
  return {
    ...run,
    card: { ...card, label: cutTo(card.label, MAX_LABEL) },
    before: before.slice(0, MAX_MARKS),
    after: after.slice(0, MAX_MARKS),
  };
}

/** Ids and all from the front and from the back, as far as they are the same. */
function keepingSame(
  passage: readonly PassageWord[],
  runs: readonly PassageWord[],
  makeId: MakeId,
): readonly PassageWord[] {
  const most = Math.min(passage.length, runs.length);
  let head = 0;
  while (head < most && isSame(passage[head], runs[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isSame(passage.at(-1 - tail), runs.at(-1 - tail))) tail += 1;
  const same = (at: number) =>
    at < head
      ? passage[at]
      : at >= runs.length - tail
        ? passage[at - runs.length + passage.length]
        : undefined;
  return runs.map((run, at) => same(at) ?? named(run, makeId));
}

function named(run: PassageWord, makeId: MakeId): PassageWord {
  return run.card.id === UNNAMED ? { ...run, card: { ...run.card, id: makeId() } } : run;
}

function isSame(word: PassageWord | undefined, run: PassageWord | undefined): boolean {
  if (!word || !run) return false;
  const [a, b] = [word.card, run.card];
  return (
    a.label === b.label &&
    a.chosen === b.chosen &&
    (b.chosen ? a.id === b.id : samePicture(a.picture, b.picture)) &&
    word.before === run.before &&
    word.after === run.after &&
    word.ends === run.ends &&
    word.negated === run.negated
  );
}

function samePicture(a: Picture, b: Picture): boolean {
  return a.type === 'symbol' && b.type === 'symbol' ? a.symbolId === b.symbolId : a.type === b.type;
}
