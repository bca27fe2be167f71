import type { ClockTime } from './clocks';
import { isLabel, labelWithout, tidyLabel } from './labels';
import { type TimeMention, timesIn } from './times';
import { type Doubt, NO_DOUBT_BELIEVED } from './timeVerdicts';
import { withoutEnd } from './trim';

/** An activity with the time written beside it; either may still be missing. */
export interface Piece {
  readonly label: string;
  readonly from: ClockTime | null;
  readonly to: ClockTime | null;
}

/** "9:" and "9:1" are times that somebody is still typing; "1:1" is help from one adult. */
const HALF_TYPED = /^(?:\d{1,2}[:.]|(?:0?[7-9]|1[0-2])[:.]\d)$/u;

/** Reads one part of a line, in which nothing more is to be split but by its times: "9:00 register 9:15 phonics". */
export function piecesIn(part: string, believed: ReadonlySet<Doubt>): readonly Piece[] {
  const line = part.replace(/\s+/gu, ' ').trim();
  if (HALF_TYPED.test(line)) return [{ label: '', from: null, to: null }];
  const times = timesIn(line, believed);
  const [first, second] = times;
  if (first === undefined) return [{ label: tidyLabel(line), from: null, to: null }];
  if (second !== undefined && isFramed(line, first, second, times.length))
    return [framed(line, first, second)];
  const cuts = cutsBetween(line, times);
  if (cuts.length > 0) return cutAt(line, cuts).flatMap((piece) => piecesIn(piece, believed));
  return [{ label: labelWithout(line, first), from: first.from, to: first.to }];
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

/** The times of a cell or line that holds nothing else. */
export function onlyTimes(text: string, believed = NO_DOUBT_BELIEVED): Piece | null {
  const pieces = piecesIn(text, believed);
  const [piece] = pieces;
  return pieces.length === 1 && piece !== undefined && isOnlyTime(piece) ? piece : null;
}

/** A piece that only tells a time belongs to the activity before or after it. */
export function isOnlyTime(piece: Piece): boolean {
  return piece.label === '' && (piece.from !== null || piece.to !== null);
}
