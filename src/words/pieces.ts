import type { ClockTime } from './clocks';
import { isDay } from './days';
import { isPartOfDay } from './headings';
import { type Doubt, NO_DOUBT_BELIEVED, type TimeMention, timesIn } from './times';
import { withoutEnd, withoutStart } from './trim';

/** An activity with the time written beside it; either may still be missing. */
export interface Piece {
  readonly label: string;
  readonly from: ClockTime | null;
  readonly to: ClockTime | null;
}

const DASHES = '-–—−‒';
const AROUND_LABEL = ` \t:;,|>→=•·~*_${DASHES}`;
const BEFORE_LABEL = `${AROUND_LABEL}.)]}`;
const AFTER_LABEL = `${AROUND_LABEL}([{`;

/** Reads one part of a line, in which nothing more is to be split but by its times: "9:00 register 9:15 phonics". */
export function piecesIn(part: string, believed: ReadonlySet<Doubt>): readonly Piece[] {
  const line = part.replace(/\s+/gu, ' ').trim();
  const times = timesIn(line, believed);
  const [first, second] = times;
  if (first === undefined) return [{ label: tidyLabel(line), from: null, to: null }];
  if (second !== undefined && isFramed(line, first, second, times.length))
    return [framed(line, first, second)];
  const cuts = cutsBetween(line, times);
  if (cuts.length > 0) return cutAt(line, cuts).flatMap((piece) => piecesIn(piece, believed));
  return [{ label: labelWithout(line, first), from: first.from, to: first.to }];
}

/** The label as it was written, without the separators that stood around it. */
export function tidyLabel(written: string): string {
  const text = written.replace(/\s+/gu, ' ').trim();
  const opened = withoutStart(text, closesNothing(text) ? BEFORE_LABEL : AROUND_LABEL);
  const label = withoutFullStop(withoutEnd(opened, AFTER_LABEL));
  return unquoted(label);
}

/** "9:00 Register 9:20" and "9:00 Register until 9:20" tell the end too. */
function isFramed(line: string, first: TimeMention, second: TimeMention, count: number): boolean {
  if (count !== 2 || first.to !== null || first.from === null) return false;
  if (second.from !== null && second.to !== null) return false;
  const between = line.slice(first.end, second.start);
  if (second.from === null) return isLabel(between) || isLabel(line.slice(0, first.start));
  return first.start === 0 && isLabel(between) && !isLabel(line.slice(second.end));
}

function framed(line: string, first: TimeMention, second: TimeMention): Piece {
  const label = tidyLabel(
    `${line.slice(0, first.start)} ${line.slice(first.end, second.start)} ${line.slice(second.end)}`,
  );
  return { label, from: first.from, to: second.from ?? second.to };
}

/** Where a line with several times is to be parted: before each time if it begins with one, after each if it ends so. */
function cutsBetween(line: string, times: readonly TimeMention[]): readonly number[] {
  const [first] = times;
  const last = times[times.length - 1];
  if (first === undefined || last === undefined || times.length < 2) return [];
  const betweens = times.slice(1).map((time, at) => line.slice(times[at]?.end ?? 0, time.start));
  if (!betweens.every(isLabel) || betweens.some(opensBracket)) return [];
  const startsWithTime = !isLabel(line.slice(0, first.start));
  const endsWithTime = !isLabel(line.slice(last.end));
  if (startsWithTime && !endsWithTime) return times.slice(1).map((time) => time.start);
  if (endsWithTime && !startsWithTime)
    return times.slice(0, -1).map((time) => endWithBracket(line, time.end));
  return [];
}

/** "9:00 Register (bell 9:05)" is one activity, "Register (9:00) Phonics (9:15)" are two. */
function opensBracket(between: string): boolean {
  return withoutEnd(between, ' ([').includes('(');
}

function endWithBracket(line: string, end: number): number {
  return /^[)\].]/u.test(line.slice(end, end + 1)) ? end + 1 : end;
}

function cutAt(line: string, cuts: readonly number[]): readonly string[] {
  return [0, ...cuts].map((from, at) => line.slice(from, cuts[at] ?? line.length));
}

function isLabel(text: string): boolean {
  return /[\p{L}\p{N}\p{So}]/u.test(text);
}

