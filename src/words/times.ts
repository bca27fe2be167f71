import { type Clock, type ClockTime, clocksIn } from './clocks';
import { AT, type Candidate, type Doubt, isDoubt, UNTIL, verdictOn } from './timeVerdicts';

/** A time, or a span of time, at `start`..`end` of a line, its "at" or "from" included. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly from: ClockTime | null;
  readonly to: ClockTime | null;
}

const LINK = /^ ?(?:-|–|—|−|‒|\/|-?->|→|>|=>) ?$|^ (?:to|til|till|until) $/iu;
/** With a whole time only: "stand by 3" is no time. */
const BY = /(?:^|[\s([,;–—-])by $/iu;

/** The times written in a line whose spaces are single. */
export function timesIn(line: string, believed: ReadonlySet<Doubt>): readonly TimeMention[] {
  const mentions: TimeMention[] = [];
  for (const candidate of candidatesIn(line)) {
    const mention = mentionOf(candidate, line, believed);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

/** What a line would say about the time if doubtful forms were believed. */
export function doubtsIn(line: string): readonly Doubt[] {
  return candidatesIn(line).flatMap((candidate) => {
    const verdict = verdictOn(candidate, line);
    if (isDoubt(verdict)) return [verdict];
    return verdict === 'yes' ? vouchedBy(candidate) : [];
  });
}

/** A time that is certain vouches for those written like it: "0900" for "1530", "9 - Register" for "1 - Art". */
function vouchedBy({ first, second }: Candidate): readonly Doubt[] {
  if (first.form === 'compact' || first.form === 'zero-compact') return ['compact'];
  if (first.form !== 'bare') return [];
  if (second === null) return ['hour-dash'];
  return second.form === 'bare' ? ['bare-span'] : [];
}

function candidatesIn(line: string): readonly Candidate[] {
  const clocks = clocksIn(line);
  const candidates: Candidate[] = [];
  for (let at = 0; at < clocks.length; at++) {
    const first = clocks[at];
    const second = clocks[at + 1];
    if (first === undefined) break;
    const between = second === undefined ? null : line.slice(first.end, second.start);
    const linked = between !== null && (LINK.test(between) || isSpaced(first, between, second));
    candidates.push({ first, second: linked && second !== undefined ? second : null });
    if (linked) at++;
  }
  return candidates;
}

/** "9 15 Register". */
function isSpaced(first: Clock, between: string, second: Clock | undefined): boolean {
  if (between !== ' ' || first.form !== 'bare' || second?.form !== 'bare') return false;
  const minute = second.time.hour;
  return first.start === 0 && second.end - second.start === 2 && (minute % 5 === 0 || minute > 12);
}

function mentionOf(candidate: Candidate, line: string, believed: ReadonlySet<Doubt>): TimeMention | null {
  const { first, second } = candidate;
  const verdict = verdictOn(candidate, line);
  if (verdict === 'no') return null;
  if (verdict === 'second only' && second !== null)
    return mentionOf({ first: second, second: null }, line, believed);
  const doubted = isDoubt(verdict) && !believed.has(verdict);
  if (doubted && verdict !== 'bare-end') return null;
  if (second !== null && (verdict === 'first only' || doubted))
    return mentionOf({ first, second: null }, line, believed);
  if (verdict === 'spaced' && second !== null) {
    return placed(line, { ...first, time: { ...first.time, minute: second.time.hour } }, second.end, null);
  }
  return placed(line, first, (second ?? first).end, second?.time ?? null);
}

function placed(line: string, first: Clock, end: number, to: ClockTime | null): TimeMention {
  const before = line.slice(Math.max(0, first.start - 16), first.start);
  const until = to === null ? UNTIL.exec(before) : null;
  const prefix = (until ?? AT.exec(before) ?? BY.exec(before))?.[0] ?? '';
  const start = first.start - prefix.replace(/^[\s([,;–—-]/u, '').length;
  return until === null ? { start, end, from: first.time, to } : { start, end, from: null, to: first.time };
}
