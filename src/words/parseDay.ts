import { oneLine } from '../base/text';
import { rowsOf } from './columns';
import { exploded } from './inlineLists';
import { withoutLetter } from './letters';
import { toLines } from './lines';
import type { ListLine } from './marks';
import { withoutMarks } from './marks';
import { type Piece, paired, piecesIn } from './pieces';
import { settleHours } from './schoolHours';
import { shortened } from './shorten';
import { splitLine } from './splitLine';
import { type Doubt, doubtsIn } from './times';

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

const MINUTES_PER_HOUR = 60;
/** A doubtful way to write times is believed where so many lines use it. */
const FEWEST_TO_BELIEVE = 2;

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
  const listed = withoutMarks(exploded(toLines(text)));
  const { lines, day } = withoutLetter(listed);
  const pieces = piecesOf(lines);
  const some = pieces.slice(0, MAX_LINES);
  return { lines: toDayLines(some), day, leftOut: pieces.length - some.length };
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

function believedIn(lines: readonly string[]): ReadonlySet<Doubt> {
  const counts = new Map<Doubt, number>();
  for (const line of lines) {
    for (const doubt of new Set(doubtsIn(oneLine(line)))) counts.set(doubt, (counts.get(doubt) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= FEWEST_TO_BELIEVE).map(([doubt]) => doubt));
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
