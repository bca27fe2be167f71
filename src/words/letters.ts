import { dayIn, isBareDay, isDay } from './days';
import { columnNamesAtTop, headOf, isColumnNames, isPartOfDay, isSchoolOrClass, isTitle } from './headings';
import {
  fieldOf,
  isFarewell,
  isGreeting,
  isIntroduction,
  isMailMachinery,
  isTalk,
  LONGEST_HEADING,
  MOST_SIGNATURE_LINES,
  openingOf,
} from './mailLines';
import type { ListLine, TextLine } from './marks';
import { timesIn } from './times';
import { NO_DOUBT_BELIEVED } from './timeVerdicts';

/** The lines that carry the day, and the weekday or date that stood above them. */
export interface Kept {
  readonly lines: readonly ListLine[];
  readonly day: string | null;
}

/** Why a line carries no activity. */
type Noise = 'mail' | 'heading' | 'part of day' | 'farewell' | 'rule';

/** "[09:15, 24/11/2026] Sarah: Register", as chat programs copy it: the hour is when it was sent. */
const STAMP =
  /^\[(?:\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?, )?\d{1,2}\/\d{1,2}\/\d{2,4}(?:, \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?)?\] ?[^:]{1,40}: |^\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d\d(?: ?[ap]m)? - [^:]{1,40}: /iu;
/** The day an e-mail was written is not the day it tells of. */
const WHEN_SENT = /^(?:sent|date|on)\b/iu;
const SMILE_AT_END = /(?:\p{Extended_Pictographic}|\ufe0f|\s)+$/u;
/** So many activities a "Morning" must have on the whole to be taken as a heading when it does not end in a colon. */
const FEWEST_UNDER_HEADING = 2;

/** Leaves out headings and what surrounds a list in an e-mail; never everything, and never a line that had a bullet. */
export function withoutLetter(listed: readonly ListLine[]): Kept {
  const lines = listed.map(toTextLine);
  const noises = noisesOf(lines);
  const kept = lines.filter((_, at) => noises[at] === null);
  if (kept.length === 0)
    return {
      lines: withoutHeads(
        lines,
        lines.map(({ text }) => openingOf(text)),
      ),
      day: null,
    };
  const heads = headsOf(kept);
  const textsOf = (noise: Noise) => lines.filter((_, at) => noises[at] === noise).map(({ text }) => text);
  const mail = textsOf('mail').filter((text) => !WHEN_SENT.test(text));
  const day = dayAbove([...textsOf('heading'), ...heads, ...mail]);
  return { lines: withoutHeads(kept, heads), day };
}

function withoutHeads(lines: readonly TextLine[], heads: readonly string[]): readonly TextLine[] {
  return lines.map((line, at) => ({ ...line, text: line.text.slice(heads[at]?.length ?? 0) }));
}

/** "Tuesday" above "24 November" are one day. */
function dayAbove(headings: readonly string[]): string | null {
  const [first, second] = headings.map(dayIn).filter((found) => found !== null);
  if (first === undefined) return null;
  return isBareDay(first) && second !== undefined && /^\d/u.test(second) ? `${first} ${second}` : first;
}

/** "Monday: swimming" has a heading, unless each line names a day of its own: then it is somebody's week. */
function headsOf(lines: readonly TextLine[]): readonly string[] {
  const heads = lines.map(({ text }) => headOf(text) || openingOf(text));
  const isWeek = heads.filter((head) => isDay(head)).length > 1;
  return isWeek ? heads.map((head) => (isDay(head) ? '' : head)) : heads;
}

function toTextLine({ text, marked }: ListLine): TextLine {
  const written = text.replace(STAMP, '');
  const timed =
    written.length <= LONGEST_HEADING && timesIn(written.replace(/\s+/gu, ' '), NO_DOUBT_BELIEVED).length > 0;
  return { text: written, marked, timed };
}

