import { timesIn } from './times';
import type { Doubt } from './timeVerdicts';

/** Where a line may be parted. A mark inside brackets, quotation marks or a time parts nothing. */
interface Mark {
  readonly at: number;
  readonly end: number;
  readonly sort: 'arrow' | 'comma' | 'slash' | 'dash' | 'joined' | 'stop';
}

/** What else is known of the text the line stands in. */
export interface Company {
  readonly believed: ReadonlySet<Doubt>;
  /** Whether it is the only line: only then are dashes and full stops taken to part activities. */
  readonly alone: boolean;
}

const MARK =
  /(?<arrow>\t|[;|→⇒➔➜➡⟶»›•●▪‣]\ufe0f?| · |[-=]{1,3}>|>(?=[\p{L}\p{N} ]))|(?<comma>,(?!\d{3}(?!\d))|[،、，])|(?<slash> \/ )|(?<dash> [-–—] )|(?<joined> (?:and )?then )|(?<stop>\. (?=\p{L}))/giu;
/** So many parts and the sign between them is a separator: "register / phonics / snack". */
const FEWEST_SLASHED = 3;
const FEWEST_DASHED = 4;
const FEWEST_SENTENCES = 3;
const LONGEST_SENTENCE = 5;
const LEAD = /^(?:and then|then|and|next|after that|afterwards|finally|lastly|last of all) (?=\S)/iu;

/** The activities that one line tells in a row. */
export function splitLine(written: string, company: Company): readonly string[] {
  const line = written.replace(/ +/gu, ' ');
  const marks = marksIn(line, company);
  if (marks.length === 0) return [line];
  const parts: string[] = [];
  let from = 0;
  let lead = false;
  for (const mark of [...marks, { at: line.length, end: line.length, sort: 'arrow' } as const]) {
    const part = line.slice(from, mark.at).trim();
    const told = lead ? withoutLead(part) : part;
    if (told !== '') parts.push(told);
    from = mark.end;
    lead = mark.sort === 'comma' || mark.sort === 'stop';
  }
  return withoutFirst(parts, marks);
}

function marksIn(line: string, { believed, alone }: Company): readonly Mark[] {
  const closed = closedRanges(line, believed);
  const marks: Mark[] = [];
  for (const match of line.matchAll(MARK)) {
    const mark = { at: match.index, end: match.index + match[0].length, sort: sortOf(match.groups ?? {}) };
    if (!closed(mark.at) && mark.at > 0 && parts(mark, line)) marks.push(mark);
  }
  const count = (sort: Mark['sort']) => marks.filter((mark) => mark.sort === sort).length + 1;
  const slashes = count('slash') >= FEWEST_SLASHED;
  const dashes = alone && count('dash') >= FEWEST_DASHED;
  const stops = alone && count('stop') >= FEWEST_SENTENCES && line.split('. ').every(isShort);
  const details = !alone && /^\p{L}[^,;:]{0,30}: \p{L}/u.test(line);
  const parting = {
    arrow: true,
    comma: !details && !isCounting(line),
    slash: slashes,
    dash: dashes,
    joined: true,
    stop: stops,
  };
  // In "9:00 then choose" nothing but a time stands before the "then".
  const firstWord = firstWordIn(line, closed);
  return marks.filter((mark) => parting[mark.sort] && (mark.sort !== 'joined' || mark.at > firstWord));
}

function firstWordIn(line: string, closed: (at: number) => boolean): number {
  for (const { index } of line.matchAll(/[\p{L}\p{N}\p{So}]/gu)) if (!closed(index)) return index;
  return line.length;
}

/** "<3" and "P.E. kit" hold no separators. */
function parts({ at, end, sort }: Mark, line: string): boolean {
  if (sort === 'stop') return /[\p{L})]{2}$/u.test(line.slice(at - 2, at));
  return line.slice(at, end) !== '>' || /[\p{L}\p{N}) ]$/u.test(line.slice(at - 1, at));
}

/** "Count 5, 4, 3" and "Letters a, b, c" are each one activity. */
function isCounting(line: string): boolean {
  return /(?:^|[\s,])[\p{L}\p{N}], ?[\p{L}\p{N}](?:[\s,]|$)/u.test(line);
}

function sortOf(groups: Readonly<Record<string, string | undefined>>): Mark['sort'] {
  const sorts: readonly Mark['sort'][] = ['arrow', 'comma', 'slash', 'dash', 'joined', 'stop'];
  return sorts.find((sort) => groups[sort] !== undefined) ?? 'arrow';
}

function isShort(sentence: string): boolean {
  return sentence.split(' ').length <= LONGEST_SENTENCE && !/(?:^| )(?:mr|mrs|ms|dr|st)$/iu.test(sentence);
}

/** Says of a place in the line whether it is inside brackets, quotation marks or a time. */
function closedRanges(line: string, believed: ReadonlySet<Doubt>): (at: number) => boolean {
  const closed = new Uint8Array(line.length);
  for (const { start, end } of timesIn(line.replace(/\s/gu, ' '), believed)) closed.fill(1, start, end);
  for (const [open, close] of ['()', '[]', '""', '“”']) fillBetween(line, open ?? '', close ?? '', closed);
  return (at) => closed[at] === 1;
}

function fillBetween(line: string, open: string, close: string, closed: Uint8Array): void {
  let from = line.indexOf(open);
  while (from >= 0) {
    const to = line.indexOf(close, from + 1);
    if (to < 0) return;
    closed.fill(1, from, to);
    from = line.indexOf(open, to + 1);
  }
}

/** "Snack, then playtime": the little word only joins. On a line of its own "then choose" is a label. */
function withoutLead(part: string): string {
  return part.replace(LEAD, '');
}

/** "First maths, then play" begins with a joining word too; "First aid, then play" does not. */
function withoutFirst(parts: readonly string[], marks: readonly Mark[]): readonly string[] {
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0) return parts;
  const joins = marks.some((mark) => mark.sort === 'joined' || mark.sort === 'comma');
  return [
    joins ? first.replace(/^(?:first|firstly|now)[,:]? (?!aid|news|sitting|lunch|and)(?=\S)/iu, '') : first,
    ...rest,
  ];
}
