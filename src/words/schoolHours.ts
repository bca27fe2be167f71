import type { ClockTime } from './clocks';

/** A time as written and, if it was a span, its end; what `settleHours` gives back is in the same order. */
export interface WrittenSpan {
  readonly from: ClockTime | null;
  readonly to: ClockTime | null;
}

/** Minutes since midnight. */
export interface SettledSpan {
  readonly from: number | null;
  readonly to: number | null;
}

const HALF_DAY = 12 * 60;
/** What it costs to read a time against the custom of schools, or the list as going back in time. */
const BACKWARDS = 8;
const FAR_OFF_CUSTOM = 9;
const EARLY_EVENING = 4;
const EARLY_MORNING = 2;
const GOES_ON = 1;
/** Within this many minutes of an evening activity the next one may well be in the evening too. */
const SOON = 4 * 60;

/** One way to read a list so far: the cheapest that ends at `at`. */
interface Reading {
  readonly at: number;
  readonly cost: number;
  readonly before: Reading | null;
}

/**
 * Which half of the day each hour means: one to six is afternoon and seven to twelve morning, unless written otherwise
 * or unless the list would then run backwards. All times are weighed together, so that one odd line spoils no other.
 */
export function settleHours(spans: readonly WrittenSpan[]): readonly SettledSpan[] {
  let readings: readonly Reading[] = [{ at: -1, cost: 0, before: null }];
  for (const span of spans) {
    const start = span.from ?? span.to;
    if (start === null) continue;
    const choices = span.from === null ? meanings(start) : startsBefore(start, span.to);
    readings = choices.map((at) => cheapest(readings, at, start));
  }
  const settled = trail(readings);
  let next = 0;
  return spans.map((span) => {
    if (span.from === null && span.to === null) return { from: null, to: null };
    const at = settled[next++] ?? 0;
    if (span.from === null) return { from: null, to: at };
    return { from: at, to: span.to === null ? null : endAfter(at, span.to) };
  });
}

function meanings(time: ClockTime): readonly number[] {
  const written = time.hour * 60 + time.minute;
  if (time.hour > 12 || time.hour === 0) return [written];
  const morning = (time.hour % 12) * 60 + time.minute;
  if (time.half !== null) return [time.half === 'am' ? morning : morning + HALF_DAY];
  if (time.hour === 12) return [morning + HALF_DAY];
  return [morning, morning + HALF_DAY];
}

/** "7-8pm" begins in the evening: a half of the day written at the end of a span says which the start is. */
function startsBefore(from: ClockTime, to: ClockTime | null): readonly number[] {
  const starts = meanings(from);
  const end = to === null ? [] : meanings(to);
  if (end.length !== 1) return starts;
  const last = end[0] ?? 0;
  const near = starts.filter((start) => start <= last && last - start < HALF_DAY);
  return near.length > 0 ? near : starts;
}

function cheapest(readings: readonly Reading[], at: number, time: ClockTime): Reading {
  let best: Reading | null = null;
  for (const before of readings) {
    const cost = before.cost + (at < before.at ? BACKWARDS : 0) + oddness(at, time, before.at);
    if (best === null || cost < best.cost) best = { at, cost, before };
  }
  return best ?? { at, cost: 0, before: null };
}

function oddness(at: number, time: ClockTime, before: number): number {
  if (meanings(time).length === 1) return 0;
  const afternoon = at >= HALF_DAY;
  if (time.hour < 7) {
    if (afternoon) return 0;
    return time.hour > 4 ? EARLY_MORNING : FAR_OFF_CUSTOM;
  }
  if (!afternoon) return 0;
  if (before >= HALF_DAY && at >= before && at - before <= SOON) return GOES_ON;
  return time.hour === 7 ? EARLY_EVENING : FAR_OFF_CUSTOM;
}

function endAfter(start: number, to: ClockTime): number {
  const ends = meanings(to);
  return ends.find((end) => end > start) ?? ends[ends.length - 1] ?? start;
}

function trail(readings: readonly Reading[]): readonly number[] {
  let last = readings.reduce<Reading | null>((a, b) => (a === null || b.cost < a.cost ? b : a), null);
  const times: number[] = [];
  while (last !== null && last.before !== null) {
    times.push(last.at);
    last = last.before;
  }
  return times.reverse();
}