function noisesOf(lines: readonly TextLine[]): readonly (Noise | null)[] {
  const fields = fieldCounts(lines);
  const columnNames = columnNamesAtTop(lines.slice(0, 6).map(({ text }) => text));
  const isMostlyTimed = lines.filter((line) => line.timed).length * 2 >= lines.length;
  const own = lines.map((line, at): Noise | null => {
    if (line.marked) return null;
    if (isBareDay(line.text) && [lines[at - 1], lines[at + 1]].some((next) => isBareDay(next?.text ?? '')))
      return null;
    if (isMostlyTimed && !line.timed && isSchoolOrClass(line.text.trim(), at)) return 'heading';
    return at < columnNames ? 'heading' : noiseOf(line, at, fields.get(fieldOf(line.text) ?? '') ?? 0);
  });
  const isMail = own.includes('mail');
  const withTalk = own.map((noise, at) => noise ?? talkIn(lines[at], isMail));
  return withoutSignature(lines, withPartsOfDay(lines, withTalk), isMail);
}

function fieldCounts(lines: readonly TextLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const field = fieldOf(text);
    if (field !== null) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return counts;
}

function noiseOf(line: TextLine, at: number, fieldCount: number): Noise | null {
  const text = withoutSmile(line.text);
  if (text.length > LONGEST_HEADING * 2) return null;
  if (!/[\p{L}\p{N}\p{So}\p{Sc}?]/u.test(text)) return 'rule';
  if (isMailMachinery({ ...line, text }, at, fieldCount)) return 'mail';
  if (text.length > LONGEST_HEADING) return null;
  if (isDay(text)) return 'heading';
  if (line.timed) return null;
  if (isGreeting(text, at) || isIntroduction(text)) return 'mail';
  if (isPartOfDay(text)) return 'part of day';
  return isTitle(text, at) || isColumnNames(text) ? 'heading' : null;
}

/** "Morning all! 👋" is a greeting all the same. */
function withoutSmile(text: string): string {
  if (text.length > LONGEST_HEADING) return text.trim();
  return text.replace(SMILE_AT_END, '').trim() || text.trim();
}

function talkIn(line: TextLine | undefined, isMail: boolean): Noise | null {
  return isMail && line !== undefined && !line.marked && isTalk(line) ? 'mail' : null;
}

/** "Morning, lunch, afternoon, home" is a day; "Morning" above five lessons is a heading. */
function withPartsOfDay(
  lines: readonly TextLine[],
  noises: readonly (Noise | null)[],
): readonly (Noise | null)[] {
  const parts = noises.filter((noise) => noise === 'part of day').length;
  const activities = noises.filter((noise) => noise === null).length;
  const first = noises.find((noise) => noise === null || noise === 'part of day');
  const above = first === 'part of day' && activities >= parts * FEWEST_UNDER_HEADING;
  const bulleted = lines.some((line) => line.marked);
  return noises.map((noise, at) => {
    if (noise !== 'part of day') return noise;
    return above || bulleted || lines[at]?.text.endsWith(':') === true ? 'heading' : null;
  });
}

/** After a farewell near the end come names and telephone numbers. */
function withoutSignature(
  lines: readonly TextLine[],
  noises: readonly (Noise | null)[],
  isMail: boolean,
): readonly (Noise | null)[] {
  const nearEnd = Math.max(1, lines.length - MOST_SIGNATURE_LINES - 1);
  const ending = lines.slice(nearEnd);
  const farewell = ending.findIndex((line, at) => {
    const after = ending.slice(at + 1);
    return (
      !line.marked &&
      !after.some((next) => next.marked || next.timed) &&
      isFarewell(withoutSmile(line.text), after, isMail)
    );
  });
  if (farewell < 0) return noises;
  const from = nearEnd + farewell;
  const hasActivities = noises.slice(0, from).includes(null);
  return noises.map((noise, at) => (at === from || (at > from && hasActivities) ? 'farewell' : noise));
}
