import { withoutEnd, withoutStart } from './trim';

const WEEKDAY = `(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?`;
const FULL_WEEKDAY = `(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
const MONTH = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const DAY_NUMBER = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const WRITTEN_DATE = String.raw`(?:the )?${DAY_NUMBER}(?: of)? ${MONTH}\.?(?:,? (?:20)?\d\d)?|${MONTH}\.? ${DAY_NUMBER}(?:,? (?:20)\d\d)?`;
const FIGURES = String.raw`\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|\d{1,2}\/\d{1,2}|20\d\d-\d\d-\d\d`;
const DATE = `(?:${WRITTEN_DATE}|${FIGURES})`;
const DAY = String.raw`(?:${WEEKDAY}\.?,? ?[-–—]? ?${DATE}|${WEEKDAY}\.?,? ?(?:the )?\d{1,2}(?:st|nd|rd|th)|${FULL_WEEKDAY}|${DATE})`;

const ONLY_A_DAY = new RegExp(`^(?:${DAY}|${WEEKDAY}\\.?)$`, 'iu');
const ANY_DAY = new RegExp(`(?:^|[^\\p{L}\\p{N}/.-])(${DAY})(?![\\p{L}\\p{N}])`, 'iu');
const WEEK = new RegExp(`^(?:week (?:beginning|commencing|ending)|w\\/?c|w\\/?b):? ?${DAY}$`, 'iu');
const TODAY_IS = new RegExp(
  `^(?:today is|today['’]s date is|today:|date:|day:|it is|it['’]s) ?${DAY}$`,
  'iu',
);
const AROUND = ' \t-–—=_:.,;!*#|~()[]';
/** "Sun" and "sat" alone are words. */
const NO_DAY_ALONE = /^(?:sun|sat)$/iu;
const BARE_DAY = new RegExp(`^(?:yesterday|today|tomorrow|${FULL_WEEKDAY})$`, 'iu');
/** No heading is longer; a longer line is not even looked at. */
const LONGEST_HEADING = 60;
/**
 * Every day and date has one of these in it. The patterns above are costly to begin with, and most lines of a day are
 * no heading, so this short one is asked first (a paste of 12 lines was a third slower without it).
 */
const MAY_BE_A_DAY =
  /mon|tue|wed|thu|fri|sat|sun|day|week|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d[./ -]\d/iu;

/** "Monday", "TUESDAY 24 November:" or "w/c 3.6.26": a line that names a day and nothing else. */
export function isDay(line: string): boolean {
  if (line.length > LONGEST_HEADING || !MAY_BE_A_DAY.test(line)) return false;
  const text = withoutStart(withoutEnd(line, AROUND), AROUND.replace('(', '').replace('[', ''));
  if (NO_DAY_ALONE.test(text)) return false;
  return (
    ONLY_A_DAY.test(text) || WEEK.test(text) || TODAY_IS.test(text) || /^(?:today|tomorrow)$/iu.test(text)
  );
}

/** "Monday" without a date: one is a heading, two in a row are the days of the week. */
export function isBareDay(line: string): boolean {
  return BARE_DAY.test(line.trim());
}

/** The weekday or date that a heading holds, as it was written. */
export function dayIn(heading: string): string | null {
  const text = heading.slice(0, LONGEST_HEADING * 2).replace(/\s+/gu, ' ');
  if (!MAY_BE_A_DAY.test(text)) return null;
  const found = ANY_DAY.exec(text)?.[1];
  if (found !== undefined) return found;
  const bare = withoutStart(withoutEnd(text, AROUND), AROUND);
  return ONLY_A_DAY.test(bare) ? bare : null;
}
