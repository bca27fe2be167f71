/** A day as `YYYY-MM-DD`: days compare as their letters do. */
export type DayDate = string;
/** A day of every year as `MM-DD`. */
export type YearDay = string;

/** The last school day of each term. Councils differ by weeks, so a class may change them. */
export interface TermEnds {
  readonly autumn: YearDay;
  readonly spring: YearDay;
  readonly summer: YearDay;
}

/** About when terms end in England and Wales. */
export const DEFAULT_TERM_ENDS: TermEnds = { autumn: '12-18', spring: '03-31', summer: '07-21' };

/** How long a photo or drawing is meant to be kept. */
export type KeepFor = 'term' | 'year' | 'date' | 'always';

export function endOfTerm(today: DayDate, { autumn, spring, summer }: TermEnds): DayDate {
  return earliestOf([autumn, spring, summer], today);
}

/** A school year ends with its summer term. */
export function endOfSchoolYear(today: DayDate, { summer }: TermEnds): DayDate {
  return earliestOf([summer], today);
}

/** The last day still counts: past is what comes after it. */
export function isPast(keepUntil: DayDate | null, today: DayDate): boolean {
  return keepUntil !== null && keepUntil < today;
}

/** The first of these days that is today or still to come. */
function earliestOf(days: readonly YearDay[], today: DayDate): DayDate {
  const year = Number(today.slice(0, 4));
  const dates = [year, year + 1].flatMap((one) => days.map((day) => `${one}-${day}`));
  return dates.filter((date) => date >= today).sort()[0] ?? today;
}
