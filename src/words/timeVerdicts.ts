import type { Clock, ClockTime } from './clocks';

/**
 * Ways to write a time that may as well be something else: "1000 piece jigsaw", "1-2 Maths",
 * "9:00 - 10 star jumps", "2 - art", "9 art", "9 15 Register". They are believed where at least two lines use them.
 */
export type Doubt = 'compact' | 'bare-span' | 'bare-end' | 'hour-dash' | 'hour-first' | 'noon' | 'spaced';

export const NO_DOUBT_BELIEVED: ReadonlySet<Doubt> = new Set();

export const AT =
  /(?:^|[\s([,;–—-])(?:(?:(?:starts?|starting|begins?|beginning) )?(?:at|@|from)|about|around|approx\.?|approximately|circa|c\.) ?$|^time: ?$|[@~] ?$/iu;
export const UNTIL = /(?:^|[\s([,;–—-])(?:until|till|til|ends at|finishes at|up to) $/iu;
const COUNTED =
  /^ ?(?:minutes?|mins?|seconds?|secs?|years?|yrs?|children|people|pupils|times|x|a|of|jumps|star|steps|laps|more|club|news|show|challenge|gang)(?!\p{L})/iu;
const CUT_OFF_AFTER = /^ ?(?:[-–—:,|;)\]>→=.&]|$)/u;
const CUT_OFF_BEFORE = /(?:^|[-–—:,|;([>→=]) ?$/u;
/** A lesson of more than seven hours is a misreading. */
const LONGEST = 7 * 60;
const HALF_DAY = 12 * 60;

/** A time of day, or two that may be the ends of a span. */
export interface Candidate {
  readonly first: Clock;
  readonly second: Clock | null;
}

interface Around {
  readonly before: string;
  readonly after: string;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Whether a candidate is a time, or which half of it is, or why that is in doubt. */
export type Verdict = 'yes' | 'no' | 'first only' | 'second only' | Doubt;

export function isDoubt(verdict: Verdict): verdict is Doubt {
  return verdict !== 'yes' && verdict !== 'no' && verdict !== 'first only' && verdict !== 'second only';
}

export function verdictOn({ first, second }: Candidate, line: string): Verdict {
  const around = lookAround(line, first.start, (second ?? first).end);
  if (second === null) return verdictOnOne(first, around);
  if (line.slice(first.end, second.start) === ' ') return 'spaced';
  return verdictOnSpan(first, second, line, around);
}

function lookAround(line: string, start: number, end: number): Around {
  const before = line.slice(Math.max(0, start - 16), start);
  const after = line.slice(end, end + 12);
  const prefix = AT.exec(before)?.[0].length ?? 0;
  const lead = before.slice(0, before.length - prefix);
  return {
    before,
    after,
    atStart: start < 16 && /^[\s([{"'–—-]*$/u.test(lead),
    atEnd: /^[\s)\]}.,;:!"'–—-]*$/u.test(line.slice(end, end + 4)) && line.length <= end + 4,
  };
}

function verdictOnOne(clock: Clock, around: Around): Verdict {
  const { before, after, atStart, atEnd } = around;
  const said = AT.test(before) || UNTIL.test(before);
  const cutOff = CUT_OFF_AFTER.test(after);
  switch (clock.form) {
    case 'full':
      return 'yes';
    case 'zero-compact':
      return isSchoolHour(clock) && (atStart || atEnd) ? 'yes' : 'no';
    case 'compact':
      if (!isSchoolHour(clock) || !(atStart || atEnd)) return 'no';
      return atStart && cutOff && !atEnd ? 'yes' : 'compact';
    case 'oclock':
      if (said || cutOff) return 'yes';
      return atStart && !COUNTED.test(after) ? 'yes' : 'no';
    case 'noon':
      if (atStart && atEnd && !said) return 'noon';
      return said || (cutOff && (atStart || CUT_OFF_BEFORE.test(before))) ? 'yes' : 'no';
    case 'bare':
      return verdictOnBare(clock, around, said);
  }
}

function verdictOnBare(clock: Clock, { before, after, atStart, atEnd }: Around, said: boolean): Verdict {
  const { hour } = clock.time;
  if (hour < 1 || hour > 12 || COUNTED.test(after) || /^count/iu.test(before)) return 'no';
  if (said && (atEnd || atStart || CUT_OFF_AFTER.test(after))) return 'yes';
  if (atStart && /^ ?[-–—=:] ?\p{L}/u.test(after)) return hour > 6 ? 'yes' : 'hour-dash';
  if (atEnd && /\p{L} ?[-–—=] ?$/u.test(before)) return 'hour-dash';
  return atStart && /^ \p{L}/u.test(after) ? 'hour-first' : 'no';
}

function verdictOnSpan(first: Clock, second: Clock, line: string, around: Around): Verdict {
  const bareStart = first.form === 'bare';
  const bareEnd = second.form === 'bare';
  if (bareStart && bareEnd) return verdictOnBareSpan(first, second, around);
  if (!isPlausible(first.time, second.time)) return bareStart ? 'second only' : 'first only';
  if (bareEnd) return verdictOnBareEnd(first, line, second, around);
  if (first.form === 'full' || second.form === 'full') return 'yes';
  const bothCompact = isSchoolHour(first) && isSchoolHour(second);
  return bothCompact && (around.atStart || around.atEnd) ? 'yes' : 'no';
}

function verdictOnBareEnd(first: Clock, line: string, second: Clock, around: Around): Verdict {
  if (first.form !== 'full' && first.form !== 'zero-compact') return 'no';
  if (second.time.hour > 12 || second.time.hour < 1) return 'first only';
  const close = second.start - first.end === 1 || /[a-z]/iu.test(line.slice(first.end, second.start));
  return (close && !COUNTED.test(around.after)) || CUT_OFF_AFTER.test(around.after) ? 'yes' : 'bare-end';
}

function verdictOnBareSpan(first: Clock, second: Clock, around: Around): Verdict {
  if (!isPlausible(first.time, second.time) || COUNTED.test(around.after)) return 'no';
  if (Math.max(first.time.hour, second.time.hour) > 12 || first.time.hour < 1) return 'no';
  if (!around.atStart && !around.atEnd) return 'no';
  if (AT.test(around.before)) return 'yes';
  const oneHour = second.time.hour === (first.time.hour % 12) + 1;
  return around.atStart && oneHour && first.time.hour >= 8 ? 'yes' : 'bare-span';
}

function isPlausible(from: ClockTime, to: ClockTime): boolean {
  const minutes = (to.hour - from.hour) * 60 + to.minute - from.minute;
  const round = ((minutes % HALF_DAY) + HALF_DAY) % HALF_DAY;
  return round > 0 && round <= LONGEST;
}

/** Four digits in a row are a time only within the hours somebody is at school. */
function isSchoolHour({ time }: Clock): boolean {
  return time.hour >= 6 && time.hour <= 18 && time.minute % 5 === 0;
}
