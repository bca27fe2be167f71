/** One time of day as written; whether its hour means morning or afternoon is settled later, among its neighbours. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
}

/** How a time was written, which says how far to trust it: a bare "9" may as well be nine of something. */
export type ClockForm = 'full' | 'oclock' | 'noon' | 'compact' | 'zero-compact' | 'bare';

/** A time of day found at `start`..`end` of a line. */
export interface Clock {
  readonly start: number;
  readonly end: number;
  readonly time: ClockTime;
  readonly form: ClockForm;
}

const HOUR_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MINUTE_WORDS: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty five': 25,
  half: 30,
};

const AM_PM = String.raw` ?(?:a\. ?m\.?|p\. ?m\.?|am\.?|pm\.?)(?![\p{L}\p{N}])`;
/** "9:15a" is a time; "9a" is a class. */
const A_OR_P = String.raw`[ap](?![\p{L}\p{N}.])`;
const HOUR = String.raw`(?:\d{1,2}(?!\d)|${HOUR_WORDS.join('|')})(?![\p{L}])`;
const DIGITAL = String.raw`(?<h1>\d{1,2}) ?(?<colon>[:.;]|[:.] |h)(?<m1>\d{2})(?!\d)(?::\d{2}(?!\d))?${half(1)}?(?: ?hrs?(?!\p{L})|(?:-| )?ish(?!\p{L}))?`;
const SPOKEN = String.raw`(?:a )?(?<minutes>half|quarter|five|ten|twenty(?:[ -]five)?|(?:5|10|20|25)(?!\d| to 1[12]))(?: minutes)? (?<way>past|to) (?<h2>${HOUR})(?: ?o['’]?clock)?${half(2)}?`;
const HALF_NINE = `half (?<h3>${HOUR})`;
const OCLOCK = String.raw`(?<h4>${HOUR}) ?o ?['’‘\x60]? ?clock(?!\p{L})${half(4)}?`;
const WITH_HALF = String.raw`(?<h5>\d{1,2})(?<half5>${AM_PM})`;
const NOON = String.raw`(?<twelve>12 ?)?(?<noon>noon|mid-?day|midnight)(?!\p{L})`;
const COMPACT = String.raw`(?<h6>\d{1,2})(?<m6>[0-5]\d)(?!\d)(?<hrs> ?(?:hrs?|hours|h)(?!\p{L}))?${half(6)}?`;
const BARE = String.raw`(?<h7>\d{1,2})(?!\d)(?:-?ish(?!\p{L}))?`;
const ANY = new RegExp([DIGITAL, SPOKEN, HALF_NINE, OCLOCK, WITH_HALF, NOON, COMPACT, BARE].join('|'), 'giu');

