import { isDay } from './days';
import { withoutEnd, withoutStart } from './trim';

const ENDS_OF_HEADING = ' :-–—=.';
const PART_OF_DAY =
  /^(?:morning|afternoon|evening|am|pm|a\.m|p\.m|this (?:morning|afternoon)|(?:morning|afternoon) session|before lunch|after lunch)$/iu;
const TITLE_WORD = '(?:timetable|time table|schedule|itinerary|agenda|running order)';
const TITLE_OF_OWNER = new RegExp(
  String.raw`^(?:(?:my|our|the|his|her|new|today['’]?s|tomorrow['’]?s|daily|weekly|visual|class|school|year|reception|nursery|morning|afternoon|(?:mon|tues|wednes|thurs|fri)day['’]?s?|\p{Lu}[\p{L}]{0,20}(?:['’]s?)?|\d\p{L}?|ks ?\d) ){0,5}` +
    `(?:${TITLE_WORD}|(?:day|daily|my|our|the|today['’]?s|tomorrow['’]?s) (?:plan|planner|day))(?:$| ?[-–—:(|]| (?:for|of|on|20[0-9][0-9])(?: |$))`,
  'iu',
);
/** "Check my timetable" is a task. */
const TELLS_TO_DO =
  /^(?:check|look|see|read|make|follow|use|show|get|find|change|write|finish|bring|put|go|back|to|do|plan my|plan our|set|draw|stick|colour|review|share)\b/iu;
const PLAN_FOR_THE_DAY =
  /^plan (?:for|of) (?:the )?(?:day|today|tomorrow|morning|afternoon|(?:mon|tues|wednes|thurs|fri)day)\b/iu;
const SCHOOL = /^(?:\p{Lu}[\p{L}'’.]* ){1,5}(?:School|Academy|Nursery|Primary|Infants|Juniors|Timetable)$/u;
const CLASS =
  /^(?:(?:year|yr|class|ks|key stage) ?\d\p{L}?|reception|nursery|(?:autumn|spring|summer) term(?: \d{1,4})?)$/iu;
/** With its colon: "Jobs" alone may be one of the activities. */
const LIST_OF =
  /^(?:(?:my|our|today['’]?s) )?(?:tasks?|to ?do(?: list)?|jobs|activities|lessons|list|order|steps|things to do|running order) ?:$/iu;
const COLUMN_NAMES = new Set(
  'time times activity activities lesson lessons subject session what who where room staff adult teacher notes start end finish'.split(
    ' ',
  ),
);
/** A title stands above the list, under no more than its day and its class. */
const LAST_TITLE_LINE = 2;
const LONGEST_HEAD = 80;

/** "Morning:" or "AM". Whether a bare "Morning" is a heading or an activity only the whole list can tell. */
export function isPartOfDay(text: string): boolean {
  return text.length < LONGEST_HEAD && PART_OF_DAY.test(withoutEnd(text, ENDS_OF_HEADING));
}

/** "Sam's timetable", "Plan for Tuesday", "My day". */
export function isTitle(text: string, at: number): boolean {
  if (at > LAST_TITLE_LINE || /[,;|→>\t]/u.test(text)) return false;
  return LIST_OF.test(text) || isTitleText(withoutStart(withoutEnd(text, ' !.'), '=#*~ -'));
}

/** "Oak Primary School" or "Year 2" above a list with times. */
export function isSchoolOrClass(text: string, at: number): boolean {
  if (at > LAST_TITLE_LINE || text.length > LONGEST_HEAD) return false;
  return SCHOOL.test(text) || CLASS.test(text) || endsInDay(text);
}

/** "Trip day – Thursday 3rd December". */
function endsInDay(text: string): boolean {
  const dash = Math.max(text.lastIndexOf('-'), text.lastIndexOf('–'), text.lastIndexOf('—'));
  return dash > 0 && isDay(text.slice(dash + 1).trim());
}

/** "Time Activity Who": the names of columns that were lost on the way. */
export function isColumnNames(text: string): boolean {
  const words = text.toLowerCase().split(/ (?:\/ |& )?/u);
  const known = new Set(words.filter((word) => COLUMN_NAMES.has(word)));
  return words.length > 1 && words.length === known.size && /^(?:times?|start)$/u.test(words[0] ?? '');
}

/** How many lines at the top are the names of columns, one a line, as a table copied from a web page begins. */
export function columnNamesAtTop(texts: readonly string[]): number {
  const first = texts.findIndex((text) => !COLUMN_NAMES.has(text.toLowerCase()));
  return first > 1 && /^times?$/iu.test(texts[0] ?? '') ? first : 0;
}

/** The heading a line begins with, as in "Morning: register, phonics", with its colon; empty when there is none. */
export function headOf(text: string): string {
  const colon = text.slice(0, LONGEST_HEAD).indexOf(':');
  const rest = text.slice(colon + 1);
  if (colon < 1 || rest === '' || /^\d/u.test(rest)) return '';
  const head = text.slice(0, colon).trim();
  const heads = isPartOfDay(head) || isDay(head) || isTitleText(head) || /^(?:plan|order)$/iu.test(head);
  return heads ? text.slice(0, colon + 1) : '';
}

function isTitleText(text: string): boolean {
  if (text.length > LONGEST_HEAD || TELLS_TO_DO.test(text)) return false;
  return TITLE_OF_OWNER.test(text) || PLAN_FOR_THE_DAY.test(text);
}
