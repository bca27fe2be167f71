import { oneLine } from '../base/text';
import { type Doubt, doubtsIn } from './times';

/** A doubtful way to write times is believed where so many lines use it. */
const FEWEST_TO_BELIEVE = 2;
const FEWEST_HOURS_IN_A_ROW = 3;
const HOUR_FIRST = /^(\d{1,2}) (?=\p{L})/u;
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
  if (!tellHours(lines)) believed.delete('hour-first');
  return believed;
}

/** "9 Register, 10 Maths, 11 Play" runs through a school day; "2 stars, 3 wishes" does not. */
function tellHours(lines: readonly string[]): boolean {
  const hours = lines
    .map((line) => HOUR_FIRST.exec(line)?.[1])
    .filter((hour) => hour !== undefined)
    .map(Number);
  const schoolHours = hours.map((hour) => (hour < FIRST_HOUR ? hour + NOON : hour));
  const goesOn = schoolHours.every((hour, at) => at === 0 || hour > (schoolHours[at - 1] ?? 0));
  const startsEarly = (hours[0] ?? 0) >= FIRST_HOUR && hours.every((hour) => hour > 0 && hour <= NOON);
  return startsEarly && goesOn && hours.length >= FEWEST_HOURS_IN_A_ROW && hours.length * 2 > lines.length;
}