/** "£2.50", "Room 2.14" and "v1.30" are no times; nor is what follows a digit and a point, as in a date. */
const NOT_BEFORE = /[\p{L}\p{N}£$€#+_]$|\d[.,:/]$|\d-\d{1,2}-$/u;
const NUMBERED_THING =
  /(?:^|[^\p{L}])(?:room|rm|unit|chapter|lesson|page|pages|pp?|section|version|week|step|level|stage|part|book|verse|year|yr|class|group|number|no|question|q)\.? ?$/iu;
const NOT_AFTER = /^(?:[.:/,]\d|[%°£€$]|\/\d|-\d{1,2}-\d)/u;

/** Every time of day that may be written in `line`, from left to right. Spaces in `line` are single. */
export function clocksIn(line: string): readonly Clock[] {
  const clocks: Clock[] = [];
  // Most lines carry no time at all, and this says so at the price of one look.
  if (!/\d|past|quarter|half|clock|noon|mid|\bto\b/iu.test(line)) return clocks;
  for (const match of line.matchAll(ANY)) {
    const clock = toClock(match, line);
    if (clock !== null) clocks.push(clock);
  }
  return clocks;
}

function half(at: number): string {
  return `(?<half${at}>${AM_PM}|${A_OR_P})`;
}

function toClock(match: RegExpMatchArray, line: string): Clock | null {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  if (!standsFree(line, start, end, groups)) return null;
  const time = timeOf(groups);
  const form = formOf(groups, match[0]);
  // A bare number may be the minutes of "9 30 Register".
  if (time === null || time.minute > 59 || time.hour > (form === 'bare' ? 59 : 23)) return null;
  return { start, end, time, form };
}

type Groups = Readonly<Record<string, string | undefined>>;

function standsFree(line: string, start: number, end: number, groups: Groups): boolean {
  const before = line.slice(Math.max(0, start - 12), start);
  const after = line.slice(end, end + 6);
  if (NOT_AFTER.test(after)) return false;
  const withColon = /^[:;]/u.test(groups.colon ?? '');
  if (withColon) return !/[\p{N}£$€#.:/,]$/u.test(before) || /\D[.,:/]$/u.test(before);
  if (NUMBERED_THING.test(before) && groups.half1 === undefined) return false;
  return !NOT_BEFORE.test(before) && (!/^[\p{L}\p{N}]/u.test(after) || isNewWord(groups, after));
}

/** "9.00Register" lost its space; "1.50m" is a length. */
function isNewWord(groups: Groups, after: string): boolean {
  return groups.h1 !== undefined && /^\p{Lu}\p{Ll}/u.test(after);
}

function timeOf(groups: Groups): ClockTime | null {
  const { h1, h2, h3, h4, h5, h6, h7 } = groups;
  if (groups.noon !== undefined)
    return { hour: 12, minute: 0, half: /night/iu.test(groups.noon) ? 'am' : 'pm' };
  if (h1 !== undefined) return digital(h1, groups);
  if (h2 !== undefined) return spoken(h2, groups);
  if (h3 !== undefined) return withHour(h3, 30);
  if (h4 !== undefined) return withHour(h4, 0, groups.half4);
  if (h5 !== undefined) return withHour(h5, 0, groups.half5);
  if (h6 !== undefined) return withHour(h6, Number(groups.m6), groups.half6);
  return h7 === undefined ? null : withHour(h7, 0);
}

function digital(hour: string, groups: Groups): ClockTime | null {
  // "9: 15 children" is a heading, "0.50" half a thing.
  if (groups.colon?.endsWith(' ') === true) return null;
  if (hour === '0') return null;
  const time = withHour(hour, Number(groups.m1), groups.half1);
  // "06:30" is the 24-hour clock; "01:15" may still be a spreadsheet's way to write a quarter past one.
  const morning = time?.half === null && hour.startsWith('0') && time.hour > 4;
  return morning ? { ...time, half: 'am' } : time;
}

function spoken(hour: string, groups: Groups): ClockTime | null {
  const said = (groups.minutes ?? '').toLowerCase().replace('-', ' ');
  const minutes = MINUTE_WORDS[said] ?? Number(said);
  if (groups.way?.toLowerCase() === 'past') return withHour(hour, minutes, groups.half2);
  if (said === 'half') return null;
  const next = withHour(hour, 0, groups.half2);
  if (next === null) return null;
  return { ...next, hour: next.hour === 1 ? 12 : next.hour - 1, minute: 60 - minutes };
}

function withHour(hour: string, minute: number, half?: string): ClockTime | null {
  const word = HOUR_WORDS.indexOf(hour.toLowerCase());
  const value = word >= 0 ? word + 1 : Number(hour);
  if (half === undefined) return { hour: value, minute, half: null };
  if (value === 0) return null;
  return { hour: value, minute, half: /^ ?a/iu.test(half) ? 'am' : 'pm' };
}

function formOf(groups: Groups, written: string): ClockForm {
  if (groups.noon !== undefined) return groups.twelve === undefined ? 'noon' : 'full';
  if (groups.h4 !== undefined) return groups.half4 === undefined ? 'oclock' : 'full';
  if (groups.h7 !== undefined) return 'bare';
  if (groups.h6 === undefined || groups.half6 !== undefined || groups.hrs !== undefined) return 'full';
  return /^0\d{3}/u.test(written) ? 'zero-compact' : 'compact';
}
