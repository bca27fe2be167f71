import { isHeader } from './columnRoles';

/** A line without its bullet or number; `marked` says it had one, and so belongs to the list for sure. */
export interface ListLine {
  readonly text: string;
  readonly marked: boolean;
}

/** A line, and whether it tells a time: such a line is an activity, whatever else it looks like. */
export interface TextLine extends ListLine {
  readonly timed: boolean;
}

/** More marks than this before one activity ("> - 1. [ ] ") nobody writes. */
const MOST_MARKS = 6;
/** E-mail quoting and the hash of a heading: neither says that the line is one of the list. */
const QUOTE = /^(?:> ?|#{1,6} )/u;
/** Each is written before an activity and is no part of it. */
const MARKS: readonly RegExp[] = [
  /^(?:-{1,2}>|=>|→|⇒|➔|➜|»|›)[ \t]*/u,
  /^\[[ xX✓✔]?\][ \t]*/u,
  /^[-*•·●▪▫‣⁃◦○◆◇■□▢–—―−➤➢►▶✓✔☑☐✅✗✘⬜⬛🔲🔳🔹🔸🔷🔶👉➡§¤\ue000-\uf8ff]\ufe0f?[ \t]*/u,
  /^[oOvüqØ]\t[ \t]*/u,
  /^(?:\d\ufe0f?\u20e3|🔟)[ \t]*/u,
  /^[\u2460-\u249b\u24b6-\u24e9\u2776-\u2793][ \t]*/u,
  /^\(?\d{1,3}[.)]{1,2}(?!\d)[ \t]*/u,
  /^\(?[a-zA-Z]\)[ \t]*/u,
  /^\(?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})\)[ \t]*/iu,
  /^step (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) ?[:.)–-] ?(?=\S)/iu,
  /^(?:first|then|next|now|later|finally|lastly|after that): ?(?=\S)/iu,
  /^#\d{1,2}[.:)]? /u,
];
/** A header stands within these. */
const FIRST_LINES = 8;
const WRAPPED = ['**', '__', '~~', '*', '_', '~'];

/** Marks that are only believed where the lines count up with them. */
const COUNTED: readonly CountedMark[] = [
  {
    mark: /^(\d{1,3})(?:st|nd|rd|th)?(?: ?[-–—=/](?!\d)[ \t]?|:(?!\d)[ \t]?|\t[ \t]*(?=[^\t]+$)| [-–—] )(?=\S)/iu,
    fewest: 2,
  },
  { mark: /^(\d{1,3})(?:st|nd|rd|th)? (?=[^\s\d])/iu, fewest: 3 },
  { mark: /^([a-zA-Z])\.[ \t]*(?=\S)/u, fewest: 2, amongOthers: true },
  { mark: /^step (\d{1,2}) (?=\S)/iu, fewest: 2 },
];
const LONE_ONE = /^1(?: [-–—] | ?\t)(?=\p{L})/u;
const ROUND_BULLET = /^o (?=\S)/u;

interface CountedMark {
  readonly mark: RegExp;
  readonly fewest: number;
  /** Letters may stand under a few lines of a longer list; numbers must stand on most lines. */
  readonly amongOthers?: boolean;
}

/** Takes bullets, tick boxes, list numbers and e-mail quoting off the lines; the rows of a table keep their numbers. */
export function withoutMarks(lines: readonly string[]): readonly ListLine[] {
  // The numbers of a table are a column of it, and its header tells which.
  const isTable = lines.slice(0, FIRST_LINES).some((line) => isHeader(line.split('\t')));
  const bare = lines.map((line) =>
    isTable && line.includes('\t') ? { text: line, marked: false } : withoutOwnMarks(line),
  );
  if (isTable) return bare;
  const counted = COUNTED.reduce<readonly ListLine[]>(withoutCount, bare);
  const rounded = counted.filter(({ text }) => ROUND_BULLET.test(text)).length > 1;
  return counted.map((line) => (rounded ? without(line, ROUND_BULLET) : line));
}

function withoutOwnMarks(line: string): ListLine {
  let text = unwrapped(line.trimStart());
  for (let quote = 0; quote < MOST_MARKS && QUOTE.test(text); quote++)
    text = text.replace(QUOTE, '').trimStart();
  const unquoted = text;
  for (let count = 0; count < MOST_MARKS; count++) {
    const mark = MARKS.find((one) => one.test(text));
    if (mark === undefined) break;
    text = unwrapped(text.replace(mark, ''));
  }
  const marked = text !== unquoted;
  // A row of a table whose first cell is empty keeps its place free.
  return { text: !marked && line.startsWith('\t') && text.includes('\t') ? line : text, marked };
}

/** "**Register**" and "*Register*", as chat programs write bold. */
function unwrapped(text: string): string {
  const wrap = WRAPPED.find((sign) => text.startsWith(sign) && text.endsWith(sign));
  if (wrap === undefined || text.length <= wrap.length * 2) return text;
  return text.slice(wrap.length, -wrap.length).trim();
}

function withoutCount(lines: readonly ListLine[], counted: CountedMark): readonly ListLine[] {
  const { mark, fewest, amongOthers = false } = counted;
  const numbers = lines.map(({ text }) => numberOf(mark.exec(text)?.[1])).filter((number) => number !== null);
  const countsUp = numbers.every((number, at) => number === at + 1);
  const most = numbers.length >= fewest && (amongOthers || numbers.length * 2 > lines.length);
  if (countsUp && most) return lines.map((line) => without(line, mark));
  return numbers.length === 1 && countsUp ? lines.map((line) => without(line, LONE_ONE)) : lines;
}

function numberOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^\d/u.test(written)) return Number(written);
  return written.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

function without(line: ListLine, mark: RegExp): ListLine {
  const text = line.text.replace(mark, '');
  return text === line.text ? line : { text, marked: true };
}
