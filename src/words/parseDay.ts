import { believedIn } from './belief';
import { rowsOf } from './columns';
import { exploded } from './inlineLists';
import { withoutLetter } from './letters';
import { toLines } from './lines';
import type { ListLine } from './marks';
import { withoutMarks } from './marks';
import { paired } from './pairing';
import { type Piece, piecesIn } from './pieces';
import { settleHours } from './schoolHours';
import { lettersOnly, shortened } from './shorten';
import { splitLine } from './splitLine';

/** One activity of the day, as the person wrote it. */
export interface DayLine {
  readonly label: string;
  /** "HH:MM" of the 24-hour clock. */
  readonly time: string | null;
  readonly endTime: string | null;
}

/** All that a pasted text says about a day. */
export interface ReadDay {
  readonly lines: readonly DayLine[];
  /** The weekday or date that stood above the list. */
  readonly day: string | null;
  /** How many activities past `MAX_LINES` were left out. */
  readonly leftOut: number;
}

export const MAX_LINES = 500;
/** Longer labels end at the last word that fits. */
export const MAX_LABEL = 120;

/** No more than this is looked at: an activity takes four lines at most (start, end, name, a blank). */
const MOST_LINES_READ = 4 * MAX_LINES;
const MOST_CHARACTERS = 100_000;
const MINUTES_PER_HOUR = 60;

/** The activities in a text typed or pasted from anywhere; never throws, and loses nothing that may be an activity. */
export function parseDay(text: string): readonly DayLine[] {
  return readDay(text).lines;
}

/** The weekday or date that stands above the list, to offer as the board's day. */
export function dayHeading(text: string): string | null {
  return readDay(text).day;
}

/** The activities, the day they are for and how many there was no room for. */
export function readDay(text: string): ReadDay {
  const written = toLines(text);
  const read = firstOf(written);
  const { lines, day } = withoutLetter(withoutMarks(exploded(read)));
  const pieces = piecesOf(lines);
  const some = pieces.slice(0, MAX_LINES);
  return {
    lines: toDayLines(some),
    day,
    leftOut: pieces.length - some.length + written.length - read.length,
  };
}

/** Somebody who pastes a whole book shall not wait for it. */
function firstOf(lines: readonly string[]): readonly string[] {
  let room = MOST_CHARACTERS;
  return lines.slice(0, MOST_LINES_READ).flatMap((line) => {
    if (room <= 0) return [];
    const read = lettersOnly(line, room);
    room -= line.length;
    return [read];
  });
}

function piecesOf(lines: readonly ListLine[]): readonly Piece[] {
  const texts = lines.map(({ text }) => text);
  const company = { believed: believedIn(texts), alone: texts.length === 1 };
  const groups = rowsOf(texts, company.believed).map((row): readonly Piece[] => {
    if ('piece' in row) return [row.piece];
    const parts = splitLine(row.line, company).flatMap((part) => piecesIn(part, company.believed));
    return parts.length > 1 ? paired(parts) : parts;
  });
  return paired(groups.flat());
}

function toDayLines(pieces: readonly Piece[]): readonly DayLine[] {
  const settled = settleHours(pieces);
  return pieces.map(({ label }, at) => ({
    label: shortened(label, MAX_LABEL),
    time: clockFace(settled[at]?.from ?? null),
    endTime: clockFace(settled[at]?.to ?? null),
  }));
}

function clockFace(minutes: number | null): string | null {
  if (minutes === null) return null;
  const hour = Math.floor(minutes / MINUTES_PER_HOUR);
  return `${twoDigits(hour)}:${twoDigits(minutes % MINUTES_PER_HOUR)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