function labelWithout(line: string, time: TimeMention): string {
  const left = withoutEnd(line.slice(0, time.start), ' ');
  const right = withoutStart(line.slice(time.end), ' ');
  const bracketed = /[([]$/u.test(left) && /^[)\]]/u.test(right);
  const before = withoutDay(bracketed ? left.slice(0, -1) : left);
  const after = bracketed ? right.slice(1) : right;
  if (!isLabel(before)) return tidyLabel(withoutStart(after, BEFORE_LABEL));
  if (!isLabel(after)) return tidyLabel(withoutOpenBracket(before) + closing(after, before));
  return tidyLabel(
    `${before} ${after}`
      .replace(/([([])[ ,;:–-]+/gu, '$1')
      .replace(/[ ,;]*( ?[)\]]|,)/gu, '$1')
      .replace(/ ([)\]])/gu, '$1'),
  );
}

/** "Mon 9:15 Register": the day, or the part of it, before a time is none of the label. */
function withoutDay(text: string): string {
  return isDay(text) || isPartOfDay(text) ? '' : withoutLeader(text);
}

/** "Register......9:00", as in a table of contents. */
function withoutLeader(text: string): string {
  return /(?:\.\.|…|_)$/u.test(text) ? withoutEnd(text, '.…_ ') : text;
}

/** "Register (9:00-9:20" lost its end; "PE (hall, 9:00)" keeps its bracket. */
function withoutOpenBracket(text: string): string {
  return withoutEnd(text, AFTER_LABEL);
}

function closing(after: string, before: string): string {
  const open = before.lastIndexOf('(') > before.lastIndexOf(')') && !withoutEnd(before, ' ').endsWith('(');
  return open && after.startsWith(')') ? ')' : '';
}

function closesNothing(text: string): boolean {
  return text.startsWith(')') || text.startsWith(']') || text.startsWith('.');
}

/** A sentence's full stop goes; that of "P.E." and of "etc." stays, and so do dots that trail off. */
function withoutFullStop(text: string): string {
  if (!text.endsWith('.') || text.endsWith('..')) return text;
  return /(?:^|[\s.])\p{L}\.$|\b(?:etc|approx|mr|mrs|st)\.$/iu.test(text.slice(-8))
    ? text
    : text.slice(0, -1).trimEnd();
}

function unquoted(text: string): string {
  const pair = /^["“'‘]([^"“”]*)["”'’]$/u.exec(text);
  return pair?.[1] === undefined || /^['’]/u.test(text.slice(1)) ? text : pair[1].trim();
}

/** A piece that only tells a time belongs to the activity before or after it. */
export function isOnlyTime(piece: Piece): boolean {
  return piece.label === '' && (piece.from !== null || piece.to !== null);
}

/**
 * Gives times that stand alone to their activities: to the ones after them, as in "9:00 / Register / 9:20 / Phonics",
 * or to the ones before, when the list begins with an activity and ends with a time.
 */
export function paired(pieces: readonly Piece[]): readonly Piece[] {
  const alone = pieces.filter(isOnlyTime).length;
  if (alone === 0) return pieces.filter((piece) => piece.label !== '');
  const last = pieces[pieces.length - 1];
  const first = pieces[0];
  const backwards = first !== undefined && last !== undefined && !isOnlyTime(first) && isOnlyTime(last);
  return backwards
    ? [...joined([...pieces].reverse(), 'end first')].reverse()
    : joined(pieces, 'start first');
}

function joined(pieces: readonly Piece[], order: 'start first' | 'end first'): readonly Piece[] {
  const done: Piece[] = [];
  let waiting: readonly Piece[] = [];
  for (const piece of pieces) {
    if (isOnlyTime(piece)) {
      waiting = [...waiting, piece].slice(-2);
    } else if (piece.label !== '') {
      const times = order === 'start first' ? waiting : [...waiting].reverse();
      done.push(piece.from === null && piece.to === null ? withTimes(piece, times) : piece);
      waiting = [];
    }
  }
  return done;
}

function withTimes(piece: Piece, times: readonly Piece[]): Piece {
  const [first, second] = times;
  if (first === undefined) return piece;
  return { ...piece, from: first.from, to: first.to ?? second?.from ?? second?.to ?? null };
}

/** The times of a cell or line that holds nothing else. */
export function onlyTimes(text: string): Piece | null {
  const pieces = piecesIn(text, NO_DOUBT_BELIEVED);
  const [piece] = pieces;
  return pieces.length === 1 && piece !== undefined && isOnlyTime(piece) ? piece : null;
}
