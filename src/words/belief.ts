import { oneLine } from '../base/text';
import { doubtsIn } from './times';
import type { Doubt } from './timeVerdicts';

/** A doubtful way to write times is believed where so many lines use it. */
const FEWEST_TO_BELIEVE = 2;
/** Bare hours are believed where so many of them, or of them and whole times, run through the day. */
const FEWEST_HOURS = 3;
const FEWEST_TIMES = 4;
const TIME_FIRST = /^(\d{1,2})(?:[:.](\d\d))?(?= \p{L}| ?[-–—ap])/u;
const FIRST_HOUR = 7;
const NOON = 12;

/** The doubtful ways to write a time that these lines, taken together, show to be meant. */
export function believedIn(lines: readonly string[]): ReadonlySet<Doubt> {
  const counts = new Map<Doubt, number>();
  for (const line of lines) {
    for (const doubt of new Set(doubtsIn(oneLine(line)))) counts.set(doubt, (counts.get(doubt) ?? 0) + 1);
  }
  const believed = new Set(
    [...counts].filter(([, count]) => count >= FEWEST_TO_BELIEVE).map(([doubt]) => doubt),
  );
  believed.delete('hour-first');
  return tellHours(lines) ? believed.add('hour-first') : believed;
}

/** "9 Register, 10.30 Maths, 12 Lunch" runs through a school day; "2 stars, 3 wishes" does not. */
function tellHours(lines: readonly string[]): boolean {
  const found = lines.map((line) => TIME_FIRST.exec(line)).filter((match) => match !== null);
  const times = found.map(([, hour, minute]) => schoolMinute(Number(hour), Number(minute ?? 0)));
  const bare = found.filter(([, , minute]) => minute === undefined).length;
  const goesOn = times.every((time, at) => at === 0 || time > (times[at - 1] ?? 0));
  const enough = bare >= FEWEST_HOURS || (bare >= FEWEST_TO_BELIEVE && times.length >= FEWEST_TIMES);
  return enough && goesOn && Number(found[0]?.[1]) >= FIRST_HOUR && found.length * 2 > lines.length;
}

function schoolMinute(hour: number, minute: number): number {
  return (hour > 0 && hour < FIRST_HOUR ? hour + NOON : hour) * 60 + minute;
}
